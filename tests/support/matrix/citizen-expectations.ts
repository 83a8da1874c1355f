import { EVERYBODY_SIGNED_IN, STRANGERS } from "./cast";
import { anyone, but, missing, only, type Expectations } from "./expectation";
import { STAGED_STATES, type Stage } from "./stage";

/** Whoever may tell something: citizens, and moderators as citizens. */
const authors = only(
  ...(["citizen", "otherCitizen", "moderatorHere"] as const),
  ...(["moderatorOfTheGroup", "moderatorElsewhere"] as const),
);

const signedIn = only(...EVERYBODY_SIGNED_IN);

/** What only its author finds; other authors are told that there is nothing. */
const ownOfTheCitizen = but(
  authors,
  "missing",
  ...(["otherCitizen", "moderatorHere"] as const),
  ...(["moderatorOfTheGroup", "moderatorElsewhere"] as const),
);

/** A group, or a photo, that is not there. */
const notThere = but(
  authors,
  "missing",
  ...(["citizen", "otherCitizen", "moderatorHere"] as const),
  ...(["moderatorOfTheGroup", "moderatorElsewhere"] as const),
);

/** Rooms of people who tell what happened. */
export const CITIZEN_EXPECTATIONS: Expectations = {
  "/aportar/:code": [
    {
      at: () => "/aportar/ESP-S-01",
      read: authors,
      // Nothing typed is lost: the form comes back to whoever has no session any more.
      write: but(authors, "forbidden", "nobody", "suspended", "sessionEnded"),
    },
  ],
  // The page of what only a phone knows.
  "/aportar/sin-enviar": [{ read: authors }],
  "/aportar/provincia/:slug": [
    { at: () => "/aportar/provincia/espinar", read: authors },
    {
      state: "no province",
      at: () => "/aportar/provincia/x",
      read: notThere,
    },
  ],
  "/aportar/:code/envio": [
    {
      at: () => "/aportar/ESP-S-01/envio",
      // A receipt tells a visitor that they are one, and nothing else.
      read: anyone,
      write: but(authors, "forbidden", ...STRANGERS),
      form: () => ({ intent: "submit" }),
    },
  ],
  "/mis-grupos": [
    {
      read: only(...EVERYBODY_SIGNED_IN),
      write: notThere,
      form: () => ({ proposal: "x" }),
    },
  ],
  "/grupos/nuevo": [{ read: authors, write: authors }],
  "/grupos/invitacion": [
    {
      state: "no invitation",
      at: () => "/grupos/invitacion?token=x",
      read: anyone,
      write: authors,
      form: () => ({ answer: "accept" }),
    },
  ],
  "/grupos/:slug/miembros": [
    {
      at: ({ group }) => `/grupos/${group}/miembros`,
      read: only("citizen", "moderatorOfTheGroup"),
      write: only("citizen", "moderatorOfTheGroup"),
    },
    {
      state: "no group",
      at: () => "/grupos/ninguno/miembros",
      read: notThere,
      write: notThere,
    },
  ],
  "/avances/:id": [
    {
      state: "a correction",
      at: ({ updates }) => `/avances/${updates.approved}`,
      read: signedIn,
      // Nothing typed is lost here either; the government concerned has its reply and nothing else.
      write: but(signedIn, "forbidden", ...STRANGERS, "government"),
      form: () => ({ kind: "correction", words: "" }),
    },
    {
      state: "a reply",
      at: ({ updates }) => `/avances/${updates.retracted}`,
      read: signedIn,
      write: (who) => (who === "government" ? "in" : "forbidden"),
      form: () => ({ kind: "reply", words: "" }),
    },
    {
      state: "not published",
      at: ({ updates }) => `/avances/${updates.submitted}`,
      read: but(signedIn, "missing", ...EVERYBODY_SIGNED_IN),
      write: missing,
    },
  ],
  "/mis-aportes/:id/tapar/:photo": [
    {
      state: "no photo",
      at: ({ updates }) => `/mis-aportes/${updates.changes_requested}/tapar/x`,
      read: notThere,
      write: notThere,
      form: () => ({ intent: "cover" }),
    },
  ],
  "/mis-aportes": [{ read: signedIn }],
  "/mis-aportes/:id": [
    ...STAGED_STATES.map((state) => ({
      state,
      at: ({ updates }: Stage) => `/mis-aportes/${updates[state]}`,
      read: ownOfTheCitizen,
      // An appeal without its words is shown again to its author, and to nobody else.
      write: ownOfTheCitizen,
    })),
    {
      state: "no update",
      at: () => "/mis-aportes/x",
      read: but(ownOfTheCitizen, "missing", "citizen"),
      write: but(ownOfTheCitizen, "missing", "citizen"),
    },
  ],
};

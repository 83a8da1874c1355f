import { anyone, but, only, type Expectations } from "./expectation";
import { EVERYBODY_SIGNED_IN } from "./cast";
import { STAGED_STATES, type Stage } from "./stage";

/** Whoever may tell something: citizens, and moderators as citizens. */
const authors = only(
  ...(["citizen", "otherCitizen", "moderatorHere"] as const),
  ...(["moderatorOfTheGroup", "moderatorElsewhere"] as const),
);

/** What only its author finds; other authors are told that there is nothing. */
const ownOfTheCitizen = but(
  authors,
  "missing",
  ...(["otherCitizen", "moderatorHere"] as const),
  ...(["moderatorOfTheGroup", "moderatorElsewhere"] as const),
);

/** A group that is not there. */
const noGroup = but(
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
  "/mis-grupos": [
    {
      read: only(...EVERYBODY_SIGNED_IN),
      write: noGroup,
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
      read: noGroup,
      write: noGroup,
    },
  ],
  "/mis-aportes": [{ read: authors }],
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

import {
  but,
  only,
  type Access,
  type Expectation,
  type Expectations,
} from "./expectation";
import { STAGED_STATES, type Stage } from "./stage";

const MODERATORS = [
  ...(["moderatorHere", "moderatorOfTheGroup", "moderatorElsewhere"] as const),
];

const moderators = only(...MODERATORS);

const nothingThere = but(moderators, "missing", ...MODERATORS);

/** Moderators of the province; those of another are refused. */
const moderatorsHere = only("moderatorHere", "moderatorOfTheGroup");

/** A decision on what nobody has seen: whoever may decide is told so, and nothing changes. */
const unseen = () => ({
  version: "99",
  contentHash: "0".repeat(64),
  decision: "approve",
});

/** A proposal about a part that is not there: whoever may propose is told so, and nothing changes. */
const unfit = () => ({
  subject: "evidence:none",
  act: "hide",
  ground: "privacy",
  note: "Muestra la cara de una niña de la escuela.",
});

function review(
  state: string,
  idOf: (stage: Stage) => string,
  write: Access,
): Expectation {
  return {
    state,
    at: (stage) => `/moderacion/${idOf(stage)}`,
    read: moderatorsHere,
    write,
    form: unseen,
  };
}

/** Rooms of people who decide. */
export const MODERATION_EXPECTATIONS: Expectations = {
  "/moderacion": [{ read: moderators }],
  "/moderacion/:id/turno": [
    {
      state: "submitted",
      at: ({ updates }) => `/moderacion/${updates.submitted}/turno`,
      read: moderators,
      write: moderatorsHere,
      form: () => ({ intent: "take" }),
    },
    {
      state: "in their group's name",
      at: ({ groupUpdate }) => `/moderacion/${groupUpdate}/turno`,
      read: moderators,
      write: only("moderatorHere"),
      form: () => ({ intent: "take" }),
    },
  ],
  "/moderacion/apelaciones": [{ read: moderators }],
  "/moderacion/grupos": [{ read: moderators }],
  "/moderacion/grupos/:id": [
    {
      state: "proposed",
      at: ({ proposal }) => `/moderacion/grupos/${proposal}`,
      read: moderatorsHere,
      // What is found wanting is shown again, with the group: to nobody who may not see it.
      write: moderatorsHere,
    },
    {
      state: "no proposal",
      at: () => "/moderacion/grupos/x",
      read: nothingThere,
      write: nothingThere,
    },
  ],
  "/moderacion/correcciones": [{ read: moderators }],
  "/moderacion/correcciones/:id": [
    {
      at: ({ correction }) => `/moderacion/correcciones/${correction}`,
      read: moderatorsHere,
      // The form is read, and found wanting, before whose province it is.
      write: moderators,
    },
    {
      state: "no correction",
      at: ({ updates }) => `/moderacion/correcciones/${updates.approved}`,
      read: nothingThere,
      write: moderators,
    },
  ],
  "/moderacion/replicas": [{ read: moderators }],
  "/moderacion/replicas/:id": [
    {
      state: "a correction is no reply",
      at: ({ correction }) => `/moderacion/replicas/${correction}`,
      read: nothingThere,
      write: moderators,
    },
  ],
  "/moderacion/:id/respuesta": [
    {
      state: "of what is not public",
      at: ({ updates }) => `/moderacion/${updates.submitted}/respuesta`,
      read: moderators,
      write: nothingThere,
    },
    {
      state: "of what was taken back",
      at: ({ updates }) => `/moderacion/${updates.retracted}/respuesta`,
      read: moderators,
      write: moderatorsHere,
    },
  ],
  "/moderacion/retiros": [{ read: moderators }],
  "/moderacion/retiros/:id": [
    {
      state: "proposed",
      at: ({ removal }) => `/moderacion/retiros/${removal}`,
      read: moderatorsHere,
      // What is not hidden yet is not lifted either: they are told so.
      write: moderatorsHere,
      form: () => ({ decision: "lift" }),
    },
    {
      state: "none",
      at: () => "/moderacion/retiros/x",
      read: nothingThere,
      write: nothingThere,
      form: () => ({ decision: "confirm" }),
    },
  ],
  "/moderacion/retirar/:id": [
    ...STAGED_STATES.map((state) => {
      const isPublic = state === "approved" || state === "retracted";
      return {
        state,
        at: ({ updates }: Stage) => `/moderacion/retirar/${updates[state]}`,
        read: isPublic ? moderatorsHere : nothingThere,
        write: isPublic ? moderatorsHere : nothingThere,
        form: unfit,
      };
    }),
  ],
  "/moderacion/:id": [
    ...STAGED_STATES.map((state) =>
      review(state, ({ updates }) => updates[state], moderatorsHere),
    ),
    review(
      "in their group's name",
      ({ groupUpdate }) => groupUpdate,
      only("moderatorHere"),
    ),
    {
      ...review("no update", () => "x", nothingThere),
      read: nothingThere,
    },
  ],
};

import { but, only, type Expectation, type Expectations } from "./expectation";

const admins = only("admin");

/** Whoever may say whose plan it is: administrators, and moderators in their provinces. */
const settlers = only(
  ...(["admin", "moderatorHere"] as const),
  ...(["moderatorOfTheGroup", "moderatorElsewhere"] as const),
);

/** A page of Espinar's draft, and of one that is not there; nobody from elsewhere sees what it says. */
function draftOf(below: string): Expectation[] {
  const inHere = but(settlers, "forbidden", "moderatorElsewhere");
  const nobody = but(
    but(settlers, "missing", "admin", "moderatorHere", "moderatorElsewhere"),
    "missing",
    "moderatorOfTheGroup",
  );
  return [
    {
      at: ({ planDraft }) => `/admin/planes/borradores/${planDraft}${below}`,
      read: inHere,
      write: inHere,
    },
    {
      state: "nobody's draft",
      at: () => `/admin/planes/borradores/x${below}`,
      read: nobody,
      write: nobody,
    },
  ];
}

/** Rooms of administrators; what a form asks for is always found wanting. */
export const ADMIN_EXPECTATIONS: Expectations = {
  "/admin": [{ read: admins }],
  "/admin/personas": [{ read: admins }],
  "/admin/personas/:id": [
    {
      at: ({ cast }) => `/admin/personas/${cast.citizen.id}`,
      read: admins,
      write: admins,
    },
    {
      state: "nobody",
      at: () => "/admin/personas/x",
      read: but(admins, "missing", "admin"),
      write: admins,
    },
  ],
  "/admin/planes": [{ read: settlers }],
  "/admin/planes/nuevo": [{ read: settlers, write: settlers }],
  "/admin/planes/borradores": [{ read: settlers }],
  "/admin/planes/borradores/:id": draftOf(""),
  "/admin/planes/borradores/:id/documento": draftOf("/documento"),
  // Its bytes are nowhere: whoever may have them is told so.
  "/admin/planes/borradores/:id/documento/original": [
    {
      at: ({ planDraft }) =>
        `/admin/planes/borradores/${planDraft}/documento/original`,
      read: but(
        but(settlers, "forbidden", "moderatorElsewhere"),
        "missing",
        ...(["admin", "moderatorHere", "moderatorOfTheGroup"] as const),
      ),
    },
  ],
  "/admin/planes/borradores/:id/:number/guardar": draftOf("/1/guardar"),
  "/admin/planes/borradores/:id/:number": [
    ...draftOf("/1"),
    {
      state: "no such item",
      at: ({ planDraft }) => `/admin/planes/borradores/${planDraft}/99`,
      read: but(
        but(settlers, "forbidden", "moderatorElsewhere"),
        "missing",
        ...(["admin", "moderatorHere", "moderatorOfTheGroup"] as const),
      ),
      write: but(settlers, "forbidden", "moderatorElsewhere"),
      form: () => ({ intent: "accept", version: "1" }),
    },
  ],
  "/admin/planes/:id": [
    {
      at: () => "/admin/planes/espinar-2019-2022-1",
      read: but(settlers, "forbidden", "moderatorElsewhere"),
      // What a moderator of elsewhere sends is read, and found wanting, before whose plan it is.
      write: settlers,
    },
    {
      state: "confirming what is not proposed",
      at: () => "/admin/planes/espinar-2019-2022-1",
      read: but(settlers, "forbidden", "moderatorElsewhere"),
      write: but(settlers, "forbidden", "moderatorElsewhere"),
      form: () => ({ intent: "confirm", proposedAt: "x" }),
    },
  ],
  "/admin/grupos": [{ read: admins }],
  "/admin/grupos/:slug": [
    {
      at: ({ group }) => `/admin/grupos/${group}`,
      read: admins,
      write: admins,
    },
    {
      state: "no group",
      at: () => "/admin/grupos/x",
      read: but(admins, "missing", "admin"),
      write: but(admins, "missing", "admin"),
    },
  ],
  "/admin/ajustes": [{ read: admins, write: admins }],
  "/admin/textos": [{ read: admins, write: admins }],
  "/admin/senales": [{ read: admins, write: admins }],
  "/admin/permisos": [{ read: admins }],
};

import { but, only, type Expectations } from "./expectation";

const admins = only("admin");

/** Whoever may say whose plan it is: administrators, and moderators in their provinces. */
const settlers = only(
  ...(["admin", "moderatorHere"] as const),
  ...(["moderatorOfTheGroup", "moderatorElsewhere"] as const),
);

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
  "/admin/ajustes": [{ read: admins, write: admins }],
  "/admin/permisos": [{ read: admins }],
};

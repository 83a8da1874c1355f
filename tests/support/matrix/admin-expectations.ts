import { but, only, type Expectations } from "./expectation";

const admins = only("admin");

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
      write: but(admins, "missing", "admin"),
    },
  ],
  "/admin/ajustes": [{ read: admins, write: admins }],
  "/admin/permisos": [{ read: admins }],
};

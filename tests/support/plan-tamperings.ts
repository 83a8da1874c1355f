import type { Tampering } from "./tampering";

/** Bends of plans, promises, roles and groups. */
export const PLAN_TAMPERINGS: readonly Tampering[] = [
  {
    name: "a promise has other words",
    names: { table: "targets", key: "ESP-S-02" },
    problem: "content_differs",
    bend: (db) =>
      db
        .updateTable("targets")
        .set({ wording: "Una promesa más fácil" })
        .where("code", "=", "ESP-S-02")
        .execute(),
  },
  {
    name: "a promise that was never amended has other words",
    names: { table: "plans", key: "espinar-2019-2022-1" },
    problem: "content_differs",
    bend: (db) =>
      db
        .updateTable("targets")
        .set({ wording: "Una promesa más fácil" })
        .where("code", "=", "ESP-S-01")
        .execute(),
  },
  {
    name: "a promise is added",
    names: { table: "plans", key: "espinar-2019-2022-1" },
    problem: "content_differs",
    async bend(db) {
      const row = await db
        .selectFrom("targets")
        .selectAll()
        .where("code", "=", "ESP-S-01")
        .executeTakeFirstOrThrow();
      await db
        .insertInto("targets")
        .values({ ...row, code: "ESP-S-09", position: 99 })
        .execute();
    },
  },
  {
    name: "a plan is said to be the elected government's",
    names: { table: "plans", key: "espinar-2019-2022-1" },
    problem: "row_differs",
    bend: (db) =>
      db.updateTable("plans").set({ mandate: "governing" }).execute(),
  },
  {
    name: "a plan has another note",
    names: { table: "plans", key: "espinar-2019-2022-1" },
    problem: "content_differs",
    bend: (db) => db.updateTable("plan_notes").set({ text: "Otra." }).execute(),
  },
  {
    name: "somebody has a role that nobody gave",
    names: { table: "user_roles" },
    problem: "row_without_entry",
    bend: (db, { mario }) =>
      db
        .insertInto("user_roles")
        .values({
          user_id: mario,
          role: "admin",
          scope: "*",
          granted_at: "2023-02-01T15:00:00.000Z",
          granted_by: null,
        })
        .execute(),
  },
  {
    name: "somebody lost a role that nobody took",
    names: { table: "user_roles" },
    problem: "row_missing",
    bend: (db, { luz }) =>
      db.deleteFrom("user_roles").where("user_id", "=", luz).execute(),
  },
  {
    name: "an account is suspended by nobody",
    names: { table: "users" },
    problem: "row_without_entry",
    bend: (db, { luz }) =>
      db
        .updateTable("users")
        .set({ state: "suspended" })
        .where("id", "=", luz)
        .execute(),
  },
  {
    name: "a group is there that nobody opened",
    names: { table: "watchdog_groups", key: "g1" },
    problem: "row_without_entry",
    bend: (db) =>
      db
        .insertInto("watchdog_groups")
        .values({
          id: "g1",
          slug: "grupo",
          name: "Grupo",
          created_at: "2023-02-01T15:00:00.000Z",
        })
        .execute(),
  },
];

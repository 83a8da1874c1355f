import type { Instant } from "#app/domain/text/calendar";
import type { Role } from "#app/domain/account/user";
import type { Database } from "#db/client";

/** A role that somebody has today, and who gave it: null is a command on the server. */
export interface PublishedAppointment {
  personId: string;
  name: string;
  role: Role;
  /** Null everywhere. */
  province: string | null;
  since: Instant;
  byId: string | null;
  byName: string | null;
}

/** Everybody who moderates or administers today and is not suspended, with whoever appointed them, in the order of appointment. */
export async function listPublishedAppointments(
  db: Database,
): Promise<PublishedAppointment[]> {
  const rows = await db
    .selectFrom("user_roles as r")
    .innerJoin("users as u", "u.id", "r.user_id")
    .leftJoin("users as b", "b.id", "r.granted_by")
    .leftJoin("provinces as p", "p.ubigeo", "r.scope")
    .select(["u.id as personId", "u.display_name as name", "r.role"])
    .select(["p.name as province", "r.granted_at as since"])
    .select(["b.id as byId", "b.display_name as byName"])
    .where("r.role", "in", ["moderator", "admin"])
    .where("u.state", "=", "active")
    .orderBy("r.granted_at")
    .orderBy("u.name_key")
    .orderBy("r.role")
    .orderBy("r.scope")
    .execute();
  return rows;
}

/** How many people somebody has made moderators or administrators, with any of their accounts, since a moment, as far as they are still. */
export async function countAppointed(
  db: Database,
  accountIds: readonly string[],
  since: Instant,
): Promise<number> {
  const { total } = await db
    .selectFrom("user_roles")
    .where("granted_by", "in", accountIds)
    .where("granted_at", ">", since)
    .where("role", "in", ["moderator", "admin"])
    .select((eb) => eb.fn.count<number>("user_id").distinct().as("total"))
    .executeTakeFirstOrThrow();
  return total;
}

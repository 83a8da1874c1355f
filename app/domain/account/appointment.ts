import type { Instant } from "../text/calendar";
import { isAllowed } from "../permissions";
import { EVERYWHERE, type Actor, type Role } from "./user";

/** Who gives or takes roles: a signed-in person, or whoever runs commands on the server. */
export type Appointer = Actor | "operator";

/** Most people whom one administrator makes moderators or administrators within so many days. Commands on the server are not bound. */
export const APPOINTMENTS = { people: 10, days: 7 } as const;

/** Thrown to undo an appointment that is one too many for whoever made it. */
export class TooManyAppointed extends Error {}

/** Says whether a role is one that decides, or that appoints who decides. */
export function isTrusted(role: Role): boolean {
  return role === "moderator" || role === "admin";
}

/** The moment after which appointments count towards `APPOINTMENTS.people`. */
export function appointmentsSince(now: Date): Instant {
  const span = APPOINTMENTS.days * 24 * 60 * 60_000;
  return new Date(now.getTime() - span).toISOString();
}

/** Says whether somebody may give and take roles and suspend accounts. */
export function mayAppoint(by: Appointer): boolean {
  return by === "operator" || isAllowed(by, "account.manage");
}

/** The id that the record keeps of an appointer: null for the server's own commands. */
export function appointerId(by: Appointer): string | null {
  return by === "operator" ? null : by.id;
}

/**
 * Says whether a role can hold for a scope: citizens and administrators are so
 * everywhere, a government account speaks for a province, a moderator may be
 * given a province or, where there are too few, the whole country.
 */
export function scopeFits(role: Role, scope: string): boolean {
  if (role === "moderator") return true;
  if (role === "government") return scope !== EVERYWHERE;
  return scope === EVERYWHERE;
}

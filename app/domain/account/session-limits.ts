import type { Instant } from "../text/calendar";
import type { RoleGrant } from "./user";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long a session lives, in milliseconds. */
export interface SessionLimits {
  /** Without any request. */
  idle: number;
  /** From the sign-in, whatever happens. */
  absolute: number;
}

const CITIZEN: SessionLimits = { idle: 30 * DAY, absolute: 90 * DAY };
const STAFF: SessionLimits = { idle: 12 * HOUR, absolute: 7 * DAY };

/** A session is noted as used at most this often, in milliseconds, so that reading a page writes nothing. */
export const SESSION_TOUCH = 10 * 60_000;

/**
 * The limits of somebody's sessions: 30 idle days and 90 in all for citizens;
 * 12 idle hours and 7 days for everybody who decides, administers or speaks
 * for a government.
 */
export function sessionLimits(
  roles: readonly Pick<RoleGrant, "role">[],
): SessionLimits {
  return roles.every((grant) => grant.role === "citizen") ? CITIZEN : STAFF;
}

/** Says whether a session still stands at `now`; a clock set back ends none. */
export function isSessionAlive(
  session: { lastSeenAt: Instant; expiresAt: Instant },
  limits: SessionLimits,
  now: Date,
): boolean {
  const idle = now.getTime() - Date.parse(session.lastSeenAt);
  return now.getTime() < Date.parse(session.expiresAt) && idle < limits.idle;
}

/** How long somebody may take from the password to the second factor, in milliseconds. */
export const FACTOR_PATIENCE = 15 * 60_000;

/** How old the last check of a password or a second factor may be before a decision, in milliseconds. */
export const CHECK_LIFE = 30 * 60_000;

/** Says whether a check is recent enough to decide, retract or grant something. */
export function isFreshCheck(checkedAt: Instant | null, now: Date): boolean {
  return (
    checkedAt !== null && now.getTime() - Date.parse(checkedAt) <= CHECK_LIFE
  );
}

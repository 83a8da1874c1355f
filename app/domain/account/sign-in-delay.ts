import type { Instant } from "../text/calendar";

/** The wrong password in a row after which waiting begins; people mistype. */
export const FIRST_PUNISHED = 5;

const FIRST_WAIT = 15;
const LONGEST_WAIT = 15 * 60;

/** Failures older than this, in milliseconds, are forgotten. */
export const FAILURE_MEMORY = 24 * 3_600_000;

/**
 * Seconds to wait after so many failures in a row: none for the first four,
 * 15 after the fifth, then twice as many each time, 900 (a quarter of an hour)
 * at most, so that an owner never waits longer whatever a stranger does.
 */
export function signInWait(failures: number): number {
  if (failures < FIRST_PUNISHED) return 0;
  const doublings = Math.min(failures - FIRST_PUNISHED, 10);
  return Math.min(FIRST_WAIT * 2 ** doublings, LONGEST_WAIT);
}

/** Failures of one account since the last success. */
export interface SignInFailures {
  failures: number;
  lastFailedAt: Instant;
}

/** Whole seconds until the next attempt is looked at; 0 when it may come now. */
export function secondsToWait(past: SignInFailures | null, now: Date): number {
  if (past === null) return 0;
  const ready =
    Date.parse(past.lastFailedAt) + signInWait(past.failures) * 1000;
  return Math.max(0, Math.ceil((ready - now.getTime()) / 1000));
}

/** Failures to count from: those still remembered at `now`. */
export function rememberedFailures(
  past: SignInFailures | null,
  now: Date,
): number {
  if (past === null) return 0;
  const age = now.getTime() - Date.parse(past.lastFailedAt);
  return age < FAILURE_MEMORY ? past.failures : 0;
}

import type { Instant } from "../text/calendar";

/** How long somebody keeps an update that they took from the queue, in milliseconds: half an hour. */
export const LEASE_MILLISECONDS = 30 * 60 * 1000;

/** Who is reading an update now. It tells others and bars nobody: deciding never needs it. */
export interface ReviewLease {
  updateId: string;
  holderId: string;
  holderName: string;
  expiresAt: Instant;
}

/** What one moderator is told of it. */
export interface ShownLease {
  isOwn: boolean;
  holderName: string;
  /** Whole minutes until it ends, rounded up. */
  minutes: number;
}

/** What somebody is told of a lease at a moment: taken at 10:00, at 10:12:30 it has 18 minutes left. */
export function shownLease(
  { holderId, holderName, expiresAt }: ReviewLease,
  viewerId: string,
  now: Date,
): ShownLease {
  const left = Date.parse(expiresAt) - now.getTime();
  return {
    isOwn: holderId === viewerId,
    holderName,
    minutes: Math.max(1, Math.ceil(left / 60_000)),
  };
}

import type { Instant } from "../text/calendar";

/** What others decide again: a rejection, or that something public was taken back. */
export const REPEAT_KINDS = ["rejection", "retraction"] as const;

export type RepeatKind = (typeof REPEAT_KINDS)[number];

/** What came of it: published (again), turned down (again), or taken back by its author meanwhile. */
export const REPEAT_OUTCOMES = ["approved", "rejected", "withdrawn"] as const;

export type RepeatOutcome = (typeof REPEAT_OUTCOMES)[number];

/** Why a submitted version waits for people who had no part in what was decided before. */
export interface RepeatedReview {
  id: string;
  kind: RepeatKind;
  /** What was rejected or taken back. */
  updateId: string;
  repeatedAt: Instant;
  /** Who had a part in it and keeps out now; not for showing. */
  deciderIds: readonly string[];
}

/** The part of it that is shown. */
export type ShownRepeat = Omit<RepeatedReview, "deciderIds">;

/** Leaves out who had a part. */
export function shownRepeat(repeat: RepeatedReview | null): ShownRepeat | null {
  if (repeat === null) return null;
  const { id, kind, updateId, repeatedAt } = repeat;
  return { id, kind, updateId, repeatedAt };
}

import type { Instant } from "../text/calendar";
import type { PublishedUpdate } from "./update";

/** Something that happened to what the public reads of a promise: an update appeared, or was taken back. */
export interface EventMark {
  kind: "published" | "retracted";
  updateId: string;
  at: Instant;
}

/** What an event speaks of, besides the update itself. */
export interface EventPromise {
  wording: string;
  provinceName: string;
}

/** An event with the update that it happened to and the promise that the update speaks of. */
export interface PublishedEvent extends EventMark {
  update: PublishedUpdate;
  promise: EventPromise;
}

/** The newest of some events, newest first; of one moment what was published comes after what was taken back. */
export function newestEvents(
  marks: readonly EventMark[],
  limit: number,
): EventMark[] {
  return [...marks].sort(byTime).slice(0, limit);
}

function byTime(a: EventMark, b: EventMark): number {
  return (
    compared(b.at, a.at) ||
    compared(b.kind, a.kind) ||
    compared(b.updateId, a.updateId)
  );
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import type { RecordEntry, RecordEntryOf } from "./record-entry";
import type { RemovalPart } from "../removal/removal";

/** What the record tells of appeals, repeated reviews, statements, requests and removals. */
export interface ToldContest {
  /** Their entries, by type and the id of the thing: `appeal_filed 3f0c…`. */
  entries: Map<string, RecordEntry>;
  /** Commitments to what removals left, by `contentKey`; null where nothing is left. */
  commitments: Map<string, string | null>;
}

/** What an empty record tells of them: nothing. */
export function nothingContested(): ToldContest {
  return { entries: new Map(), commitments: new Map() };
}

/** The types of entries that this room speaks in. */
const TYPES = [
  "appeal_filed",
  "appeal_decided",
  "reply_requested",
  "reply_published",
  "correction_decided",
  "content_removed",
  "removal_confirmed",
  "content_restored",
  "rejection_repeated",
  "retraction_repeated",
  "repeat_settled",
] as const;

export type ContestEntry = RecordEntryOf<(typeof TYPES)[number]>;

/** Says whether an entry is one of an appeal, a repeated review, a statement, a request or a removal. */
export function isContestEntry(entry: RecordEntry): entry is ContestEntry {
  return (TYPES as readonly string[]).includes(entry.type);
}

/** Under which name an entry is looked up: its type and the id of what it speaks of. */
export function contestKey(entry: ContestEntry): string {
  if ("appeal" in entry) return `${entry.type} ${entry.appeal}`;
  if ("removal" in entry) return `${entry.type} ${entry.removal}`;
  if ("repeat" in entry) return `${entry.type} ${entry.repeat}`;
  if ("statement" in entry) return `${entry.type} ${entry.statement}`;
  return `${entry.type} ${entry.update}`;
}

/** Which commitment a removal changes: the summary and the evidence of an update are committed to together. */
export function contentKey(removed: {
  part: RemovalPart;
  partId: string;
  update: string;
}): string {
  const { part, partId, update } = removed;
  const isVersion = part === "summary" || part === "evidence";
  return isVersion ? `update ${update}` : `${part} ${partId}`;
}

/** Adds what an entry tells; false where it cannot follow on what was told before: a decision on no appeal, a return of what was never hidden. */
export function tellContest(
  told: ToldContest,
  entry: ContestEntry,
  isPublished: (update: string) => boolean,
): boolean {
  const key = contestKey(entry);
  if (told.entries.has(key) || !follows(told, entry)) return false;
  if ("update" in entry && !isPublished(entry.update)) return false;
  told.entries.set(key, entry);
  noteCommitment(told.commitments, entry);
  return true;
}

function follows({ entries }: ToldContest, entry: ContestEntry): boolean {
  switch (entry.type) {
    case "appeal_decided":
      return entries.has(`appeal_filed ${entry.appeal}`);
    case "removal_confirmed": {
      const removed = entries.get(`content_removed ${entry.removal}`);
      return removed?.type === "content_removed" && removed.urgent;
    }
    case "content_restored": {
      const removed = entries.get(`content_removed ${entry.removal}`);
      return removed?.type === "content_removed" && removed.act === "hide";
    }
    case "repeat_settled":
      return (
        entries.has(`rejection_repeated ${entry.repeat}`) ||
        entries.has(`retraction_repeated ${entry.repeat}`)
      );
    default:
      return true;
  }
}

/** Takes in what a removal leaves of a content; what is hidden, or comes back, is as it was. */
export function noteCommitment(
  commitments: Map<string, string | null>,
  entry: RecordEntry,
): void {
  if (entry.type !== "content_removed" || entry.act === "hide") return;
  commitments.set(contentKey(entry), entry.after);
}

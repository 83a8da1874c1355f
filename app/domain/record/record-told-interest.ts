import type { RecordEntryOf } from "./record-entry";
import type { Instant } from "../text/calendar";

type InterestEntry = RecordEntryOf<
  | "conflict_declared"
  | "conflict_ended"
  | "review_reopened"
  | "review_repeated"
  | "publication_confirmed"
>;

/** What this reads and changes of all that the record tells. */
interface ToldInterests {
  updates: ReadonlyMap<string, Instant | null>;
  conflicts: Map<string, string>;
  reopened: Map<string, string>;
}

/** What tells one standing conflict from another: whose, where, of which kind. */
export function conflictRowKey(conflict: {
  person: string;
  province: string;
  kind: string;
}): string {
  return `${conflict.person} ${conflict.province} ${conflict.kind}`;
}

/** Adds what an entry tells of conflicts and of what they sent back; false where it cannot follow on what was told before. */
export function tellInterest(
  told: ToldInterests,
  entry: InterestEntry,
): boolean {
  const { conflicts, reopened, updates } = told;
  switch (entry.type) {
    case "conflict_declared":
      if (conflicts.has(entry.conflict)) return false;
      conflicts.set(entry.conflict, conflictRowKey(entry));
      return true;
    case "conflict_ended":
      if (conflicts.get(entry.conflict) !== conflictRowKey(entry)) return false;
      return conflicts.delete(entry.conflict);
    case "review_reopened":
    case "review_repeated":
      if (updates.get(entry.update) !== null) return false;
      if (reopened.has(entry.update)) return false;
      reopened.set(entry.update, entry.reopening);
      return true;
    case "publication_confirmed":
      if (reopened.get(entry.update) !== entry.reopening) return false;
      return reopened.delete(entry.update);
  }
}

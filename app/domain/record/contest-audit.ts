import { canonicalJson } from "../proof/canonical-json";
import {
  contestKey,
  type ContestEntry,
  type ToldContest,
} from "./contest-told";
import type { RecordEntry } from "./record-entry";
import { rowFault, type RecordFault, type RecordProblem } from "./record-fault";

/** A row of an appeal, a statement, a request or a removal, with the entry that it should have. */
export interface ContestFact {
  table: string;
  key: string;
  entry: ContestEntry;
  /** What the row's words and their salt hash to; null where both are blank, left out where there are none. */
  words?: { key: string; committed: string; found: string | null };
}

/** The first row that no entry tells of as it is, then the first entry whose row is gone. */
export function contestFault(
  told: ToldContest,
  facts: readonly ContestFact[],
): RecordFault | null {
  const missing = new Map(told.entries);
  for (const { table, key, entry, words } of facts) {
    const name = contestKey(entry);
    const recorded = told.entries.get(name);
    missing.delete(name);
    const problem = factProblem(told, entry, recorded, words);
    if (problem !== null) return rowFault(table, key, problem);
  }
  const [gone] = missing.values();
  return gone === undefined
    ? null
    : rowFault(tableOf(gone), contestKey(gone as ContestEntry), "row_missing");
}

function factProblem(
  { commitments }: ToldContest,
  entry: ContestEntry,
  recorded: RecordEntry | undefined,
  words: ContestFact["words"],
): RecordProblem | null {
  if (recorded === undefined) return "row_without_entry";
  const row = withRemovedNotes(entry, recorded, commitments);
  if (canonicalJson(row) !== canonicalJson(recorded)) return "row_differs";
  if (words === undefined) return null;
  const left = commitments.get(words.key);
  const expected = left === undefined ? words.committed : left;
  return words.found === expected ? null : "content_differs";
}

/** Notes that were removed are no longer in the row: the entry speaks for them. */
function withRemovedNotes(
  entry: ContestEntry,
  recorded: RecordEntry,
  commitments: ToldContest["commitments"],
): ContestEntry {
  if (!("decisions" in entry) || !("decisions" in recorded)) return entry;
  const decisions = entry.decisions.map((it) =>
    commitments.has(`decision ${it.id}`)
      ? { ...it, note: noteIn(recorded.decisions, it.id) }
      : it,
  );
  return { ...entry, decisions };
}

function noteIn(
  decisions: readonly { id: string; note: string | null }[],
  id: string,
): string | null {
  return decisions.find((it) => it.id === id)?.note ?? null;
}

function tableOf({ type }: RecordEntry): string {
  if (type === "appeal_filed" || type === "appeal_decided") return "appeals";
  if (type === "reply_requested") return "reply_requests";
  if (type.includes("repeat")) return "repeated_reviews";
  return type === "reply_published" || type === "correction_decided"
    ? "statement_decisions"
    : "removals";
}

import { canonicalJson } from "../proof/canonical-json";
import { leafHash } from "../proof/merkle";
import { parseRecordEntry, type RecordEntry } from "./record-entry";
import type { RecordProblem } from "./record-fault";

/** An entry as its table holds it, nothing believed yet. */
export interface RecordRow {
  position: number;
  type: string;
  payload: string;
  leafHash: string;
  recordedAt: string;
}

/** Reads a row of the record that should stand at a position, or says what is wrong with it. */
export function readRecordRow(
  row: RecordRow,
  position: number,
): { entry: RecordEntry } | { problem: RecordProblem } {
  if (row.position !== position) return { problem: "entry_missing" };
  if (leafHash(row.payload) !== row.leafHash) {
    return { problem: "leaf_hash_differs" };
  }
  const entry = entryIn(row.payload);
  if (entry === null) return { problem: "entry_malformed" };
  if (canonicalJson(entry) !== row.payload) {
    return { problem: "entry_not_canonical" };
  }
  return entry.type === row.type && entry.at === row.recordedAt
    ? { entry }
    : { problem: "entry_columns_differ" };
}

/** Null where the payload is no entry: the caller names the position, the parser's words help nobody. */
function entryIn(payload: string): RecordEntry | null {
  try {
    return parseRecordEntry(payload);
  } catch {
    return null;
  }
}

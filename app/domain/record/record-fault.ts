import type { NodeAddress } from "../proof/merkle";

/** What can be wrong with an entry, a row or the tree, as a code. */
export const RECORD_PROBLEMS = [
  "entry_missing",
  "entry_malformed",
  "entry_not_canonical",
  "entry_columns_differ",
  "leaf_hash_differs",
  "node_differs",
  "size_differs",
  "root_differs",
  "does_not_follow",
  "row_missing",
  "row_without_entry",
  "row_differs",
  "content_differs",
  "evidence_differs",
  "file_missing",
  "file_differs",
  "decisions_differ",
  "signed_differs",
] as const;

export type RecordProblem = (typeof RECORD_PROBLEMS)[number];

/** The first thing that does not fit: an entry by its position, or a row by its table and key. */
export type RecordFault =
  | { at: "entry"; position: number; problem: RecordProblem }
  | { at: "row"; table: string; key: string; problem: RecordProblem };

/** A fault of an entry. */
export function entryFault(
  position: number,
  problem: RecordProblem,
): RecordFault {
  return { at: "entry", position, problem };
}

/** A fault of a row. */
export function rowFault(
  table: string,
  key: string,
  problem: RecordProblem,
): RecordFault {
  return { at: "row", table, key, problem };
}

/** A leaf is named as the entry that it is of: nobody can tell which of the two was bent. */
export function nodeFault({ level, position }: NodeAddress): RecordFault {
  return level === 0
    ? entryFault(position, "node_differs")
    : rowFault("record_nodes_cache", `${level}/${position}`, "node_differs");
}

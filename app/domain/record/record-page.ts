import { appendLeaf, type GrowingTree, type TreeNode } from "../proof/merkle";
import type { RecordEntry } from "./record-entry";
import { entryFault, type RecordFault } from "./record-fault";
import { readRecordRow, type RecordRow } from "./record-row";

/** Some entries in a row, read with the tree that they grow. */
export interface RecordPage {
  tree: GrowingTree;
  /** The subtrees that they completed. */
  completed: readonly TreeNode[];
  entries: readonly { position: number; entry: RecordEntry }[];
  /** The first row that is no entry of its place; what follows it was not read. */
  fault: RecordFault | null;
}

/** Reads rows of the record that should go on where a tree ends. */
export function readRecordPage(
  before: GrowingTree,
  rows: readonly RecordRow[],
): RecordPage {
  const completed: TreeNode[] = [];
  const entries: { position: number; entry: RecordEntry }[] = [];
  let tree = before;
  for (const row of rows) {
    const position = tree.size;
    const read = readRecordRow(row, position);
    if ("problem" in read) {
      const fault = entryFault(position, read.problem);
      return { tree, completed, entries, fault };
    }
    const grown = appendLeaf(tree, row.leafHash);
    tree = grown.tree;
    completed.push(...grown.completed);
    entries.push({ position, entry: read.entry });
  }
  return { tree, completed, entries, fault: null };
}

import { frontierOf, type NodeAddress, rootOf } from "./merkle";

// Proofs of RFC 6962, sections 2.1.1 and 2.1.2, as lists of leaf ranges whose hashes are the proof.
// A caller fetches `rangeNodes` of each range and then asks for `rangeHash`.

/** Leaves from `start` up to, not including, `end`, that one hash of a tree covers. */
export interface LeafRange {
  start: number;
  end: number;
}

/** The hash of a complete subtree, wherever it is kept. */
export type NodeReader = (node: NodeAddress) => string;

/** The complete subtrees that a range is made of, widest first. */
export function rangeNodes({ start, end }: LeafRange): NodeAddress[] {
  return frontierOf(end - start).map(({ level, position }) => ({
    level,
    position: position + start / 2 ** level,
  }));
}

/** The hash of a range of a tree; of the range from 0 to the size, its root. */
export function rangeHash(range: LeafRange, read: NodeReader): string {
  return rootOf(rangeNodes(range).map(read));
}

/** The ranges that prove a leaf to be in a tree, nearest first: leaf 2 of 3 needs `[0, 2)`. Throws RangeError outside the tree. */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (index < 0 || index >= size) throw new RangeError("no such leaf");
  return pathTo(index, { start: 0, end: size });
}

function pathTo(index: number, { start, end }: LeafRange): LeafRange[] {
  if (end - start === 1) return [];
  const middle = start + splitOf(end - start);
  const left = { start, end: middle };
  const right = { start: middle, end };
  return index < middle
    ? [...pathTo(index, left), right]
    : [...pathTo(index, right), left];
}

/** The ranges that prove a tree to begin with an earlier one: none where the earlier is empty or the same. Throws RangeError where it is larger. */
export function consistencyRanges(oldSize: number, size: number): LeafRange[] {
  if (oldSize < 0 || oldSize > size) throw new RangeError("no such tree");
  if (oldSize === 0) return [];
  return pathBetween(oldSize, { start: 0, end: size }, true);
}

function pathBetween(
  oldEnd: number,
  { start, end }: LeafRange,
  known: boolean,
): LeafRange[] {
  if (oldEnd === end) return known ? [] : [{ start, end }];
  const middle = start + splitOf(end - start);
  const left = { start, end: middle };
  const right = { start: middle, end };
  return oldEnd <= middle
    ? [...pathBetween(oldEnd, left, known), right]
    : [...pathBetween(oldEnd, right, false), left];
}

/** The largest power of two below a number of leaves: 4 of 5 to 8. */
function splitOf(leaves: number): number {
  let split = 1;
  while (split * 2 < leaves) split *= 2;
  return split;
}

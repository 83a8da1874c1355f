import { createHash } from "node:crypto";

// The tree of RFC 6962, section 2.1, over SHA-256. Hashes are 64 lower-case hex digits.

/** Where a complete subtree stands: it covers the leaves from `position * 2^level`, `2^level` of them. */
export interface NodeAddress {
  level: number;
  position: number;
}

/** A complete subtree and its hash; level 0 are the leaves. */
export interface TreeNode extends NodeAddress {
  hash: string;
}

/** The root of a tree without leaves: the hash of nothing. */
export const EMPTY_ROOT = createHash("sha256").digest("hex");

/** Hash of a leaf: SHA-256 of a zero byte and the data, so that no leaf can pass for a node. */
export function leafHash(data: string | Uint8Array): string {
  return createHash("sha256").update("\0").update(data).digest("hex");
}

/** Hash of two subtrees: SHA-256 of a one byte, the left and the right hash. */
export function nodeHash(left: string, right: string): string {
  return createHash("sha256")
    .update("\u0001")
    .update(left, "hex")
    .update(right, "hex")
    .digest("hex");
}

/**
 * The complete subtrees that make up a tree, widest first: a tree of 6 leaves is the 4 leaves of
 * (level 2, position 0) and the 2 of (level 1, position 2). None for an empty tree.
 */
export function frontierOf(size: number): NodeAddress[] {
  const nodes: NodeAddress[] = [];
  for (let level = 0, rest = size; rest > 0; level += 1) {
    if (rest % 2 === 1) nodes.unshift({ level, position: rest - 1 });
    rest = Math.floor(rest / 2);
  }
  return nodes;
}

/** The root of a tree from the hashes of its frontier, widest first. */
export function rootOf(frontier: readonly string[]): string {
  if (frontier.length === 0) return EMPTY_ROOT;
  return frontier.reduceRight((right, left) => nodeHash(left, right));
}

/** A tree that can grow: how many leaves it has and the hashes of its frontier, widest first. */
export interface GrowingTree {
  size: number;
  frontier: readonly string[];
}

export const EMPTY_TREE: GrowingTree = { size: 0, frontier: [] };

/** The tree with one leaf more, and the subtrees that this leaf completed, the leaf itself first. */
export function appendLeaf(
  tree: GrowingTree,
  leaf: string,
): { tree: GrowingTree; completed: TreeNode[] } {
  const frontier = [...tree.frontier];
  let node: TreeNode = { level: 0, position: tree.size, hash: leaf };
  const completed = [node];
  while (node.position % 2 === 1) {
    const left = frontier.pop();
    if (left === undefined) throw new RangeError("frontier and size disagree");
    node = {
      level: node.level + 1,
      position: (node.position - 1) / 2,
      hash: nodeHash(left, node.hash),
    };
    completed.push(node);
  }
  return {
    tree: { size: tree.size + 1, frontier: [...frontier, node.hash] },
    completed,
  };
}

/** The root of a list of leaf hashes; of an empty list, the hash of nothing. */
export function rootOfLeaves(leaves: Iterable<string>): string {
  let tree = EMPTY_TREE;
  for (const leaf of leaves) tree = appendLeaf(tree, leaf).tree;
  return rootOf(tree.frontier);
}

/** Sorts nodes by their level, keeping their order within each. */
export function levelsOf(nodes: readonly TreeNode[]): Map<number, TreeNode[]> {
  const levels = new Map<number, TreeNode[]>();
  for (const node of nodes) {
    const level = levels.get(node.level);
    if (level === undefined) levels.set(node.level, [node]);
    else level.push(node);
  }
  return levels;
}

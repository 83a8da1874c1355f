import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appendLeaf,
  EMPTY_ROOT,
  EMPTY_TREE,
  frontierOf,
  leafHash,
  nodeHash,
  rootOf,
  rootOfLeaves,
} from "#app/domain/proof/merkle";
import { naiveRoot } from "#tests/support/naive-merkle";
import { REFERENCE_LEAVES, REFERENCE_ROOTS } from "#tests/support/rfc6962";

const leafLists = fc
  .integer({ min: 0, max: 300 })
  .map((size) =>
    Array.from({ length: size }, (_, index) => Buffer.from(`leaf ${index}`)),
  );

describe("the tree of RFC 6962", () => {
  it("has the roots of the reference tree at every size from 0 to 8", () => {
    REFERENCE_ROOTS.forEach((root, size) => {
      const leaves = REFERENCE_LEAVES.slice(0, size);
      expect(naiveRoot(leaves).toString("hex")).toBe(root);
      expect(rootOfLeaves(leaves.map(leafHash))).toBe(root);
    });
    expect(EMPTY_ROOT).toBe(REFERENCE_ROOTS[0]);
  });

  it("grows leaf by leaf into the tree that the naive recursion builds", () => {
    fc.assert(
      fc.property(leafLists, (leaves) => {
        expect(rootOfLeaves(leaves.map(leafHash))).toBe(
          naiveRoot(leaves).toString("hex"),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("completes each subtree once, with the hash of its leaves", () => {
    const leaves = Array.from({ length: 70 }, (_, i) => Buffer.from([i]));
    const seen = new Set<string>();
    let tree = EMPTY_TREE;
    for (const leaf of leaves) {
      const next = appendLeaf(tree, leafHash(leaf));
      for (const { level, position, hash } of next.completed) {
        const width = 2 ** level;
        const covered = leaves.slice(position * width, (position + 1) * width);
        expect(covered).toHaveLength(width);
        expect(hash).toBe(naiveRoot(covered).toString("hex"));
        seen.add(`${level}/${position}`);
      }
      tree = next.tree;
    }
    // 70 + 35 + 17 + 8 + 4 + 2 + 1 complete subtrees.
    expect(seen.size).toBe(137);
    expect(tree.size).toBe(70);
  });

  it("keeps as frontier the complete subtrees of the binary digits of its size", () => {
    expect(frontierOf(0)).toEqual([]);
    expect(frontierOf(6)).toEqual([
      { level: 2, position: 0 },
      { level: 1, position: 2 },
    ]);
    expect(frontierOf(7).at(-1)).toEqual({ level: 0, position: 6 });
  });

  it("does not take a node for a leaf", () => {
    const [a, b] = [leafHash("a"), leafHash("b")];
    const inner = Buffer.from(a + b, "hex");
    expect(leafHash(inner)).not.toBe(nodeHash(a, b));
    expect(rootOfLeaves([leafHash(inner)])).not.toBe(rootOf([a, b]));
  });

  it("refuses a frontier that does not belong to its size", () => {
    expect(() => appendLeaf({ size: 3, frontier: [] }, leafHash("x"))).toThrow(
      RangeError,
    );
  });
});

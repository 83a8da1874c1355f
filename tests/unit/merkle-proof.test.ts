import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appendLeaf,
  EMPTY_TREE,
  leafHash,
  rootOf,
} from "#app/domain/proof/merkle";
import {
  consistencyRanges,
  inclusionRanges,
  type LeafRange,
  type NodeReader,
  rangeHash,
} from "#app/domain/proof/merkle-proof";
import {
  verifyConsistency,
  verifyInclusion,
} from "#app/domain/proof/merkle-verification";
import { naivePath, naiveProof } from "#tests/support/naive-merkle";

const LARGEST = 300;
const DATA = Array.from({ length: LARGEST }, (_, i) => Buffer.from(`${i}`));
const nodes = new Map<string, string>();
const roots: string[] = [rootOf([])];

let tree = EMPTY_TREE;
for (const data of DATA) {
  const next = appendLeaf(tree, leafHash(data));
  for (const { level, position, hash } of next.completed) {
    nodes.set(`${level}/${position}`, hash);
  }
  tree = next.tree;
  roots.push(rootOf(tree.frontier));
}

const read: NodeReader = ({ level, position }) =>
  nodes.get(`${level}/${position}`) ?? "absent";
const hashes = (ranges: LeafRange[]) => ranges.map((r) => rangeHash(r, read));
const hex = (path: Buffer[]) => path.map((hash) => hash.toString("hex"));
const root = (size: number) => roots[size] ?? "absent";

const leafOfTree = fc.integer({ min: 1, max: LARGEST }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    index: fc.integer({ min: 0, max: size - 1 }),
  }),
);
const treeOfTree = fc.integer({ min: 1, max: LARGEST }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    oldSize: fc.integer({ min: 1, max: size }),
  }),
);

function inclusionClaim(index: number, size: number) {
  const leaf = leafHash(DATA[index] ?? "");
  const proof = hashes(inclusionRanges(index, size));
  return { leaf, index, size, root: root(size), proof };
}

function consistencyClaim(oldSize: number, size: number) {
  const proof = hashes(consistencyRanges(oldSize, size));
  return { oldSize, oldRoot: root(oldSize), size, root: root(size), proof };
}

describe("proof that a leaf is in the tree", () => {
  it("is the path of RFC 6962 and holds, on random trees", () => {
    fc.assert(
      fc.property(leafOfTree, ({ index, size }) => {
        const claim = inclusionClaim(index, size);
        expect(claim.proof).toEqual(hex(naivePath(index, DATA.slice(0, size))));
        expect(verifyInclusion(claim)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it("holds for no other leaf, place, root or bent proof", () => {
    fc.assert(
      fc.property(leafOfTree, fc.nat(), ({ index, size }, pick) => {
        const claim = inclusionClaim(index, size);
        const refused = [
          { ...claim, leaf: leafHash("another") },
          { ...claim, root: leafHash("?") },
          { ...claim, proof: [...claim.proof, leafHash("?")] },
          { ...claim, index: size },
          { ...claim, index: -1 },
        ];
        if (claim.proof.length > 0) {
          const at = pick % claim.proof.length;
          refused.push({ ...claim, index: (index + 1) % size });
          refused.push({ ...claim, proof: claim.proof.with(at, root(0)) });
          refused.push({ ...claim, proof: claim.proof.slice(1) });
        }
        expect(refused.map(verifyInclusion)).not.toContain(true);
      }),
      { numRuns: 80 },
    );
  });

  it("exists for no leaf outside the tree", () => {
    expect(() => inclusionRanges(3, 3)).toThrow(RangeError);
  });
});

describe("proof that a tree only grew", () => {
  it("is the proof of RFC 6962 and holds, on random trees", () => {
    fc.assert(
      fc.property(treeOfTree, ({ oldSize, size }) => {
        const claim = consistencyClaim(oldSize, size);
        const naive = naiveProof(oldSize, DATA.slice(0, size));
        expect(claim.proof).toEqual(hex(naive));
        expect(verifyConsistency(claim)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it("holds for no other root, size or bent proof", () => {
    fc.assert(
      fc.property(treeOfTree, fc.nat(), ({ oldSize, size }, pick) => {
        const claim = consistencyClaim(oldSize, size);
        const refused = [
          { ...claim, oldRoot: leafHash("?") },
          { ...claim, root: leafHash("?") },
          { ...claim, proof: [...claim.proof, leafHash("?")] },
          { ...claim, oldSize: size + 1 },
        ];
        if (claim.proof.length > 0) {
          const at = pick % claim.proof.length;
          refused.push({ ...claim, proof: claim.proof.with(at, root(0)) });
          refused.push({ ...claim, proof: claim.proof.slice(1) });
        }
        expect(refused.map(verifyConsistency)).not.toContain(true);
      }),
      { numRuns: 80 },
    );
  });

  it("needs nothing from the empty tree, and nothing from the same one", () => {
    expect(verifyConsistency(consistencyClaim(0, 5))).toBe(true);
    expect(verifyConsistency(consistencyClaim(0, 0))).toBe(true);
    expect(verifyConsistency(consistencyClaim(7, 7))).toBe(true);
    expect(
      verifyConsistency({ ...consistencyClaim(7, 7), root: root(6) }),
    ).toBe(false);
  });
});

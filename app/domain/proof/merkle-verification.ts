import { EMPTY_ROOT, nodeHash } from "./merkle";
import { consistencyRanges, inclusionRanges } from "./merkle-proof";

const HASH = /^[0-9a-f]{64}$/;

/** What somebody holds who checks that a leaf is in a tree; hashes in hex, the proof nearest first. */
export interface InclusionClaim {
  leaf: string;
  index: number;
  size: number;
  root: string;
  proof: readonly string[];
}

/** Says whether a proof leads from a leaf to the root of its tree. */
export function verifyInclusion(claim: InclusionClaim): boolean {
  const { leaf, index, size, root, proof } = claim;
  if (!isSize(index) || !isSize(size) || index >= size) return false;
  const ranges = inclusionRanges(index, size);
  if (!fits(proof, ranges.length)) return false;
  let hash = leaf;
  for (const [step, other] of proof.entries()) {
    const onTheRight = (ranges[step]?.start ?? 0) > index;
    hash = onTheRight ? nodeHash(hash, other) : nodeHash(other, hash);
  }
  return hash === root;
}

/** What somebody holds who checks that a tree only grew. */
export interface ConsistencyClaim {
  oldSize: number;
  oldRoot: string;
  size: number;
  root: string;
  proof: readonly string[];
}

/** Says whether a proof shows that a tree begins with the leaves of an earlier one. */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { oldSize, oldRoot, size, root, proof } = claim;
  if (!isSize(oldSize) || !isSize(size) || oldSize > size) return false;
  const ranges = consistencyRanges(oldSize, size);
  if (!fits(proof, ranges.length)) return false;
  if (oldSize === 0) {
    return oldRoot === EMPTY_ROOT && (size > 0 || root === EMPTY_ROOT);
  }
  const shared = (step: number) => (ranges[step]?.end ?? size) <= oldSize;
  // Where the earlier tree is itself a subtree of the later one, the proof leaves it out.
  const seeded = proof.length > 0 && shared(0);
  let before = seeded ? (proof[0] ?? "") : oldRoot;
  let after = before;
  for (const [step, other] of proof.entries()) {
    if (step === 0 && seeded) continue;
    if (shared(step)) before = nodeHash(other, before);
    after = shared(step) ? nodeHash(other, after) : nodeHash(after, other);
  }
  return before === oldRoot && after === root;
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function fits(proof: readonly string[], length: number): boolean {
  return proof.length === length && proof.every((hash) => HASH.test(hash));
}

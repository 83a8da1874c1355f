import { frontierOf, rootOf } from "#app/domain/proof/merkle";
import {
  consistencyRanges,
  inclusionRanges,
  type LeafRange,
  rangeHash,
  rangeNodes,
} from "#app/domain/proof/merkle-proof";
import type { Database } from "#db/client";
import { listRecordNodes } from "./record-nodes";

/** The root that the record had when it was of a size; it must not be past its present size. */
export async function findRecordRoot(
  db: Database,
  size: number,
): Promise<string> {
  return rootOf(await listRecordNodes(db, frontierOf(size)));
}

/** Hashes that prove an entry to be in the record of a size, nearest first. Throws RangeError where it is not. */
export async function findInclusionProof(
  db: Database,
  { index, size }: { index: number; size: number },
): Promise<string[]> {
  return await hashesOf(db, inclusionRanges(index, size));
}

/** Hashes that prove the record of one size to begin with that of an earlier one. Throws RangeError where the earlier is larger. */
export async function findConsistencyProof(
  db: Database,
  { from, to }: { from: number; to: number },
): Promise<string[]> {
  return await hashesOf(db, consistencyRanges(from, to));
}

async function hashesOf(
  db: Database,
  ranges: readonly LeafRange[],
): Promise<string[]> {
  const nodes = ranges.flatMap(rangeNodes);
  const hashes = await listRecordNodes(db, nodes);
  const known = new Map(
    nodes.map(({ level, position }, at) => [
      `${level}/${position}`,
      hashes[at],
    ]),
  );
  return ranges.map((range) =>
    rangeHash(
      range,
      ({ level, position }) => known.get(`${level}/${position}`) ?? "",
    ),
  );
}

import { sha256Hex } from "#app/domain/proof/commitment";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import type { Database } from "#db/client";
import { listKeptHashes } from "#db/queries/evidence/kept-files";

/** Bytes in the store that are not what their hash says. */
export class BentFileError extends Error {
  override readonly name = "BentFileError";

  constructor(readonly sha256: string) {
    super(`the store gives something else for ${sha256}`);
  }
}

/** Files that are asked for at once. */
const PAGE = 200;

/**
 * Copies every file that a database names from one store to another, each compared with its hash, and
 * gives how many there are and how many are missing: a file that nobody made evidence of may be swept
 * away meanwhile, and a removal takes bytes away for good. Throws {@link BentFileError} for the first
 * that is not what it was.
 */
export async function copyEvidence(
  db: Database,
  from: EvidenceStore,
  to: EvidenceStore,
): Promise<{ copied: number; missing: number }> {
  let [copied, missing] = [0, 0];
  for (let after = ""; ;) {
    const { hashes, last } = await listKeptHashes(db, { after, limit: PAGE });
    for (const sha256 of hashes) {
      const bytes = await bytesOf(from, sha256);
      if (bytes === null) missing += 1;
      else if (sha256Hex(bytes) !== sha256) throw new BentFileError(sha256);
      else {
        await to.put(sha256, bytes);
        copied += 1;
      }
    }
    if (last === null) return { copied, missing };
    after = last;
  }
}

async function bytesOf(
  store: EvidenceStore,
  sha256: string,
): Promise<Buffer | null> {
  const file = await store.open(sha256);
  if (file === null) return null;
  return Buffer.from(await new Response(file.body).arrayBuffer());
}

import { writeTransaction, type Database } from "#db/client";
import {
  deleteReceivedFile,
  deleteUnusedStoredFiles,
  isInDraft,
  listStaleFiles,
} from "#db/queries/evidence/stale-files";
import { STALE_DAYS } from "#app/domain/evidence/evidence-file";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";

const DAY = 24 * 60 * 60 * 1000;

/** Files that one sweep looks at. */
const BATCH = 200;

/**
 * Takes away files that were sent a week ago or more and have become neither evidence nor part of a
 * draft, and gives how many. Rows go first: bytes without a row are waste, a row without bytes a lie.
 */
export async function sweepFiles(
  db: Database,
  store: EvidenceStore,
  now: Date,
): Promise<number> {
  const before = new Date(now.getTime() - STALE_DAYS * DAY).toISOString();
  const stale = await listStaleFiles(db, before, BATCH);
  let swept = 0;
  for (const file of stale) {
    const unused = await writeTransaction(db, async (trx) => {
      if (await isInDraft(trx, file)) return null;
      await deleteReceivedFile(trx, file.id);
      return await deleteUnusedStoredFiles(trx, file.sha256);
    });
    if (unused === null) continue;
    swept += 1;
    for (const sha256 of unused) await store.remove(sha256);
  }
  return swept;
}

import { forgetDeleted, type Database } from "#db/client";
import {
  deleteClearance,
  isStoredHash,
  listClearances,
} from "#db/queries/decision/clearances";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";

/**
 * Takes off the disk what removals took out of the tables: files out of the store, words out of the
 * database's free pages and its log. What cannot be done now stays noted, to be asked again; gives how
 * many things are left.
 */
export async function clearRemoved(
  db: Database,
  store: EvidenceStore,
): Promise<number> {
  const asked = await listClearances(db);
  for (const { subject, kind } of asked) {
    if (kind !== "file") continue;
    if (!(await isStoredHash(db, subject))) await store.remove(subject);
    await deleteClearance(db, subject);
  }
  const pages = asked.filter(({ kind }) => kind === "pages");
  if (pages.length === 0 || !(await forgetDeleted(db))) return pages.length;
  for (const { subject } of pages) await deleteClearance(db, subject);
  return 0;
}

import { isImage, type EvidenceFile } from "#app/domain/evidence/evidence-file";
import { nextState } from "#app/domain/decision/lifecycle";
import { namedFiles } from "#app/domain/update/own-photo";
import type { OwnUpdate } from "#app/domain/update/own-update";
import type { Database } from "#db/client";
import { listOwnFiles } from "#db/queries/evidence/received-files";

/** The photos of one's own update whose parts can still be covered; none once it waits for a decision. */
export async function listOwnPhotos(
  db: Database,
  update: OwnUpdate,
): Promise<EvidenceFile[]> {
  if (nextState(update.state, "save") === null) return [];
  const files = await listOwnFiles(db, update.authorId, namedFiles(update));
  return [...files.values()].filter(isImage);
}

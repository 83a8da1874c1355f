import { isImage } from "#app/domain/evidence/evidence-file";
import type { StatusUpdate } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { listNearDuplicates } from "#db/queries/update/near-duplicates";
import { listPhotoUses } from "#db/queries/evidence/photo-uses";

/** What of an update was there before: pictures of other updates, and updates that may tell the same. */
export async function seenBefore(db: Database, update: StatusUpdate) {
  const { id, targetCode, content } = update;
  if (content === null) return { photos: [], near: [] };
  const photos = [];
  for (const { title, file } of content.evidence) {
    if (file === undefined || !isImage(file)) continue;
    const uses = await listPhotoUses(db, file, id);
    photos.push(...uses.map((use) => ({ ...use, title })));
  }
  const near = await listNearDuplicates(db, { id, targetCode, content });
  return { photos, near };
}

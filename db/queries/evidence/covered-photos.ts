import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";
import { askClearance } from "../decision/clearances";
import { deleteUnusedStoredFiles } from "./stale-files";
import { insertStoredFile, type StoredFile } from "./stored-files";

/** A photo whose sender covers parts of it, in an update of theirs that nobody decides on now. */
export interface CoveredPhoto {
  /** The id by which its sender's forms name it. */
  receivedId: string;
  ownerId: string;
  updateId: string;
  /** Hash of what they saw when they chose the parts. */
  seen: string;
  /** What takes its place. */
  file: StoredFile;
  coveredAt: Instant;
}

/**
 * Puts a covered photo in the place of what its sender had sent, under the same id, so that every form
 * that names it means the covered one. False where it is not theirs or was covered otherwise meanwhile.
 */
export async function coverReceivedPhoto(
  trx: Database,
  { receivedId, ownerId, seen, file, coveredAt }: CoveredPhoto,
): Promise<boolean> {
  const row = await trx
    .selectFrom("received_files")
    .select(["received_sha256", "came_sha256"])
    .where("id", "=", receivedId)
    .where("owner_id", "=", ownerId)
    .where("sha256", "=", seen)
    .executeTakeFirst();
  if (row === undefined) return false;
  await insertStoredFile(trx, file, coveredAt);
  const { numUpdatedRows } = await trx
    .updateTable("received_files")
    .set({
      sha256: file.sha256,
      came_sha256: row.came_sha256 ?? row.received_sha256,
      // Who sends the same photo again, to cover less of it, sends another.
      received_sha256: `covered ${receivedId}`,
      covered_at: coveredAt,
    })
    .where("id", "=", receivedId)
    .where("sha256", "=", seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * Shows the covered photo in the versions of the update that were sent back too: the one that was sent
 * is not kept for them. They lose the salt of their commitment, since what it commits to is gone.
 */
export async function coverSentVersions(
  trx: Database,
  { receivedId, updateId, file }: CoveredPhoto,
): Promise<void> {
  const sent = await trx
    .selectFrom("evidence_files as f")
    .innerJoin("evidence as e", "e.id", "f.evidence_id")
    .select(["e.id", "e.version"])
    .where("f.received_id", "=", receivedId)
    .where("e.update_id", "=", updateId)
    .execute();
  for (const { id, version } of sent) {
    await trx
      .updateTable("evidence_files")
      .set({ sha256: file.sha256 })
      .where("evidence_id", "=", id)
      .execute();
    await trx
      .updateTable("update_content")
      .set({ salt: null })
      .where("update_id", "=", updateId)
      .where("version", "=", version)
      .execute();
  }
}

/** Lets go of a photo that was covered, where nothing else has it; false where something does. */
export async function dropUncovered(
  trx: Database,
  sha256: string,
): Promise<boolean> {
  const gone = await deleteUnusedStoredFiles(trx, sha256);
  for (const subject of gone) {
    await askClearance(trx, { subject, kind: "file" });
  }
  return gone.length > 0;
}

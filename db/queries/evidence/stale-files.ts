import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";

/** A file that waits for an update that has not come. */
export interface StaleFile {
  id: string;
  ownerId: string;
  sha256: string;
}

/** The files that came before a moment and are no evidence, the oldest first. Some may stand in drafts. */
export async function listStaleFiles(
  db: Database,
  before: Instant,
  limit: number,
): Promise<StaleFile[]> {
  const rows = await db
    .selectFrom("received_files as r")
    .select(["r.id", "r.owner_id", "r.sha256"])
    .where("r.received_at", "<", before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("evidence_files as f")
            .select("f.evidence_id")
            .whereRef("f.received_id", "=", "r.id"),
        ),
      ),
    )
    .orderBy("r.received_at")
    .orderBy("r.id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ownerId: row.owner_id,
    sha256: row.sha256,
  }));
}

/** Says whether a file's owner keeps it in something that they are still writing or have proposed, or has used it meanwhile. */
export async function isInDraft(
  db: Database,
  { id, ownerId }: StaleFile,
): Promise<boolean> {
  const draft = await db
    .selectFrom("update_drafts as d")
    .innerJoin("updates as u", "u.id", "d.update_id")
    .select("d.update_id")
    .where("u.author_id", "=", ownerId)
    .where("d.fields", "like", `%${id}%`)
    .limit(1)
    .executeTakeFirst();
  if (draft !== undefined) return true;
  if (await isProposedCopy(db, id)) return true;
  const used = await db
    .selectFrom("evidence_files")
    .select("evidence_id")
    .where("received_id", "=", id)
    .limit(1)
    .executeTakeFirst();
  return used !== undefined;
}

/** Says whether a file waits to take the place of a source, once a second person confirms it. */
async function isProposedCopy(db: Database, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("removal_states as s")
    .innerJoin("removal_content as c", "c.removal_id", "s.removal_id")
    .select("s.removal_id")
    .where("s.state", "=", "proposed")
    .where("c.replacement", "like", `%${id}%`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets that a file came. */
export async function deleteReceivedFile(
  trx: Database,
  id: string,
): Promise<void> {
  await trx.deleteFrom("received_files").where("id", "=", id).execute();
}

/** Forgets a stored file that nobody sent and no evidence holds any more, and gives the hashes of what may leave the store. */
export async function deleteUnusedStoredFiles(
  trx: Database,
  sha256: string,
): Promise<string[]> {
  for (const table of ["received_files", "evidence_files"] as const) {
    const use = await trx
      .selectFrom(table)
      .select("sha256")
      .where("sha256", "=", sha256)
      .limit(1)
      .executeTakeFirst();
    if (use !== undefined) return [];
  }
  const gone = await trx
    .deleteFrom("stored_files")
    .where("sha256", "=", sha256)
    .returning("thumbnail_sha256")
    .executeTakeFirst();
  await trx
    .deleteFrom("photo_bands_cache")
    .where("sha256", "=", sha256)
    .execute();
  const small = gone?.thumbnail_sha256 ?? null;
  if (small === null) return [sha256];
  const other = await trx
    .selectFrom("stored_files")
    .select("sha256")
    .where("thumbnail_sha256", "=", small)
    .limit(1)
    .executeTakeFirst();
  return other === undefined ? [sha256, small] : [sha256];
}

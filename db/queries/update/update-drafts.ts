import type { Instant } from "#app/domain/text/calendar";
import { DraftFields } from "#app/domain/update/draft-fields";
import type { Database } from "#db/client";

/** Keeps what an author has typed so far, in place of what was kept before. */
export async function saveDraft(
  trx: Database,
  draft: { updateId: string; fields: DraftFields; savedAt: Instant },
): Promise<void> {
  const row = {
    fields: JSON.stringify(draft.fields),
    saved_at: draft.savedAt,
  };
  await trx
    .insertInto("update_drafts")
    .values({ update_id: draft.updateId, ...row })
    .onConflict((it) => it.column("update_id").doUpdateSet(row))
    .execute();
}

/** Forgets what was typed, once it is submitted. */
export async function deleteDraft(
  trx: Database,
  updateId: string,
): Promise<void> {
  await trx
    .deleteFrom("update_drafts")
    .where("update_id", "=", updateId)
    .execute();
}

/** What authors have typed and not submitted, by update; those without anything are left out. */
export async function listDrafts(
  db: Database,
  updateIds: readonly string[],
): Promise<Map<string, DraftFields>> {
  if (updateIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("update_drafts")
    .select(["update_id", "fields"])
    .where("update_id", "in", updateIds)
    .execute();
  return new Map(
    rows.map((row) => [
      row.update_id,
      DraftFields.parse(JSON.parse(row.fields)),
    ]),
  );
}

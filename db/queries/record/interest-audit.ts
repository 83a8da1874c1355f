import { conflictRowKey } from "#app/domain/record/record-told-interest";
import type { Database } from "#db/client";

/** Conflicts that stand, by id, as `conflictRowKey` writes them. */
export async function listConflictKeys(
  db: Database,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("conflicts")
    .select(["id", "user_id", "province_ubigeo", "kind"])
    .where("ended_at", "is", null)
    .orderBy("id")
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      conflictRowKey({
        person: row.user_id,
        province: row.province_ubigeo,
        kind: row.kind,
      }),
    ]),
  );
}

/** Reopenings that wait for others, by update. */
export async function listOpenReopenings(
  db: Database,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("reopenings")
    .select(["id", "update_id"])
    .where("closed_at", "is", null)
    .orderBy("update_id")
    .execute();
  return new Map(rows.map((row) => [row.update_id, row.id]));
}

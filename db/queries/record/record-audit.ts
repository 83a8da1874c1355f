import type { Instant } from "#app/domain/text/calendar";
import type { RecordRow } from "#app/domain/record/record-row";
import { roleKey } from "#app/domain/record/record-told";
import type { Database } from "#db/client";

/** Reads rows of the public record as they are, oldest first, from a position on. */
export async function listRecordRows(
  db: Database,
  { from, limit }: { from: number; limit: number },
): Promise<RecordRow[]> {
  const rows = await db
    .selectFrom("record_entries")
    .selectAll()
    .where("position", ">=", from)
    .orderBy("position")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    position: row.position,
    type: row.type,
    payload: row.payload,
    leafHash: row.leaf_hash,
    recordedAt: row.recorded_at,
  }));
}

/** A row that makes an update public, and takes it back. */
export interface PublicationKey {
  update: string;
  retractedAt: Instant | null;
}

/** Lists the rows that make updates public, in the order of their ids, after one of them. */
export async function listPublicationKeys(
  db: Database,
  { after, limit }: { after: string; limit: number },
): Promise<PublicationKey[]> {
  return await db
    .selectFrom("publications")
    .select(["update_id as update", "retracted_at as retractedAt"])
    .where("update_id", ">", after)
    .orderBy("update_id")
    .limit(limit)
    .execute();
}

/** Lists the roles that people hold, except a citizen's, as `roleKey` writes them. */
export async function listRoleKeys(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("user_roles")
    .select(["user_id as person", "role", "scope"])
    .where("role", "<>", "citizen")
    .orderBy("user_id")
    .orderBy("role")
    .orderBy("scope")
    .execute();
  return rows.map(roleKey);
}

/** Lists the ids of suspended accounts. */
export async function listSuspendedIds(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("users")
    .select("id")
    .where("state", "=", "suspended")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

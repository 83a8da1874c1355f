import {
  endOfLimaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import type { Database } from "#db/client";

/** That a government was asked to answer an update. */
export interface NewReplyRequest {
  updateId: string;
  by: string;
  at: Instant;
}

/** Stores that a government was asked to answer; false where it had been asked already. */
export async function insertReplyRequest(
  trx: Database,
  { updateId, by, at }: NewReplyRequest,
): Promise<boolean> {
  const result = await trx
    .insertInto("reply_requests")
    .values({ update_id: updateId, requested_by: by, requested_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) === 1;
}

/** Lists since when answers to some updates are asked for, by update, as this site said it by the end of a day. */
export async function listPublishedRequests(
  db: Database,
  updateIds: readonly string[],
  knownOn: IsoDate,
): Promise<Map<string, Instant>> {
  if (updateIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("reply_requests")
    .select(["update_id", "requested_at"])
    .where("update_id", "in", updateIds)
    .where("requested_at", "<=", endOfLimaDay(knownOn))
    .execute();
  return new Map(rows.map((row) => [row.update_id, row.requested_at]));
}

/** Finds when the government concerned was asked to answer an update; null where nobody asked. */
export async function findReplyRequest(
  db: Database,
  updateId: string,
): Promise<Instant | null> {
  const row = await db
    .selectFrom("reply_requests")
    .select("requested_at")
    .where("update_id", "=", updateId)
    .executeTakeFirst();
  return row?.requested_at ?? null;
}

import type { Instant } from "#app/domain/calendar";
import type { Database } from "../client";

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

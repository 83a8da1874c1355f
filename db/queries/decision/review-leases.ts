import type { Instant } from "#app/domain/text/calendar";
import type { ReviewLease } from "#app/domain/decision/review-lease";
import type { Database } from "#db/client";

/** A lease to take. */
export interface NewLease {
  updateId: string;
  holderId: string;
  takenAt: Instant;
  expiresAt: Instant;
}

/** Takes an update, or takes it again; false where somebody else holds it at that moment. */
export async function takeLease(
  trx: Database,
  { updateId, holderId, takenAt, expiresAt }: NewLease,
): Promise<boolean> {
  const held = { taken_at: takenAt, expires_at: expiresAt };
  const result = await trx
    .insertInto("review_leases")
    .values({ update_id: updateId, holder_id: holderId, ...held })
    .onConflict((conflict) =>
      conflict
        .column("update_id")
        .doUpdateSet({ holder_id: holderId, ...held })
        .where((eb) =>
          eb.or([
            eb("review_leases.holder_id", "=", holderId),
            eb("review_leases.expires_at", "<=", takenAt),
          ]),
        ),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) === 1;
}

/** Hands an update back; false where the person does not hold it. */
export async function deleteLease(
  trx: Database,
  lease: { updateId: string; holderId: string },
): Promise<boolean> {
  const result = await trx
    .deleteFrom("review_leases")
    .where("update_id", "=", lease.updateId)
    .where("holder_id", "=", lease.holderId)
    .executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

/** Who holds which of some updates at a moment, by the update's id. */
export async function listLeases(
  db: Database,
  updateIds: readonly string[],
  at: Instant,
): Promise<ReadonlyMap<string, ReviewLease>> {
  if (updateIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("review_leases as l")
    .innerJoin("users as u", "u.id", "l.holder_id")
    .where("l.update_id", "in", updateIds)
    .where("l.expires_at", ">", at)
    .select(["l.update_id as updateId", "l.holder_id as holderId"])
    .select(["u.display_name as holderName", "l.expires_at as expiresAt"])
    .execute();
  return new Map(rows.map((row) => [row.updateId, row]));
}

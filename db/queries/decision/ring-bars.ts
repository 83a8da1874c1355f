import type { Database } from "#db/client";

/** Keeps people out of the rest of the review of a version: somebody of their ring has spoken in it. */
export async function insertRingBars(
  trx: Database,
  { updateId, version }: { updateId: string; version: number },
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await trx
    .insertInto("ring_bars")
    .values(
      personIds.map((person_id) => ({
        update_id: updateId,
        version,
        person_id,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

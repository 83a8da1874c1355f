import {
  endOfLimaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import { recordEntry } from "#app/domain/record/record-entry";
import type { ReopeningOutcome } from "#app/domain/decision/reopening";
import type { Database } from "#db/client";
import { appendRecordEntry } from "../record/record";
import { selectRetractionsUnderReview } from "./repeated-reviews";

/** A public update that goes back for review, and whose decision that is about. */
interface Reopening {
  id: string;
  updateId: string;
  version: number;
  targetCode: string;
  personId: string;
}

/**
 * Opens the review of a public update again because of somebody's conflict, and says so in the public
 * record. Whoever calls holds that no other is open.
 */
export async function reopenPublication(
  trx: Database,
  reopening: Reopening,
  now: Date,
): Promise<void> {
  const { id, updateId: update, version, personId: person } = reopening;
  await insertReopening(trx, reopening, now);
  const target = reopening.targetCode;
  const fields = { reopening: id, update, version, target, person };
  const entry = recordEntry("review_reopened", now, fields);
  await appendRecordEntry(trx, entry, now);
}

/**
 * The same where a rule of who may decide was not kept, without a word of whom that is about in the
 * public record. `personId` is whose decision it was, for the table alone.
 */
export async function repeatReview(
  trx: Database,
  reopening: Reopening,
  now: Date,
): Promise<void> {
  await insertReopening(trx, reopening, now);
  const { id, updateId: update, version, targetCode: target } = reopening;
  const fields = { reopening: id, update, version, target };
  const entry = recordEntry("review_repeated", now, fields);
  await appendRecordEntry(trx, entry, now);
}

async function insertReopening(
  trx: Database,
  { id, updateId, version, personId }: Reopening,
  now: Date,
): Promise<void> {
  await trx
    .insertInto("reopenings")
    .values({
      id,
      update_id: updateId,
      version,
      person_id: personId,
      opened_at: now.toISOString(),
      closed_at: null,
      outcome: null,
    })
    .execute();
}

/** Closes a reopening; false where it was closed before. */
export async function closeReopening(
  trx: Database,
  id: string,
  end: { at: Instant; outcome: ReopeningOutcome },
): Promise<boolean> {
  const result = await trx
    .updateTable("reopenings")
    .set({ closed_at: end.at, outcome: end.outcome })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Of some updates, public or taken back, those that were under review again at the end of a day in Lima, each with since when. */
export async function listUnderReview(
  db: Database,
  updateIds: readonly string[],
  knownOn: IsoDate,
): Promise<Map<string, Instant>> {
  if (updateIds.length === 0) return new Map();
  const end = endOfLimaDay(knownOn);
  const rows = await db
    .selectFrom("reopenings")
    .select(["update_id", "opened_at"])
    .where("update_id", "in", updateIds)
    .where("opened_at", "<=", end)
    .where((eb) =>
      eb.or([eb("closed_at", "is", null), eb("closed_at", ">", end)]),
    )
    .unionAll(selectRetractionsUnderReview(db, updateIds, knownOn))
    .orderBy("opened_at")
    .execute();
  return new Map(rows.map((row) => [row.update_id, row.opened_at]));
}

import { writeTransaction, type Database } from "#db/client";
import {
  appendRecordEntry,
  findRecordHead,
  type RecordHead,
} from "#db/queries/record/record";
import { recordEntry } from "#app/domain/record/record-entry";

/** Says in the record of a copy that came back which head of the record it does not reach; gives the new head. */
export async function giveUpEntries(
  db: Database,
  { lost, now }: { lost: RecordHead; now: Date },
): Promise<RecordHead> {
  return await writeTransaction(db, async (trx) => {
    const { size: kept } = await findRecordHead(trx);
    const { size, root } = lost;
    const entry = recordEntry("entries_given_up", now, {
      kept,
      lost: { size, root },
    });
    await appendRecordEntry(trx, entry, now);
    return await findRecordHead(trx);
  });
}

import { databaseError, writeTransaction, type Database } from "#db/client";
import {
  appendQueueFigures,
  hasQueueFigures,
  listQueueFigures,
  listWaitingSince,
} from "#db/queries/decision/queue-figures";
import { appendRecordEntry } from "#db/queries/record/record";
import { limaDay } from "#app/domain/text/calendar";
import { queueFigures } from "#app/domain/decision/queue-figures";
import { recordEntry } from "#app/domain/record/record-entry";

/**
 * Writes down how the queue stands, once a day in Lima, with an entry of the record; true where it
 * did. An instance in which nothing ever waited has nothing to write down. Two processes that count
 * at once write one.
 */
export async function countQueue(db: Database, now: Date): Promise<boolean> {
  if (await hasQueueFigures(db, limaDay(now))) return false;
  try {
    return await writeTransaction(db, async (trx) => {
      const figures = queueFigures(await listWaitingSince(trx), now);
      const isQuiet = figures.waiting === 0;
      if (isQuiet && (await listQueueFigures(trx)).length === 0) return false;
      await appendQueueFigures(trx, figures);
      const entry = recordEntry("queue_figures", now, figures);
      await appendRecordEntry(trx, entry, now);
      return true;
    });
  } catch (error) {
    if (databaseError(error) !== "unique") throw error;
    return false;
  }
}

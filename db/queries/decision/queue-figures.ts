import type { Instant, IsoDate } from "#app/domain/text/calendar";
import type { QueueFigures } from "#app/domain/decision/queue-figures";
import type { Database } from "#db/client";
import { selectAllWaiting } from "./waiting-updates";

/** Every day's figures of the queue, oldest first. */
export async function listQueueFigures(db: Database): Promise<QueueFigures[]> {
  return await selectFigures(db).orderBy("day").execute();
}

/** The figures of the latest day that was counted until this one; null before the first. */
export async function findPublishedQueueFigures(
  db: Database,
  until: IsoDate,
): Promise<QueueFigures | null> {
  const row = await selectFigures(db)
    .where("day", "<=", until)
    .orderBy("day", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Says whether a day has been counted. */
export async function hasQueueFigures(
  db: Database,
  day: IsoDate,
): Promise<boolean> {
  const row = await selectFigures(db).where("day", "=", day).executeTakeFirst();
  return row !== undefined;
}

/** Stores a day's figures; a `unique` error where the day has been counted. */
export async function appendQueueFigures(
  trx: Database,
  { day, waiting, oldestDays, medianHours }: QueueFigures,
): Promise<void> {
  await trx
    .insertInto("queue_figures")
    .values({
      day,
      waiting,
      oldest_days: oldestDays,
      median_hours: medianHours,
    })
    .execute();
}

/** Since when everything waits that waits for people now, in no order. */
export async function listWaitingSince(db: Database): Promise<Instant[]> {
  const rows = await db
    .selectFrom(selectAllWaiting(db).as("q"))
    .select("q.waiting_since")
    .execute();
  return rows.map((row) => row.waiting_since);
}

function selectFigures(db: Database) {
  return db
    .selectFrom("queue_figures")
    .select(["day", "waiting"])
    .select(["oldest_days as oldestDays", "median_hours as medianHours"]);
}

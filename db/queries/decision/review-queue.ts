import { pageOffset, type PageRequest } from "#app/domain/form/page";
import type { QueueItem, ReviewQueue } from "#app/domain/decision/review-queue";
import { isVerdict } from "#app/domain/status/status";
import type { Database } from "#db/client";
import { selectWaiting, type WaitingFilter } from "./waiting-updates";

/** Whose queue, of which provinces, and which part of it. */
export type QueueRequest = WaitingFilter & PageRequest;

/**
 * What waits for a moderator, oldest first. Their own, their groups' and those on which they have
 * given an opinion are left out and counted. Opinions of others are counted, never told.
 */
export async function listReviewQueue(
  db: Database,
  request: QueueRequest,
): Promise<ReviewQueue> {
  const { page, perPage, provinceSlugs } = request;
  const offset = pageOffset(request);
  if (provinceSlugs.length === 0) {
    return { items: [], page, perPage, total: 0, leftOut: NOTHING };
  }
  const { total, leftOut } = await countWaiting(db, request);
  const rows = await db
    .selectFrom(selectWaiting(db, request).as("q"))
    .selectAll()
    .where("q.is_own", "=", 0)
    .where("q.is_decided", "=", 0)
    .orderBy("q.waiting_since")
    .orderBy("q.id")
    .limit(perPage)
    .offset(offset)
    .execute();
  return { items: rows.map(itemOf), page, perPage, total, leftOut };
}

const NOTHING = { own: 0, decided: 0 } as const;

async function countWaiting(db: Database, request: QueueRequest) {
  const counts = await db
    .selectFrom(selectWaiting(db, request).as("q"))
    .select(["q.is_own", "q.is_decided"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .groupBy(["q.is_own", "q.is_decided"])
    .execute();
  const sum = (rows: typeof counts) =>
    rows.reduce((total, { count }) => total + count, 0);
  const own = sum(counts.filter(({ is_own }) => is_own === 1));
  const all = sum(counts);
  const total = sum(
    counts.filter((row) => row.is_own === 0 && row.is_decided === 0),
  );
  return { total, leftOut: { own, decided: all - own - total } };
}

type WaitingRow = Awaited<
  ReturnType<ReturnType<typeof selectWaiting>["execute"]>
>[number];

function itemOf(row: WaitingRow): QueueItem {
  return {
    id: row.id,
    round: roundOf(row),
    waitingSince: row.waiting_since,
    status: row.status,
    isVerdict: isVerdict(row.status),
    targetCode: row.target_code,
    targetWording: row.wording,
    provinceSlug: row.slug,
    provinceName: row.province_name,
    groupName: row.group_name,
    opinions: row.opinions,
    isAppeal: row.appeal_id !== null,
    repeat: row.repeat_kind,
  };
}

function roundOf({ state, reopening_id: reopening }: WaitingRow) {
  if (state === "submitted") return "review";
  return reopening === null ? "retraction" : "confirmation";
}

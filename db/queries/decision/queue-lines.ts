import { lastPage, pageOffset, MAX_PER_PAGE } from "#app/domain/form/page";
import {
  comparedIds,
  linesOf,
  MOST_LINED_UP,
  type QueueLine,
  type QueueLines,
} from "#app/domain/decision/queue-line";
import type { QueueItem } from "#app/domain/decision/review-queue";
import type { Database } from "#db/client";
import { listCompared } from "../update/near-duplicates";
import { listUpdatesWithUsedPhotos } from "../evidence/queue-photos";
import { listReviewQueue, type QueueRequest } from "./review-queue";

/** A part of somebody's queue, or with `like` every update of the line that holds one, each by itself. */
export type QueueLinesRequest = QueueRequest & { like?: string };

/**
 * What waits for a moderator as lines, oldest first: updates that seem to tell the same are one, with
 * their count. Of more than `MOST_LINED_UP` the oldest are read; the others follow as those are decided.
 */
export async function listQueueLines(
  db: Database,
  { like, ...request }: QueueLinesRequest,
): Promise<QueueLines> {
  const { page, perPage } = request;
  const { items, total, leftOut } = await readOldest(db, request);
  const compared = await listCompared(db, comparedIds(items));
  const grouped = linesOf(items, compared);
  const lines =
    like === undefined
      ? grouped
      : (grouped.find((line) => line.some(({ id }) => id === like)) ?? []).map(
          (item) => [item],
        );
  const offset = pageOffset(request);
  const shown = lines.slice(offset, offset + perPage);
  return {
    items: await withPhotos(db, shown),
    page,
    perPage,
    total: lines.length,
    updates: like === undefined ? total : lines.length,
    leftOut,
  };
}

async function readOldest(db: Database, request: QueueRequest) {
  const first = { ...request, page: 1, perPage: MAX_PER_PAGE };
  const queue = await listReviewQueue(db, first);
  const items: QueueItem[] = [...queue.items];
  const pages = Math.min(lastPage(queue), MOST_LINED_UP / MAX_PER_PAGE);
  for (let page = 2; page <= pages; page += 1) {
    const next = await listReviewQueue(db, { ...first, page });
    items.push(...next.items);
  }
  return { items, total: queue.total, leftOut: queue.leftOut };
}

async function withPhotos(
  db: Database,
  lines: readonly (readonly QueueItem[])[],
): Promise<QueueLine[]> {
  const firsts = lines.flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, alike: others.length }],
  );
  const used = await listUpdatesWithUsedPhotos(
    db,
    firsts.map(({ id }) => id),
  );
  return firsts.map((line) => ({ ...line, usedPhoto: used.has(line.id) }));
}

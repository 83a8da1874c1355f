import { groupNearDuplicates, type ComparedUpdate } from "./near-duplicate";
import type { Page } from "../form/page";
import type { QueueItem, ReviewQueue } from "./review-queue";

/** Waiting updates that are looked through for ones that tell the same: the oldest. */
export const MOST_LINED_UP = 2_000;

/** Updates of one claim that are compared with each other: the oldest; those after them are lines of their own. */
const MOST_COMPARED = 500;

/** One line of the queue: an update, and how many others wait with it that seem to tell the same. */
export interface QueueLine extends QueueItem {
  alike: number;
  /** A picture of it stands in another update too. */
  usedPhoto: boolean;
}

/** The queue by lines: `total` counts lines, `updates` what waits in all. */
export interface QueueLines
  extends Page<QueueLine>, Pick<ReviewQueue, "leftOut"> {
  updates: number;
}

/**
 * Puts what waits into lines, in the order of the oldest of each: submitted updates that tell the same
 * are one line. Appeals and what is public already are lines of their own.
 */
export function linesOf(
  items: readonly QueueItem[],
  compared: ReadonlyMap<string, ComparedUpdate>,
): QueueItem[][] {
  const order = new Map(items.map((item, index) => [item.id, index]));
  const placeOf = ([first]: readonly QueueItem[]) =>
    order.get(first?.id ?? "") ?? 0;
  return [...claimsOf(items).values()]
    .flatMap((claim) => groupsOf(claim, compared))
    .map((line) => line.sort((a, b) => placeOf([a]) - placeOf([b])))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Ids of updates that others make the same claim as, so that only their words need to be compared. */
export function comparedIds(items: readonly QueueItem[]): string[] {
  return [...claimsOf(items).values()]
    .filter((claim) => claim.length > 1)
    .flatMap((claim) => claim.slice(0, MOST_COMPARED))
    .map(({ id }) => id);
}

function claimsOf(items: readonly QueueItem[]): Map<string, QueueItem[]> {
  const claims = new Map<string, QueueItem[]>();
  for (const item of items) {
    const isAlone =
      item.round !== "review" || item.isAppeal || item.repeat !== null;
    const key = isAlone
      ? `${item.id} ${item.round}`
      : `${item.targetCode} ${item.status}`;
    const claim = claims.get(key);
    if (claim === undefined) claims.set(key, [item]);
    else claim.push(item);
  }
  return claims;
}

function groupsOf(
  claim: readonly QueueItem[],
  compared: ReadonlyMap<string, ComparedUpdate>,
): QueueItem[][] {
  if (claim.length === 1) return [[...claim]];
  const byId = new Map(claim.map((item) => [item.id, item]));
  const known = claim.flatMap(({ id }) => compared.get(id) ?? []);
  const groups = groupNearDuplicates(known).map((group) =>
    group.flatMap(({ id }) => byId.get(id) ?? []),
  );
  const others = claim.filter(({ id }) => !compared.has(id));
  return [...groups, ...others.map((item) => [item])];
}

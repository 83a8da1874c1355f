import { DIMENSIONS, type Dimension } from "../plan/dimension";
import { STATUSES, type Status } from "./status";

/** How many targets stand in each of the eight statuses. */
export type StatusCounts = Record<Status, number>;

/** The targets of one dimension, counted. */
export interface DimensionCounts {
  targets: number;
  byStatus: StatusCounts;
}

/** The targets of every dimension, counted. */
export type CountsByDimension = Record<Dimension, DimensionCounts>;

/** Copied for each count: a scorecard needs five of them, and a copy is far quicker than to name the eight anew. */
const NONE = Object.freeze(
  Object.fromEntries(STATUSES.map((status) => [status, 0])),
) as StatusCounts;

/** Counts of zero for every status, in the order of `STATUSES`. */
export function noStatusCounts(): StatusCounts {
  return { ...NONE };
}

/** Counts of zero for every dimension. */
export function noCountsByDimension(): CountsByDimension {
  const counts = {} as CountsByDimension;
  for (const dimension of DIMENSIONS) {
    counts[dimension] = { targets: 0, byStatus: noStatusCounts() };
  }
  return counts;
}

/** How many targets stand in any of some statuses. */
export function countIn(
  byStatus: StatusCounts,
  statuses: readonly Status[],
): number {
  let sum = 0;
  for (const status of statuses) sum += byStatus[status];
  return sum;
}

/** Adds the counts of one set of targets to those of another, which it changes. */
export function addCounts(
  sum: CountsByDimension,
  part: CountsByDimension,
): void {
  for (const dimension of DIMENSIONS) {
    sum[dimension].targets += part[dimension].targets;
    for (const status of STATUSES) {
      sum[dimension].byStatus[status] += part[dimension].byStatus[status];
    }
  }
}

/** The counts of all dimensions together. */
export function allDimensions(counts: CountsByDimension): StatusCounts {
  const whole = noStatusCounts();
  for (const dimension of DIMENSIONS) {
    for (const status of STATUSES) {
      whole[status] += counts[dimension].byStatus[status];
    }
  }
  return whole;
}

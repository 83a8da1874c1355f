import type { IsoDate } from "./calendar";
import type { Status } from "./status";
import type { TargetReading } from "./target-reading";
import type { Term } from "./term";

/** A target whose status on one day is not that on another. */
export interface StatusChange {
  code: string;
  before: Status;
  after: Status;
}

type Standing = Pick<TargetReading, "code" | "status">;

/**
 * The last day of each year of a term that has come, oldest first: of 2019-2022, read on 2021-06-30,
 * these are 2019-12-31 and 2020-12-31.
 */
export function yearEnds(term: Term, today: IsoDate): IsoDate[] {
  const [first, last] = [term.start, term.end].map((day) =>
    Number(day.slice(0, 4)),
  );
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    return `${first + index}-12-31`;
  }).filter((day) => day <= today);
}

/**
 * What changed between two readings of the same targets, in the order of the later one. A target that
 * only one of them knows has not changed.
 */
export function statusChanges(
  before: readonly Standing[],
  after: readonly Standing[],
): StatusChange[] {
  const earlier = new Map(before.map(({ code, status }) => [code, status]));
  return after.flatMap(({ code, status }) => {
    const was = earlier.get(code);
    return was === undefined || was === status
      ? []
      : [{ code, before: was, after: status }];
  });
}

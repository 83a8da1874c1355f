import type { IsoDate } from "../text/calendar";
import type { Status } from "./status";
import type { TargetReading } from "../plan/target-reading";
import type { Term } from "../province/term";

/** A target whose status on one day is not that on another. */
export interface StatusChange {
  code: string;
  before: Status;
  after: Status;
}

type Standing = Pick<TargetReading, "code" | "status">;

/** A year of a term, with the last days of its quarters that have come. */
export interface YearOfTerm {
  year: string;
  days: readonly IsoDate[];
}

const QUARTER_ENDS = ["03-31", "06-30", "09-30", "12-31"];

/**
 * The last days of the quarters of a term that have come, by year, oldest first: of 2019-2022, read on
 * 2020-07-01, these are four of 2019 and two of 2020. A year of which no quarter has ended is left out.
 */
export function quarterEnds(term: Term, today: IsoDate): YearOfTerm[] {
  const [first = 0, last = -1] = [term.start, term.end].map((day) =>
    Number(day.slice(0, 4)),
  );
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    const days = QUARTER_ENDS.map((end) => `${year}-${end}`).filter(
      (day) => day >= term.start && day <= term.end && day <= today,
    );
    return { year, days };
  });
  return years.filter(({ days }) => days.length > 0);
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

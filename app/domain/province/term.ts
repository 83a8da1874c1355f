import { daysBetween, type IsoDate } from "../text/calendar";

/** A term of local government: `2019-2022` runs from 2019-01-01 to 2022-12-31, both days included. */
export interface Term {
  id: string;
  start: IsoDate;
  end: IsoDate;
}

/** The terms this site knows; a further one is a further row. */
export const TERMS: readonly Term[] = [
  { id: "2019-2022", start: "2019-01-01", end: "2022-12-31" },
  { id: "2023-2026", start: "2023-01-01", end: "2026-12-31" },
  { id: "2027-2030", start: "2027-01-01", end: "2030-12-31" },
];

/** Share of a term that has passed at the end of a day, 0 to 1: 2020-12-31 of 2019-2022 is 731/1461 = 0.5003. */
export function termElapsed(term: Term, asOf: IsoDate): number {
  const length = daysBetween(term.start, term.end) + 1;
  const passed = daysBetween(term.start, asOf) + 1;
  return Math.min(1, Math.max(0, passed / length));
}

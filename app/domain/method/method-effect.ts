import { fulfilmentOf } from "../scorecard/scorecard";
import type { StatusCounts } from "../status/status-counts";

/** What a threshold would do to the provinces of a day: whose fulfilment it would show, and whose no more. */
export interface MethodEffect {
  provinces: number;
  /** How many show their fulfilment as it is. */
  shown: number;
  gain: readonly string[];
  lose: readonly string[];
}

/**
 * Compares two thresholds over the same counts: with 6 of 13 targets judged a province shows no
 * fulfilment at 50 % and would at 40 %. Names come in the order of the provinces.
 */
export function methodEffect(
  provinces: readonly { name: string; byStatus: StatusCounts }[],
  now: number,
  then: number,
): MethodEffect {
  const shows = (byStatus: StatusCounts, threshold: number) =>
    fulfilmentOf(byStatus, threshold) !== null;
  const named = (was: boolean) =>
    provinces
      .filter(
        ({ byStatus }) =>
          shows(byStatus, now) === was && shows(byStatus, then) !== was,
      )
      .map(({ name }) => name);
  return {
    provinces: provinces.length,
    shown: provinces.filter(({ byStatus }) => shows(byStatus, now)).length,
    gain: named(false),
    lose: named(true),
  };
}

import type { IsoDate } from "../text/calendar";
import type { Measure, Measurement } from "./measure";
import { progress } from "./progress";
import { isPastDeadline } from "../plan/target-reading";

/** What numbers alone can suggest. */
export type SuggestedStatus =
  "fulfilled" | "partly_fulfilled" | "broken" | "in_progress";

/** The newest measurement on or before a day; of two of one day, the later in the list. Null without any. */
export function latestMeasurement(
  measurements: readonly Measurement[],
  asOf: IsoDate,
): Measurement | null {
  let latest: Measurement | null = null;
  for (const measurement of measurements) {
    if (
      measurement.date <= asOf &&
      (latest === null || measurement.date >= latest.date)
    ) {
      latest = measurement;
    }
  }
  return latest;
}

/**
 * The status that the numbers suggest on a day, beside the one people decided: goal met, `fulfilled`;
 * deadline passed with part of the gain, `partly_fulfilled`, with none, `broken` (both need a
 * baseline); otherwise `in_progress`; null without measure or measurement. From 41 to 12 by
 * 2022-12-31, measured 30: `in_progress` on 2022-06-30, `partly_fulfilled` on 2023-01-01.
 */
export function suggestedStatus(
  measure: Measure | null,
  deadline: IsoDate,
  measurements: readonly Measurement[],
  asOf: IsoDate,
): SuggestedStatus | null {
  const latest = latestMeasurement(measurements, asOf);
  if (measure === null || latest === null) {
    return null;
  }
  const { met, share, gap } = progress(measure, latest);
  if (met === true) {
    return "fulfilled";
  }
  const judgeable = gap === null || gap === "maintain";
  if (!judgeable || !isPastDeadline(deadline, asOf)) {
    return "in_progress";
  }
  return share !== null && share > 0 ? "partly_fulfilled" : "broken";
}

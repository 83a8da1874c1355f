import type { Measure, Measurement } from "./measure";

/** Why a progress has no percentage. */
export const PROGRESS_GAPS = [
  "no_measurement",
  "no_baseline",
  "zero_baseline",
  "maintain",
] as const;

export type ProgressGap = (typeof PROGRESS_GAPS)[number];

/** Which way the indicator should move. */
export type ProgressDirection = "up" | "down" | "maintain";

/** How far a measured promise has come. */
export interface Progress {
  /** The newest value, in the measure's unit. */
  latest: number | null;
  /** The promised value in the measure's unit; null where a relative change has no baseline. */
  goal: number | null;
  direction: ProgressDirection;
  /** Share of the way, 1 at the goal, below 0 where it fell back, above 1 beyond; null with a `gap`. */
  share: number | null;
  /** The same between 0 and 1, for a picture. */
  clampedShare: number | null;
  /** Whether the goal is reached; null where that cannot be said. */
  met: boolean | null;
  /** Why there is no share; null where there is one. */
  gap: ProgressGap | null;
}

/**
 * The promised value in the measure's own unit. A change is relative to the baseline unless the plan
 * says points: from 40, `reduce_by` 50 is 20, by 10 points is 30. Null where it needs a baseline that
 * is missing or zero.
 */
export function goalValue(measure: Measure): number | null {
  const { operator, baseline, goal } = measure;
  if (operator !== "increase_by" && operator !== "reduce_by") {
    return goal;
  }
  if (baseline === null || (baseline === 0 && !measure.points)) {
    return null;
  }
  const change = measure.points ? goal : (Math.abs(baseline) * goal) / 100;
  // 1.1 raised by 10 % is 1.21, not the 1.2100000000000002 that doubles make of it.
  const promised =
    operator === "increase_by" ? baseline + change : baseline - change;
  return Number(promised.toPrecision(12));
}

/** Whether more or less of the indicator is what was promised, as far as operator and baseline tell. */
function promisedWay(measure: Measure, goal: number | null): "up" | "down" {
  switch (measure.operator) {
    case "reduce_to":
    case "reduce_by":
      return "down";
    case "reach":
      return goal !== null &&
        measure.baseline !== null &&
        goal < measure.baseline
        ? "down"
        : "up";
    case "increase_by":
    case "at_least":
    case "count":
      return "up";
  }
}

/** Whether the goal already held at the start, so that the promise is to keep it. */
function heldAtStart(measure: Measure, goal: number, way: "up" | "down") {
  if (measure.baseline === null) {
    return false;
  }
  return way === "up" ? measure.baseline >= goal : measure.baseline <= goal;
}

function gapOf(
  measure: Measure,
  goal: number | null,
  maintain: boolean,
  latest: Measurement | null,
): ProgressGap | null {
  if (latest === null) {
    return "no_measurement";
  }
  if (measure.baseline === null) {
    return "no_baseline";
  }
  if (goal === null) {
    return "zero_baseline";
  }
  return maintain ? "maintain" : null;
}

/**
 * Progress = (latest - baseline) / (goal - baseline), direction included and not clamped: from 41 to
 * 12, measured 29.4, is 0.4. Without a baseline it is the latest value against the goal, without a
 * share; a goal that already held at the start means to maintain it.
 */
export function progress(
  measure: Measure,
  latest: Measurement | null,
): Progress {
  const goal = goalValue(measure);
  const way = promisedWay(measure, goal);
  const maintain = goal !== null && heldAtStart(measure, goal, way);
  const gap = gapOf(measure, goal, maintain, latest);
  const value = latest?.value ?? null;
  const share =
    gap === null && value !== null && goal !== null && measure.baseline !== null
      ? (value - measure.baseline) / (goal - measure.baseline)
      : null;
  return {
    latest: value,
    goal,
    direction: maintain ? "maintain" : way,
    share,
    clampedShare: share === null ? null : Math.min(1, Math.max(0, share)),
    met:
      value === null || goal === null
        ? null
        : way === "up"
          ? value >= goal
          : value <= goal,
    gap,
  };
}

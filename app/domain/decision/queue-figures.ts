import {
  daysBetween,
  limaDay,
  type Instant,
  type IsoDate,
} from "../text/calendar";

/** How the queue stood on one day: what waited, the days of the oldest, the median wait in whole hours; null where nothing waited. */
export interface QueueFigures {
  day: IsoDate;
  waiting: number;
  oldestDays: number | null;
  medianHours: number | null;
}

const HOUR = 60 * 60 * 1000;

/**
 * Counts the queue at a moment from the moments since when its items wait. Three that came 1, 5 and
 * 30 hours ago: 3 waiting, the oldest for a day, a median of 5 hours; of an even number the lower
 * middle one counts.
 */
export function queueFigures(
  waitingSince: readonly Instant[],
  now: Date,
): QueueFigures {
  const day = limaDay(now.toISOString());
  const sorted = [...waitingSince].sort().reverse();
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  const oldest = sorted.at(-1);
  return {
    day,
    waiting: sorted.length,
    oldestDays:
      oldest === undefined
        ? null
        : Math.max(0, daysBetween(limaDay(oldest), day)),
    medianHours:
      middle === undefined
        ? null
        : Math.max(0, Math.floor((now.getTime() - Date.parse(middle)) / HOUR)),
  };
}

/** The figures of a day as one key, so that rows and entries can be compared. */
export function figuresKey(figures: QueueFigures): string {
  const { day, waiting, oldestDays, medianHours } = figures;
  return [day, waiting, oldestDays, medianHours].join(" ");
}

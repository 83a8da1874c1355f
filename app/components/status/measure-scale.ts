import { daysBetween, type IsoDate } from "#app/domain/text/calendar";

/** Where a chart stands in its picture, in units of the picture. */
export const CHART = {
  width: 400,
  height: 190,
  left: 8,
  right: 392,
  top: 24,
  bottom: 158,
} as const;

/** Gives places in the picture to days and values. */
export interface Scale {
  x(date: IsoDate): number;
  y(value: number): number;
}

/**
 * The scale of a chart that holds all days and values it is given, zero not included: what counts is
 * the way from baseline to goal. Equal days or values stand in the middle.
 */
export function scaleOf(
  days: readonly IsoDate[],
  values: readonly number[],
): Scale {
  const sorted = [...days].sort();
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  const span = first === "" ? 0 : daysBetween(first, last);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const { left, right, top, bottom } = CHART;
  const place = (share: number, from: number, to: number) =>
    Math.round((from + share * (to - from)) * 10) / 10;
  return {
    x: (date) =>
      place(span === 0 ? 0.5 : daysBetween(first, date) / span, left, right),
    y: (value) =>
      place(high === low ? 0.5 : (value - low) / (high - low), bottom, top),
  };
}

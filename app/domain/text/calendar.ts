import { TZDate } from "@date-fns/tz";
import { addDays, format, isValid, parseISO } from "date-fns";
import { millisecondsInDay } from "date-fns/constants";
import { z } from "zod";

/** A day without a time, `YYYY-MM-DD`, in Lima's calendar. */
export type IsoDate = string;

/** A moment, ISO 8601 in UTC with milliseconds: `2022-12-31T23:59:59.000Z`. */
export type Instant = string;

export const LIMA = "America/Lima";

/** The first day this site can speak of; an `as-of` before it is refused. */
export const FIRST_DAY: IsoDate = "2019-01-01";

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Says whether a text is a real calendar day: `2020-02-29` is, `2021-02-29` and `2021-2-1` are not. */
export function isIsoDate(text: string): boolean {
  return SHAPE.test(text) && isValid(parseISO(text));
}

/** Schema of a calendar day; its message is a catalogue key. */
export const isoDate = z
  .string()
  .refine(isIsoDate, { error: "date_malformed" });

/** The day in Lima at a moment: 2026-07-28T03:30Z is 2026-07-27 there (UTC-5 all year). */
export function limaDay(moment: Date | Instant): IsoDate {
  return format(new TZDate(new Date(moment).getTime(), LIMA), "yyyy-MM-dd");
}

/** The last moment of a day in Lima, as an instant: `2022-12-31` ends at `2023-01-01T04:59:59.999Z`. */
export function endOfLimaDay(day: IsoDate): Instant {
  return new Date(Date.parse(`${day}T23:59:59.999-05:00`)).toISOString();
}

/** The first moment of a day in Lima, as an instant: `2023-01-01` begins at `2023-01-01T05:00:00.000Z`. */
export function beginningOfLimaDay(day: IsoDate): Instant {
  return new Date(Date.parse(`${day}T00:00:00.000-05:00`)).toISOString();
}

/** Whole days from one day to another: from 2022-12-30 to 2023-01-01 is 2; negative backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  // Days without a clock are read as UTC, where each has as many milliseconds as the other.
  return (Date.parse(to) - Date.parse(from)) / millisecondsInDay;
}

/** The day a number of days later: `addIsoDays("2022-12-31", 1)` is `2023-01-01`. */
export function addIsoDays(day: IsoDate, days: number): IsoDate {
  return format(addDays(parseISO(day), days), "yyyy-MM-dd");
}

/** The earlier of two days. */
export function earlierDay(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

import { z } from "zod";
import { isIsoDate, type IsoDate } from "../text/calendar";
import { says, type ValidationKey } from "../text/validation-key";

/**
 * Reads a day as people type it, or gives null: `2020-12-31`, or day first, `31/12/2020`, `7/8/2026`
 * (7 August), with `-` or `.` as well. Two-digit years and days that do not exist are null.
 */
export function parseTypedDate(text: string): IsoDate | null {
  const typed = text.length <= 40 ? text.trim() : "";
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(typed);
  const [, day = "", , month = "", year = ""] = parts ?? [];
  const iso =
    parts === null
      ? typed
      : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : null;
}

/** The days a field accepts, both included, and what it says of an earlier one. A later one is `date_in_future`. */
export interface DateBounds {
  earliest: IsoDate;
  latest: IsoDate;
  tooEarly?: ValidationKey;
}

/** Schema of a typed day between two days; gives it as `YYYY-MM-DD`. */
export function dateInput({
  earliest,
  latest,
  tooEarly = "date_too_early",
}: DateBounds) {
  return z
    .string(says("date_malformed"))
    .transform((typed, context): IsoDate => {
      const day = parseTypedDate(typed);
      const fault =
        day === null
          ? "date_malformed"
          : day < earliest
            ? tooEarly
            : day > latest
              ? "date_in_future"
              : null;
      if (day !== null && fault === null) return day;
      context.addIssue({ code: "custom", message: fault ?? "date_malformed" });
      return z.NEVER;
    });
}

import { differenceInCalendarDays, parseISO } from "date-fns";
import type { IsoDate } from "../text/calendar";

/** Days that a form goes on being taken as it was after another took its place. */
export const FORM_VERSION_DAYS = 180;

/** One version of the form of an update. */
export interface FormVersion {
  number: number;
  /** The day it began to be shown. */
  from: IsoDate;
  /** Turns the fields of the version before it into its own; left out where they are the same. */
  migrate?: (fields: FormEntries) => FormEntries;
}

type FormEntries = readonly (readonly [name: string, value: string])[];

/** Every version of the form, the newest last. A form that a device kept says which one it is. */
export const FORM_VERSIONS: readonly FormVersion[] = [
  { number: 1, from: "2026-11-21" },
];

/** The version that the form has now. */
export const FORM_VERSION = FORM_VERSIONS.at(-1)?.number ?? 1;

/** What is done with a form of some version: taken, taken with a notice, or not known here. */
export type FormStanding =
  | { kind: "current" | "unknown" }
  | { kind: "earlier" | "migrated"; fields: FormEntries };

/**
 * How a form of this version stands on a day; one that names none is of the first. An earlier one is
 * turned into the current one; more than 180 days after the next took its place its author is told so.
 */
export function formStanding(
  fields: FormEntries,
  today: IsoDate,
  versions: readonly FormVersion[] = FORM_VERSIONS,
): FormStanding {
  const sent = fields.find(([name]) => name === "formVersion")?.[1] ?? "1";
  const place = versions.findIndex(({ number }) => String(number) === sent);
  if (place < 0) return { kind: "unknown" };
  const later = versions.slice(place + 1);
  const [next] = later;
  if (next === undefined) return { kind: "current" };
  const turned = later.reduce<FormEntries>(
    (now, { migrate }) => migrate?.(now) ?? now,
    fields,
  );
  const age = differenceInCalendarDays(parseISO(today), parseISO(next.from));
  const kind = age <= FORM_VERSION_DAYS ? "earlier" : "migrated";
  return { kind, fields: turned };
}

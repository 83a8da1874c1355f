import { addDays, formatISO, parseISO } from "date-fns";
import type { IsoDate } from "../text/calendar";
import { searchKey } from "../text/search-key";
import type { DeadlineBasis } from "../plan/target";
import type { Term } from "../province/term";

/** Until when a promise is to be kept, and whether the plan says so. */
export interface Deadline {
  date: IsoDate;
  basis: DeadlineBasis;
  unclear: boolean;
}

const ORDINALS = ["primer", "segundo", "tercer", "cuarto"] as const;

/** Ends of parts of a year, as months and days. */
const PARTS: Record<string, string> = {
  "primer semestre": "06-30",
  "segundo semestre": "12-31",
  "primer trimestre": "03-31",
  "segundo trimestre": "06-30",
  "tercer trimestre": "09-30",
  "cuarto trimestre": "12-31",
};

const YEAR =
  /\b(?:al?|hasta|para|en|durante|desde|y|entre|fines|culminar|finalizar|terminar|termino|ano|diciembre|semestre|trimestre|del?)\s+(?:el\s+|del?\s+|al\s+|ano\s+|fin(?:es|al)? (?:de(?:l)? )?)*(20\d\d)\b/g;

function yearEnd(term: Term, ordinal: number): IsoDate {
  return `${Number(term.start.slice(0, 4)) + ordinal}-12-31`;
}

function namedYears(key: string, term: Term): IsoDate[] {
  const ends: IsoDate[] = [];
  for (const { 1: year = "", index, 0: all } of key.matchAll(YEAR)) {
    // A plan or a law of a year is a name, not a date.
    if (
      /\b(?:plan|ley|pdc|pei|censo|ordenanza|concertado)\b[^.,;]{0,40}$/.test(
        key.slice(0, index),
      )
    )
      continue;
    const before = key.slice(0, index + all.length);
    const part =
      /\b((?:primer|segundo|tercer|cuarto) (?:semestre|trimestre))(?:\s+del?(?:\s+ano)?)?\s+20\d\d$/.exec(
        before,
      )?.[1];
    ends.push(`${year}-${PARTS[part ?? ""] ?? "12-31"}`);
  }
  ORDINALS.forEach((ordinal, at) => {
    if (new RegExp(`\\b${ordinal}o? ano\\b`).test(key))
      ends.push(yearEnd(term, at));
  });
  const days = /\bprimeros (\d{2,3}) dias\b/.exec(key)?.[1];
  if (days !== undefined) {
    const last = addDays(parseISO(term.start), Number(days) - 1);
    ends.push(formatISO(last, { representation: "date" }));
  }
  return ends;
}

/**
 * Until when a promise is to be kept: a year, a year of the term (`en el primer año`), a part of a
 * year, the first hundred days; of several, the last. Else the last day of the term, as also where
 * the plan names its last year. A year outside the term is no deadline and leaves a doubt.
 */
export function readDeadline(sentence: string, term: Term): Deadline {
  const named = namedYears(searchKey(sentence), term);
  const inside = named
    .filter((date) => date >= term.start && date <= term.end)
    .sort();
  const date = inside.at(-1);
  const unclear = inside.length !== named.length || new Set(inside).size > 1;
  if (date === undefined || date === term.end) {
    return { date: term.end, basis: "term", unclear };
  }
  return { date, basis: "stated", unclear };
}

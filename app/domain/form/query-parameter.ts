import {
  earlierDay,
  FIRST_DAY,
  isIsoDate,
  type IsoDate,
} from "../text/calendar";
import { MAX_PER_PAGE } from "./page";
import type { QueryParameter } from "./page-query";
import { searchWords } from "../text/search-key";
import { countGraphemes } from "../text/grapheme";
import { textFault } from "../text/text-fault";

/** The last page anybody may ask for. */
export const MAX_PAGE = 1_000_000;

/** Longest search text in graphemes, and most words in it. */
export const SEARCH_LENGTH = { characters: 100, words: 12 } as const;

/** A day of one of the two clocks: `YYYY-MM-DD` from 2019-01-01; missing and future mean today in Lima. */
export function dayParameter(
  name: "as-of" | "known-on",
  today: IsoDate,
): QueryParameter<IsoDate> {
  return {
    name,
    read(typed) {
      if (typed === null) return { value: today };
      if (!isIsoDate(typed)) return { problem: { key: "date_malformed" } };
      return typed < FIRST_DAY
        ? { problem: { key: "date_too_early" } }
        : { value: earlierDay(typed, today) };
    },
  };
}

/** Both clocks, to be spread into the parameters of every public page. */
export function clockParameters(today: IsoDate) {
  return {
    asOf: dayParameter("as-of", today),
    knownOn: dayParameter("known-on", today),
  };
}

function wholeParameter(
  name: string,
  most: number,
  missing: number,
): QueryParameter<number> {
  return {
    name,
    read(typed) {
      if (typed === null) return { value: missing };
      const whole = /^[1-9]\d{0,6}$/.test(typed) ? Number(typed) : 0;
      return whole >= 1 && whole <= most
        ? { value: whole }
        : { problem: { key: "page_malformed" } };
    },
  };
}

/** A page number, 1 where it is missing: `pagina` on pages, `page` in the API. */
export function pageParameter(name: string): QueryParameter<number> {
  return wholeParameter(name, MAX_PAGE, 1);
}

/** How many items to a page, at most `MAX_PER_PAGE`. */
export function perPageParameter(missing = 50): QueryParameter<number> {
  return wholeParameter("perPage", MAX_PER_PAGE, missing);
}

/** One of a few codes, or null where it is missing. */
export function choiceParameter<T extends string>(
  name: string,
  accepted: readonly T[],
): QueryParameter<T | null> {
  return {
    name,
    read(typed) {
      if (typed === null) return { value: null };
      const chosen = accepted.find((value) => value === typed);
      return chosen === undefined
        ? { problem: { key: "unknown_value", accepted } }
        : { value: chosen };
    },
  };
}

/** A slug, code or id to be looked up, bounded and of plain characters; null where it is missing. */
export function slugParameter(name: string): QueryParameter<string | null> {
  return {
    name,
    read: (typed) =>
      typed === null || /^[A-Za-z0-9_-]{1,100}$/.test(typed)
        ? { value: typed }
        : { problem: { key: "parameter_malformed" } },
  };
}

/** What somebody searches for: as typed, and as the words of the index. */
export interface SearchText {
  text: string;
  words: readonly string[];
}

/** A search text of at most 100 characters and 12 words (`buscar` on pages, `q` in the API); null where it is missing or blank. */
export function searchParameter(
  name: string,
): QueryParameter<SearchText | null> {
  return {
    name,
    read(typed) {
      if (typed === null) return { value: null };
      if (typed.length > SEARCH_LENGTH.characters * 4) {
        return { problem: { key: "too_long" } };
      }
      const text = typed.normalize("NFC");
      const fault = textFault(text, false);
      if (fault === "blank") return { value: null };
      if (fault !== null) return { problem: { key: fault } };
      if (countGraphemes(text) > SEARCH_LENGTH.characters) {
        return { problem: { key: "too_long" } };
      }
      const words = searchWords(text);
      return words.length > SEARCH_LENGTH.words
        ? { problem: { key: "too_many_words" } }
        : { value: { text, words } };
    },
  };
}

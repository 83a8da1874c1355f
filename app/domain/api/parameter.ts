import { z } from "zod";
import {
  beginningOfLimaDay,
  FIRST_DAY,
  isIsoDate,
  type Instant,
} from "../text/calendar";
import { MAX_PER_PAGE } from "../form/page";
import type { QueryParameter } from "../form/page-query";
import {
  choiceParameter,
  pageParameter,
  perPageParameter,
  searchParameter,
  slugParameter,
} from "../form/query-parameter";
import { positionParameter } from "./record";

/** A query parameter that reads itself and says what it takes. */
export interface ApiParameter<T> extends QueryParameter<T> {
  schema: z.ZodType;
  description: string;
}

/** The two clocks, which every answer takes. */
export const CLOCK_DESCRIPTIONS = [
  {
    name: "as-of",
    schema: z.iso.date(),
    description: `State of the world on that day, from ${FIRST_DAY}; today by default`,
  },
  {
    name: "known-on",
    schema: z.iso.date(),
    description: `What this site said on that day, from ${FIRST_DAY}; today by default`,
  },
] as const;

/** One of a few codes. */
export function codeOf<T extends string>(
  name: string,
  accepted: readonly T[],
  description: string,
): ApiParameter<T | null> {
  return {
    ...choiceParameter(name, accepted),
    schema: z.enum(accepted),
    description,
  };
}

/** A slug, an id or a code. */
export function keyOf(
  name: string,
  description: string,
): ApiParameter<string | null> {
  return { ...slugParameter(name), schema: z.string().max(100), description };
}

/** A position in the public record. */
export function position(
  name: string,
  description: string,
): ApiParameter<number | null> {
  return { ...positionParameter(name), schema: z.int().min(0), description };
}

export const searchFor: ApiParameter<{ words: readonly string[] } | null> = {
  ...searchParameter("q"),
  schema: z.string().max(100),
  description: "Beginnings of words, accents ignored; all of them must match",
};

/** Which part of a list: to be spread into the parameters of every list. */
export const PAGING = {
  page: {
    ...pageParameter("page"),
    schema: z.int().min(1).default(1),
    description: "Page of the list, from 1",
  },
  perPage: {
    ...perPageParameter(),
    schema: z.int().min(1).max(MAX_PER_PAGE).default(50),
    description: "Items on a page",
  },
} satisfies Record<string, ApiParameter<number>>;

const MOMENT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment, or a day, which means its beginning in Lima. */
export const since: ApiParameter<Instant | null> = {
  name: "since",
  schema: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  description: "Published or retracted on that day or at that moment, or later",
  read(typed) {
    if (typed === null) return { value: null };
    if (isIsoDate(typed)) return { value: beginningOfLimaDay(typed) };
    // A plus sign that was not encoded arrives as a blank.
    const text = typed.replace(" ", "+");
    const isMoment = MOMENT.test(text) && isIsoDate(text.slice(0, 10));
    const at = isMoment ? Date.parse(text) : Number.NaN;
    return Number.isNaN(at)
      ? { problem: { key: "date_malformed" } }
      : { value: new Date(at).toISOString() };
  },
};

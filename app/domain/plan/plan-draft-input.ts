import { z } from "zod";
import { parseTypedDate } from "../form/date-input";
import { DIMENSIONS } from "./dimension";
import { BASELINE_BASES, MEASURE_OPERATORS } from "../status/measure";
import { numberInput } from "../form/number-input";
import { DROP_REASONS } from "./plan-draft";
import { TARGET_KINDS, VERIFIABILITIES } from "./target";
import { TERMS, type Term } from "../province/term";
import { longText, orNull, shortText } from "../text/text";
import { UNITS } from "../status/unit";
import { says } from "../text/validation-key";

/** Longest quotation that a plan holds, in signs. */
export const QUOTATION_LENGTH = 4_000;

const single = (text: string) => text.replace(/\s+/g, " ").trim();

const quotation = longText(1, QUOTATION_LENGTH).transform(single);

const lineNumber = numberInput({ least: 1, most: 1_000_000 }).refine(
  Number.isInteger,
  says("number_malformed"),
);

const upTo = <T extends z.ZodType<{ firstLine: number; lastLine: number }>>(
  schema: T,
) =>
  schema.refine(({ firstLine, lastLine }) => firstLine <= lastLine, {
    path: ["lastLine"],
    ...says("number_too_small"),
  });

const kind = z.enum(TARGET_KINDS, says("choose_one"));
const dimension = z.enum(DIMENSIONS, says("choose_one"));

/** A day of the term; nothing typed is its last day, as for promises without a date of their own. */
const deadlineIn = (term: Term) =>
  z
    .string(says("date_malformed"))
    .default("")
    .transform((typed, context) => {
      if (typed.trim() === "") return null;
      const day = parseTypedDate(typed);
      const isInside = day !== null && day >= term.start && day <= term.end;
      if (isInside) return day;
      const message = day === null ? "date_malformed" : "date_before_term";
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });

/** What the form of one item sends. Without an operator there is no measure. */
export function draftItemInput(term: Term) {
  return upTo(
    z.object({
      kind,
      dimension,
      wording: quotation,
      firstLine: lineNumber,
      lastLine: lineNumber,
      problem: orNull(quotation),
      objective: orNull(quotation),
      operator: orNull(z.enum(MEASURE_OPERATORS, says("unknown_value"))),
      indicator: orNull(shortText(400)),
      baseline: orNull(numberInput()),
      baselineBasis: orNull(z.enum(BASELINE_BASES, says("unknown_value"))),
      goal: orNull(numberInput()),
      unit: orNull(z.enum(UNITS, says("unknown_value"))),
      of: orNull(shortText(400)),
      deadline: deadlineIn(term),
      verifiability: orNull(z.enum(VERIFIABILITIES, says("unknown_value"))),
    }),
  ).superRefine(({ operator, goal, unit, verifiability }, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (operator !== null && goal === null) missing("goal", "blank");
    if (operator !== null && unit === null) missing("unit", "choose_one");
    if (operator === null && verifiability === "measurable")
      missing("operator", "choose_one");
  });
}

export type DraftItemInput = z.output<ReturnType<typeof draftItemInput>>;

/** An item that somebody marks in the document. */
export const NewItemInput = upTo(
  z.object({
    kind,
    dimension,
    firstLine: lineNumber,
    lastLine: lineNumber,
    wording: orNull(quotation),
  }),
);

export type NewItemInput = z.output<typeof NewItemInput>;

/** The parts of an item, one a line; two at least. */
export const SplitInput = z.object({
  parts: longText(1, QUOTATION_LENGTH).transform((text, context) => {
    const parts = text
      .split("\n")
      .map(single)
      .filter((part) => part !== "");
    if (parts.length > 1 && parts.length <= 40) return parts;
    const message = parts.length > 1 ? "too_long" : "too_short";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  }),
});

/** Which item another takes in, and whether its words go on or say the same. */
export const MergeInput = z.object({
  other: numberInput({ least: 1, most: 100_000 }),
  otherVersion: numberInput({ least: 1 }),
  how: z.enum(["continues", "repeats"], says("choose_one")),
});

export const DropInput = z.object({
  dropReason: z.enum(DROP_REASONS, says("reason_missing")),
});

/** An item in the version that somebody saw. */
export interface SeenItem {
  number: number;
  version: number;
}

/** Items that somebody ticked, each as `number:version`; what has another form is left out. */
export function seenItems(values: readonly string[]): SeenItem[] {
  return values.slice(0, 10_000).flatMap((value) => {
    const [, number, version] = /^(\d{1,6}):(\d{1,7})$/.exec(value) ?? [];
    return number === undefined
      ? []
      : [{ number: Number(number), version: Number(version) }];
  });
}

const title = shortText(300).transform(single);
const organization = orNull(shortText(200).transform(single));

/** What the plan is called and whose list it is. */
export const PlanHeadInput = z.object({ title, organization });

export type PlanHeadInput = z.output<typeof PlanHeadInput>;

/** What goes with a document. */
export const PlanUploadInput = z.object({
  province: z.string(says("choose_one")).min(1, says("choose_one")).max(80),
  term: z.enum(
    TERMS.map(({ id }) => id),
    says("choose_one"),
  ),
  title: orNull(title),
  organization,
});

export type PlanUploadInput = z.output<typeof PlanUploadInput>;

/** What whoever sends a draft back asks for. */
export const ReturnInput = z.object({ note: longText(1, 1_000) });

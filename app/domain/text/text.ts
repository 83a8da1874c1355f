import { z } from "zod";
import { countGraphemes } from "./grapheme";
import { looksBlank, textFault } from "./text-fault";
import { says, type ValidationKey } from "./validation-key";

/** Most UTF-16 units one grapheme may take on average: a family emoji has 11, an accented letter 1. */
const UNITS_PER_GRAPHEME = 12;

/** The bound in UTF-16 units that goes with a bound in graphemes; every text is held to both. */
export function unitBound(graphemes: number): number {
  return graphemes * UNITS_PER_GRAPHEME;
}

interface TextRule {
  least: number;
  most: number;
  lines: boolean;
}

/** The form in which text is kept: NFC, ends trimmed, tabs as spaces, every line end as `\n`. */
function fold(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .normalize("NFC")
    .trim();
}

function faultOf(text: string, rule: TextRule): ValidationKey | null {
  const fault = textFault(text, rule.lines);
  if (fault !== null) return fault;
  const length = countGraphemes(text);
  if (length < rule.least) return "too_short";
  return length > rule.most ? "too_long" : null;
}

function userText(rule: TextRule) {
  return z.string(says("blank")).transform((typed, context) => {
    // Before anything that takes time: a text this long is refused unread.
    const tooLong = typed.length > unitBound(rule.most) * 2;
    const text = tooLong ? "" : fold(typed);
    const fault =
      tooLong || text.length > unitBound(rule.most)
        ? "too_long"
        : faultOf(text, rule);
    if (fault === null) return text;
    context.addIssue({ code: "custom", message: fault });
    return z.NEVER;
  });
}

/**
 * Schema of one line of user text, at most `most` graphemes long: a title, a place, a name. Gives it
 * in NFC without spaces at its ends; refuses blank text and characters that deceive or cannot be seen.
 */
export function shortText(most: number, least = 1) {
  return userText({ least, most, lines: false });
}

/** Schema of user text of several lines, `least` to `most` graphemes, else like `shortText`. */
export function longText(least: number, most: number) {
  return userText({ least, most, lines: true });
}

/**
 * Wraps a schema so that what `isNothing` says is nothing reads as null; anything else must fit, and
 * what is wrong with it keeps its path and message.
 */
export function nullWhen<T extends z.ZodType>(
  isNothing: (value: unknown) => boolean,
  schema: T,
) {
  return z
    .unknown()
    .optional()
    .transform((value, context): z.output<T> | null => {
      if (isNothing(value)) return null;
      const result = schema.safeParse(value);
      if (result.success) return result.data;
      for (const { path, message } of result.error.issues) {
        context.addIssue({ code: "custom", path, message });
      }
      return z.NEVER;
    });
}

/** Makes a field optional in the way of forms: missing or blank-looking is null, anything else must fit. */
export function orNull<T extends z.ZodType>(schema: T) {
  return nullWhen(isEmptyField, schema);
}

/** Says whether a form sent nothing in a field: it is missing, null, or only spaces and invisible characters. */
export function isEmptyField(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === "string" && value.length <= 200 && looksBlank(value);
}

import { z } from "zod";
import { says } from "../text/validation-key";

/** Values beyond this are typing errors, whatever they count. */
export const LARGEST_VALUE = 1_000_000_000_000;

/** With 15 digits every decimal number survives the way into a double and back. */
const MOST_DIGITS = 15;

/** `1234.5`, `1,234.50` or `1 234.50`: es-PE writes a point before decimals and groups by threes. */
const ES_PE =
  /^[-\u2212]?(?:\d{1,15}|[1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{0,2}(?:[ \u00A0\u2009\u202F]\d{3}){1,4})(?:\.\d{1,15})?$/;

/**
 * Reads a number as it is written in Peru, or gives null: `1,234.50` is 1234.5, `12.5` is 12.5,
 * `1 234` is 1234. Nothing is guessed: `1.234.567`, `12,5`, `S/ 5 mil`, `1e9`, `.5` and digits of
 * other scripts are null.
 */
export function parseNumber(text: string): number | null {
  const typed = text.length <= 60 ? text.trim() : "";
  const digits = typed.replace(/\D/g, "").length;
  if (!ES_PE.test(typed) || digits > MOST_DIGITS) return null;
  const value = Number(typed.replace("\u2212", "-").replace(/[^\d.-]/g, ""));
  return value === 0 ? 0 : value;
}

/** Schema of a typed number, by default between plus and minus `LARGEST_VALUE`; gives a finite number. */
export function numberInput({
  least = -LARGEST_VALUE,
  most = LARGEST_VALUE,
}: { least?: number; most?: number } = {}) {
  return z
    .string(says("number_malformed"))
    .transform((typed, context) => {
      const value = parseNumber(typed);
      if (value !== null) return value;
      context.addIssue({ code: "custom", message: "number_malformed" });
      return z.NEVER;
    })
    .pipe(
      z
        .number()
        .min(least, says("number_too_small"))
        .max(most, says("number_too_large")),
    );
}

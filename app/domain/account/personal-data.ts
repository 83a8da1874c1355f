import type { DraftFields } from "../update/draft-fields";
import type { FieldIssue } from "../form/form-field";

/** `rosa.q@ejemplo.pe`; the part before the sign is bounded, so that a long text is read in linear time. */
const EMAIL =
  /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2}/i;

/** A Peruvian mobile number, with or without its country code and gaps: `+51 984 123 456`. */
const MOBILE = /(?<![\d.,])(?:\+?51[ -]?)?9\d\d[ -]?\d{3}[ -]?\d{3}(?![.,]?\d)/;

/** A DNI: eight digits that are neither grouped, nor part of a longer number, nor soles. */
const DNI =
  /(?<!\d|\d[.,/-]|S\/\.? ?)\d{8}(?!\d|[.,/-]\d| ?(?:nuevos )?soles)/i;

/**
 * Says whether a text seems to hold somebody's e-mail address, telephone number or DNI:
 * `Llame al 984 123 456` does; `S/ 12345678`, `12,345,678` and `CUI 2345678` do not. Numbers of an
 * office look the same, so whoever types one is asked.
 */
export function holdsPersonalData(text: string): boolean {
  return EMAIL.test(text) || MOBILE.test(text) || DNI.test(text);
}

/**
 * The texts, by field, that seem to hold somebody's data. What an office writes may name its own address
 * and telephone; nobody's DNI is an office's.
 */
export function privateTexts(
  texts: readonly { field: string; text: string }[],
  { byOffice }: { byOffice: boolean },
): FieldIssue[] {
  return texts
    .filter(({ text }) => (byOffice ? DNI.test(text) : holdsPersonalData(text)))
    .map(({ field }) => ({ field, key: "personal_data" }));
}

/** The public texts of an update, as typed, that seem to hold somebody's personal data, by field. */
export function personalDataIn({
  summary,
  evidence,
}: DraftFields): FieldIssue[] {
  const rows = evidence.flatMap(({ title, place, visibility }, index) =>
    visibility === "moderators_only"
      ? []
      : [
          { field: `evidence[${index}].title`, text: title },
          { field: `evidence[${index}].place`, text: place },
        ],
  );
  const texts = [{ field: "summary", text: summary }, ...rows];
  return privateTexts(texts, { byOffice: false });
}

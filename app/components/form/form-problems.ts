import type { FieldIssue } from "#app/domain/form/form-field";
import type { ValidationKey } from "#app/domain/text/validation-key";
import type { Words } from "#app/i18n/words";
import type { FormProblem } from "./error-summary";
import { fieldName } from "./field-name";

type ValidationWords = Words["validation"];

/**
 * Turns what a schema refused into sentences. `specific` has better ones for
 * single fields, by field and key: `{"email blank": "Escriba su correo."}`.
 */
export function formProblems(
  issues: readonly FieldIssue[],
  words: ValidationWords,
  specific: Readonly<Record<string, string>> = {},
): FormProblem[] {
  return issues.map(({ field, key }) => ({
    field: field === "" ? null : field,
    message: specific[`${field} ${key}`] ?? sentenceFor(field, key, words),
  }));
}

/** The sentence about one field; of what is missing it says what it is. */
export function sentenceFor(
  field: string,
  key: ValidationKey,
  words: ValidationWords,
): string {
  const name = fieldName(field, words.field);
  if (name !== null && key === "blank") return words.field.missing(name);
  if (name !== null && key === "choose_one") return words.field.choose(name);
  return words[key];
}

/** The sentence for one field, or nothing while it is right. */
export function problemOf(
  problems: readonly FormProblem[],
  field: string,
): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

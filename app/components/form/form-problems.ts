import type { FieldIssue } from "#app/domain/form-field";
import type { ValidationKey } from "#app/domain/validation-key";
import type { FormProblem } from "./error-summary";

/**
 * Turns what a schema refused into sentences. `specific` has better ones for
 * single fields, by field and key: `{"email blank": "Escriba su correo."}`.
 */
export function formProblems(
  issues: readonly FieldIssue[],
  sentences: Record<ValidationKey, string>,
  specific: Readonly<Record<string, string>> = {},
): FormProblem[] {
  return issues.map(({ field, key }) => ({
    field: field === "" ? null : field,
    message: specific[`${field} ${key}`] ?? sentences[key],
  }));
}

/** The sentence for one field, or nothing while it is right. */
export function problemOf(
  problems: readonly FormProblem[],
  field: string,
): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

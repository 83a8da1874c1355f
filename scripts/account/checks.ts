import type { z } from "zod";
import { fieldIssues } from "#app/domain/form/form-field";
import { wordsFor } from "#app/i18n/words";
import { StartError } from "#app/server/start-error.server";
import type { AccountOptions } from "./options";
import type { AccountWords } from "./words";

/** What a schema makes of an option; throws a `StartError` that names the option where it fits none. */
export function checked<T extends z.ZodType>(
  schema: T,
  input: unknown,
  { language, words }: AccountOptions,
  option?: string,
): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = fieldIssues(result.error);
  const why = wordsFor(language).validation[issue?.key ?? "unknown_value"];
  throw new StartError(words.invalid(option ?? issue?.field ?? "", why), 2);
}

type Refusal = keyof AccountWords["refused"];

/** Passes what a command did; throws a `StartError` that says why it did not. */
export function accept(
  result: { ok: true } | { ok: false; reason: Refusal },
  { words }: AccountOptions,
): void {
  if (!result.ok) throw new StartError(words.refused[result.reason], 1);
}

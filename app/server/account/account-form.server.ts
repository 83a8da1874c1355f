import type { z } from "zod";
import { formProblems } from "#app/components/form/form-problems";
import { fieldIssues } from "#app/domain/form/form-field";
import { wordsFor } from "#app/i18n/words";
import type { AppContext } from "../context.server";
import { fieldsToObject } from "../form/form-object.server";
import { returnForm } from "../form/form-outcome.server";
import type { FormFields } from "../form/form.server";
import { checkForm } from "../form/required-form.server";
import type { Session } from "./session.server";

/** A short form that was read: its input, or the answer that shows it again. */
export type ReadAccountForm<T> =
  | { ok: true; input: T; fields: FormFields }
  | { ok: false; answer: ReturnType<typeof returnForm<Typed>> };

/** What was typed into the fields that may be shown again. */
export type Typed = Readonly<Record<string, string>>;

/** Reads a short form with a schema; `kept` names the fields that come back with an error, never a password or a code. */
export async function readAccountForm<S extends z.ZodType>(
  request: Request,
  context: AppContext,
  session: Pick<Session, "formToken" | "earlierFormToken" | "language">,
  schema: S,
  kept: readonly string[] = [],
): Promise<ReadAccountForm<z.output<S>>> {
  const { validation, account } = wordsFor(session.language);
  const { ok, fields } = await checkForm(request, context, session);
  const values = keptValues(fields, kept);
  if (!ok) {
    const problems = [{ field: null, message: validation.form_expired }];
    const answer = returnForm(context, { status: 403, problems, values });
    return { ok: false, answer };
  }
  const parsed = schema.safeParse(fieldsToObject(fields));
  if (parsed.success) return { ok: true, input: parsed.data, fields };
  const issues = fieldIssues(parsed.error);
  const problems = formProblems(issues, validation, account.problem);
  const answer = returnForm(context, { status: 422, problems, values });
  return { ok: false, answer };
}

/** The typed values of some fields. */
export function keptValues(fields: FormFields, kept: readonly string[]): Typed {
  return Object.fromEntries(fields.filter(([name]) => kept.includes(name)));
}

/** The same form with one sentence about what was wrong. */
export function accountFormAgain(
  context: AppContext,
  status: number,
  problem: { field: string | null; message: string },
  values: Typed = {},
  headers: HeadersInit = {},
) {
  return returnForm(context, { status, problems: [problem], values, headers });
}

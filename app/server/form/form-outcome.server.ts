import { data } from "@remix-run/node";
import type { FormProblem } from "#app/components/form/error-summary";
import type { Words } from "#app/i18n/words";
import type { AppContext } from "../context.server";
import { fieldValue } from "./form.server";

const returned = new WeakSet<AppContext>();

/** A form on its way back to the person who sent it. */
export interface ReturnedForm<Values> {
  /** 422 for what was typed, 403 for the token, 409 for a change in between, 429 for too many. */
  status: number;
  problems: readonly FormProblem[];
  /** Everything typed, but for passwords. */
  values: Values;
  headers?: HeadersInit;
}

/**
 * An action's answer that shows the form again with what is wrong. Titles are
 * made from what loaders give, not actions, so it leaves a note for them. `office` is whether they
 * ticked that data in it are a public office's.
 */
export function returnForm<Values>(
  context: AppContext,
  { status, problems, values, headers = {} }: ReturnedForm<Values>,
) {
  returned.add(context);
  const answered = new Headers(headers);
  if (status === 503) answered.set("Retry-After", "60");
  const office = fieldValue(context.sent ?? [], "officeData") === "on";
  return data({ problems, values, office }, { status, headers: answered });
}

/** The answer to a form that was not shown to whoever sends it, or long ago: the same form, filled as it came. */
export function returnExpired<Values>(
  context: AppContext,
  { validation }: Words,
  values: Values,
) {
  const problems = [{ field: null, message: validation.form_expired }];
  return returnForm(context, { status: 403, problems, values });
}

/** Says whether the form of this answer came back with errors; loaders ask it, after the action. */
export function isFormReturned(context: AppContext): boolean {
  return returned.has(context);
}

import { formProblems } from "#app/components/form/form-problems";
import { privateTexts } from "#app/domain/account/personal-data";
import type { Actor } from "#app/domain/account/user";
import type { Words } from "#app/i18n/words";
import type { AppContext } from "../context.server";
import type { ReturnedForm } from "../form/form-outcome.server";
import { fieldValue, type FormFields } from "../form/form.server";
import { waitToSend } from "./sending-limit.server";

/** A form whose words others will read. */
export interface SentTexts {
  actor: Pick<Actor, "id">;
  fields: FormFields;
  /** The fields that others will read. */
  texts: readonly string[];
  /** Whether a public office writes, whose own address and telephone may stand in it. */
  byOffice?: boolean;
}

/**
 * Looks at a form with words before anything else is done with it: whether its sender has sent too much
 * (429), and whether a text seems to hold a private person's data (422), unless they ticked
 * `officeData`. Null where it may go on; else what to answer with, beside what was typed.
 */
export function unfitSending(
  context: AppContext,
  { actor, fields, texts, byOffice = false }: SentTexts,
  { contribute, validation }: Words,
): Omit<ReturnedForm<never>, "values"> | null {
  const seconds = waitToSend(context, actor);
  if (seconds > 0) {
    const problems = [{ field: null, message: contribute.tooFast(seconds) }];
    return { status: 429, problems };
  }
  if (fieldValue(fields, "officeData") === "on") return null;
  const typed = texts.map((field) => ({
    field,
    text: fieldValue(fields, field) ?? "",
  }));
  const issues = privateTexts(typed, { byOffice });
  if (issues.length === 0) return null;
  return { status: 422, problems: formProblems(issues, validation) };
}

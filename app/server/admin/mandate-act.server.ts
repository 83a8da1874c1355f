import { confirmMandate } from "#app/commands/confirm-mandate.server";
import { proposeMandate } from "#app/commands/propose-mandate.server";
import type { MandateTyped } from "#app/components/admin/mandate-page";
import type { FormProblem } from "#app/components/form/error-summary";
import { formProblems } from "#app/components/form/form-problems";
import { fieldIssues } from "#app/domain/form/form-field";
import { MandateInput } from "#app/domain/plan/mandate";
import type { Actor } from "#app/domain/account/user";
import type { Words } from "#app/i18n/words";
import type { Database } from "#db/client";

type Form = Readonly<Record<string, unknown>>;

/** What somebody asks for on the page of a plan's mandate. */
interface MandateRequest {
  actor: Actor;
  planId: string;
  form: Form;
  now: Date;
}

type MandateOutcome =
  | { ok: true; done: "proposed" | "confirmed" | "dropped" }
  | { ok: false; status: number; problems: readonly FormProblem[] };

const ORDER = ["mandate", "title", "url"];

function text(form: Form, name: string, most: number): string {
  const value = form[name];
  return typeof value === "string" ? value.slice(0, most) : "";
}

/** A proposal as typed. */
export function typedMandate(form: Form): MandateTyped {
  return {
    mandate: text(form, "mandate", 40),
    title: text(form, "title", 2000),
    url: text(form, "url", 4000),
  };
}

/** Proposes, confirms or drops, as the form says; tells what is wrong where it is refused. */
export async function actOnMandate(
  db: Database,
  { form, ...who }: MandateRequest,
  words: Words,
): Promise<MandateOutcome> {
  const { intent } = form;
  if (intent === "confirm" || intent === "drop") {
    const proposedAt = text(form, "proposedAt", 40);
    const result = await confirmMandate(db, { ...who, proposedAt, intent });
    return result.ok
      ? { ok: true, done: result.outcome }
      : refused(result.reason, words);
  }
  const input = MandateInput.safeParse(form);
  if (!input.success) {
    const issues = fieldIssues(input.error, ORDER);
    const problems = formProblems(issues, words.validation);
    return { ok: false, status: 422, problems };
  }
  const result = await proposeMandate(db, { ...who, input: input.data });
  return result.ok
    ? { ok: true, done: "proposed" }
    : refused(result.reason, words);
}

function refused(reason: string, words: Words): MandateOutcome {
  const message = words.admin.problem[reason] ?? words.problem.badRequest;
  const problems = [{ field: null, message }];
  return { ok: false, status: statusOf(reason), problems };
}

function statusOf(reason: string): number {
  if (reason === "plan_not_found") return 404;
  return reason === "not_allowed" || reason === "own_proposal" ? 403 : 409;
}

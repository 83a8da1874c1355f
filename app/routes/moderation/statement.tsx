import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  decideStatement,
  type DecideStatementResult,
} from "#app/commands/decide-statement.server";
import { formProblems } from "#app/components/form/form-problems";
import { pageMeta } from "#app/components/layout/page-meta";
import { StatementReview } from "#app/components/statement/statement-review";
import { STATEMENT_ROOMS } from "#app/components/statement/statement-rooms";
import { fieldIssues } from "#app/domain/form/form-field";
import { statementDecisionInput } from "#app/domain/statement/statement-input";
import { wordsFor } from "#app/i18n/words";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import {
  loadStatementReview,
  statementKindOf,
} from "#app/server/review/statement-room.server";
import { unfitSending } from "#app/server/sending/unfit-sending.server";

/** The order in which the page shows its fields, and so the one of the error summary. */
const ORDER = ["outcome", "reasonCode", "retractionReason", "note"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params["id"] ?? "";
  const view = await loadStatementReview(request, context, id);
  return data({ ...view, failed: isFormReturned(context) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "statement.decide");
  const { actor, language } = session;
  const { contest, problem, validation } = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const values = typedDecision(form);
  const back = (status: number, message: string) =>
    returnForm(context, {
      status,
      problems: [{ field: null, message }],
      values,
    });
  if (!ok) return back(403, validation.form_expired);
  const sent = { actor, fields, texts: ["note"] };
  const unfit = unfitSending(context, sent, wordsFor(language));
  if (unfit !== null) return returnForm(context, { ...unfit, values });
  const kind = statementKindOf(request);
  const input = statementDecisionInput(kind).safeParse(form);
  if (!input.success) {
    const issues = fieldIssues(input.error, ORDER);
    const problems = formProblems(issues, validation);
    return returnForm(context, { status: 422, problems, values });
  }
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    return returnForm(context, { status: 403, problems: [check], values });
  }
  const result = await decideStatement(context.db, {
    actor,
    statementId: (params["id"] ?? "").slice(0, 64),
    input: input.data,
    now: context.now(),
  });
  if (result.ok) {
    const done = result.retracted ? "retracted" : input.data.outcome;
    const path = `${STATEMENT_ROOMS[kind]}?hecho=${done}`;
    throw redirect(inLanguage(path, language), 303);
  }
  const message = contest.queue.problem[result.reason] ?? problem.badRequest;
  return back(statusOf(result.reason), message);
}

function typedDecision(form: Readonly<Record<string, unknown>>) {
  const text = (name: (typeof ORDER)[number]) => {
    const value = form[name];
    return typeof value === "string" ? value : "";
  };
  const [outcome, reasonCode, retractionReason, note] = ORDER;
  return {
    outcome: text(outcome),
    reasonCode: text(reasonCode),
    retractionReason: text(retractionReason),
    note: text(note),
  };
}

type Refusal = Extract<DecideStatementResult, { ok: false }>["reason"];

function statusOf(reason: Refusal): number {
  if (reason === "statement_not_found") return 404;
  const isLate = reason === "already_decided" || reason === "no_retraction";
  return isLate ? 409 : 403;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, ({ contest }) => ({
    title: contest.queue.reviewTitle[loaded?.statement.kind ?? "correction"](
      loaded?.target.code ?? "",
    ),
    error: loaded?.failed ?? false,
  }));

const UNTYPED = { outcome: "", reasonCode: "", retractionReason: "", note: "" };

export default function Statement() {
  const returned = useActionData<typeof action>();
  return (
    <StatementReview
      {...useLoaderData<typeof loader>()}
      typed={returned?.values ?? UNTYPED}
      problems={returned?.problems ?? []}
      office={returned?.office ?? false}
    />
  );
}

import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmUpdate } from "#app/commands/confirm-update.server";
import { decideUpdate } from "#app/commands/decide-update.server";
import { retractUpdate } from "#app/commands/retract-update.server";
import { ReviewPage } from "#app/components/decision/review-page";
import { formProblems } from "#app/components/form/form-problems";
import { pageMeta } from "#app/components/layout/page-meta";
import {
  decisionInput,
  type DecisionInput,
} from "#app/domain/decision/decision-input";
import { fieldIssues } from "#app/domain/form/form-field";
import { wordsFor } from "#app/i18n/words";
import {
  decisionProblem,
  typedDecision,
} from "#app/server/form/decision-form.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { checkForm } from "#app/server/form/required-form.server";
import { loadReview } from "#app/server/review/review.server";
import { requirePermission } from "#app/server/account/session.server";
import { unfitSending } from "#app/server/sending/unfit-sending.server";

/** The order in which the page shows its fields, and so the one of the error summary. */
const ORDER = ["grade", "looked", "decision", "reasonCode", "note"];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = await loadReview(request, context, params["id"] ?? "");
  return data({ ...view, failed: isFormReturned(context) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "update.decide");
  const { actor, language } = session;
  const words = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const values = typedDecision(form);
  if (!ok) return returnExpired(context, words, values);
  const sent = { actor, fields, texts: ["note"] };
  const unfit = unfitSending(context, sent, words);
  if (unfit !== null) return returnForm(context, { ...unfit, values });
  const input = decisionInput().safeParse(form);
  if (!input.success) {
    const problems = formProblems(
      fieldIssues(input.error, ORDER),
      words.validation,
    );
    return returnForm(context, { status: 422, problems, values });
  }
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    return returnForm(context, { status: 403, problems: [check], values });
  }
  const result = await commandFor(form["round"], input.data)(context.db, {
    actor,
    updateId: params["id"] ?? "",
    input: input.data,
    now: context.now(),
  });
  if (result.ok) {
    const look = "look" in result ? result.look : null;
    const done = look === null ? result.outcome : `look_${look}`;
    const path = inLanguage(`/moderacion?hecho=${done}`, language);
    throw redirect(path, 303);
  }
  if (result.reason === "conflict_declared") {
    context.log.warn({ event: "conflict_refused" }, "decision refused");
  }
  const { status, problem } = decisionProblem(result, words, language);
  return returnForm(context, { status, problems: [problem], values });
}

function commandFor(round: unknown, { decision }: DecisionInput) {
  if (round === "confirmation") return confirmUpdate;
  const isRetraction = round === "retraction" || decision === "retract";
  return isRetraction ? retractUpdate : decideUpdate;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.moderation.reviewTitle(loaded?.target.code ?? ""),
    error: loaded?.failed ?? false,
  }));

const UNTYPED = {
  ...{ decision: "", reasonCode: "", note: "" },
  ...{ grade: {}, looked: [] },
};

export default function Review() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <ReviewPage
      {...loaded}
      typed={returned?.values ?? UNTYPED}
      problems={returned?.problems ?? []}
      office={returned?.office ?? false}
    />
  );
}

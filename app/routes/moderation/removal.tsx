import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decideRemoval } from "#app/commands/decide-removal.server";
import { formProblems } from "#app/components/form/form-problems";
import { pageMeta } from "#app/components/layout/page-meta";
import { RemovalPage } from "#app/components/removal/removal-page";
import { fieldIssues } from "#app/domain/form/form-field";
import { RemovalDecisionInput } from "#app/domain/removal/removal-input";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { clearDisk } from "#app/server/file/file-sweep.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { problem } from "#app/server/http/problem.server";
import { removalProblem } from "#app/server/review/removal-form.server";
import { loadRemoval } from "#app/server/review/removal-view.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "content.remove");
  const { actor } = session;
  const found = await loadRemoval(context, actor, params["id"] ?? "");
  if (found === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const { bar } = found;
  if (bar === "outside_provinces" || bar === "conflict_declared") {
    throw problem(request, 403, (words) => words.moderation.bar[bar] ?? "");
  }
  const failed = isFormReturned(context);
  return data({ ...found, ...viewerOf(session), failed });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "content.remove");
  const { actor, language } = session;
  const words = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const { decision } = form;
  const values = { decision: typeof decision === "string" ? decision : "" };
  if (!ok) return returnExpired(context, words, values);
  const input = RemovalDecisionInput.safeParse(form);
  if (!input.success) {
    const issues = fieldIssues(input.error);
    const problems = formProblems(issues, words.validation);
    return returnForm(context, { status: 422, problems, values });
  }
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    return returnForm(context, { status: 403, problems: [check], values });
  }
  const result = await decideRemoval(context.db, {
    actor,
    removalId: params["id"] ?? "",
    decision: input.data.decision,
    now: context.now(),
  });
  if (!result.ok) {
    const { status, problem } = removalProblem(result.reason, words);
    return returnForm(context, { status, problems: [problem], values });
  }
  await clearDisk(context);
  throw redirect(inLanguage("/moderacion/retiros?hecho=si", language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.contest.removal.reviewTitle(loaded?.line.targetCode ?? ""),
    error: loaded?.failed ?? false,
  }));

export default function RemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <RemovalPage
      {...loaded}
      typed={returned?.values.decision ?? ""}
      problems={returned?.problems ?? []}
    />
  );
}

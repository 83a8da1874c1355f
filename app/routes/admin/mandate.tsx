import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MandatePage } from "#app/components/admin/mandate-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { limaDay } from "#app/domain/text/calendar";
import { maySettleMandate } from "#app/domain/plan/mandate";
import { slugParameter } from "#app/domain/form/query-parameter";
import { isSamePerson } from "#app/domain/account/same-person";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import {
  isFormReturned,
  returnExpired,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { fieldsToObject } from "#app/server/form/form-object.server";
import { freshCheckProblem } from "#app/server/form/identity-check.server";
import { inLanguage } from "#app/server/http/local-path.server";
import {
  actOnMandate,
  typedMandate,
} from "#app/server/admin/mandate-act.server";
import {
  amendmentWay,
  beginAmendment,
} from "#app/server/plan/plan-amending.server";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { checkForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import {
  findPublishedMandateSource,
  listMandateProposals,
} from "#db/queries/plan/mandates";
import { findPublishedPlan } from "#db/queries/plan/plans";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "mandate.settle");
  const { actor } = session;
  const { done } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
  });
  const { db } = context;
  const plan = await findPublishedPlan(db, params["id"] ?? "");
  if (plan === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  if (!maySettleMandate(actor, plan.provinceSlug)) {
    throw problem(request, 403, (words) => words.problem.forbidden);
  }
  const today = limaDay(context.now());
  const proposal = (await listMandateProposals(db)).get(plan.id) ?? null;
  const failed = isFormReturned(context);
  return data({
    viewer: viewerOf(session),
    plan,
    source: await findPublishedMandateSource(db, plan.id, today),
    proposal,
    amendment: await amendmentWay(db, plan.id),
    isOwn: proposal !== null && isSamePerson(actor, proposal.proposedBy),
    done: failed ? null : done,
    failed,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "mandate.settle");
  const { actor, language } = session;
  const words = wordsFor(language);
  const { ok, fields } = await checkForm(request, context, session);
  const form = fieldsToObject(fields);
  const values = typedMandate(form);
  if (!ok) return returnExpired(context, words, values);
  const check = await freshCheckProblem(context, session, fields);
  if (check !== null) {
    return returnForm(context, { status: 403, problems: [check], values });
  }
  const planId = params["id"] ?? "";
  if (form["intent"] === "amend") {
    const draft = await beginAmendment(context, { actor, planId }, words);
    if (!draft.ok) return returnForm(context, { ...draft, values });
    throw redirect(inLanguage(draft.path, language), 303);
  }
  const asked = { actor, planId, form, now: context.now() };
  const result = await actOnMandate(context.db, asked, words);
  if (!result.ok) return returnForm(context, { ...result, values });
  const path = `/admin/planes/${planId}?hecho=${result.done}`;
  throw redirect(inLanguage(path, language), 303);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: `${words.admin.plans}: ${loaded?.plan.prefix ?? ""}`,
    error: loaded?.failed ?? false,
  }));

const UNTYPED = { mandate: "", title: "", url: "" };

export default function MandateRoute() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <MandatePage
      {...loaded}
      typed={returned?.values ?? UNTYPED}
      problems={returned?.problems ?? []}
    />
  );
}

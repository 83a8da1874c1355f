import {
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { FieldPage } from "#app/components/update/field-page";
import { limaDay } from "#app/domain/text/calendar";
import { choosePlan } from "#app/domain/plan/plan-choice";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import {
  deviceOwner,
  keptHeaders,
} from "#app/server/sending/device-owner.server";
import { problem } from "#app/server/http/problem.server";
import { requirePermission } from "#app/server/account/session.server";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listPlanTargets } from "#db/queries/plan/targets";

/** The targets of the plan, or plans, that the province shows today. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "update.submit");
  const { actor } = session;
  const { db } = context;
  const slug = (params["slug"] ?? "").slice(0, 60);
  const plans = await listPublishedPlans(db, { provinceSlug: slug });
  const choice = choosePlan(plans, limaDay(context.now()));
  const shown =
    choice.kind === "plan"
      ? [choice.plan]
      : choice.kind === "choice"
        ? choice.plans
        : [];
  const [plan] = shown;
  if (plan === undefined) {
    throw problem(request, 404, (words) =>
      words.problem.notFoundProvince(slug),
    );
  }
  const lists = await Promise.all(
    shown.map(({ id }) => listPlanTargets(db, id)),
  );
  const view = {
    ...viewerOf(session),
    owner: deviceOwner(actor),
    province: { slug, name: plan.provinceName },
    promises: lists
      .flat()
      .filter(({ kind }) => kind === "target")
      .map(({ code, wording }) => ({ code, wording })),
  };
  return data(view, { headers: keptHeaders(context, actor) });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.unsent.fieldTitle(loaded?.province.name ?? ""),
  }));

export default function Field() {
  return <FieldPage {...useLoaderData<typeof loader>()} />;
}

import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlansPage } from "#app/components/admin/plans-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { maySettleMandate } from "#app/domain/plan/mandate";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { requirePermission } from "#app/server/account/session.server";
import { listMandateProposals } from "#db/queries/plan/mandates";
import { listPublishedPlans } from "#db/queries/plan/plans";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "mandate.settle");
  const plans = await listPublishedPlans(context.db);
  const proposals = await listMandateProposals(context.db);
  return data({
    viewer: viewerOf(session),
    plans: plans
      .filter((plan) => maySettleMandate(session.actor, plan.provinceSlug))
      .map(({ id, prefix, provinceName, organization, term, mandate }) => {
        const isProposed = proposals.has(id);
        const termId = term.id;
        const named = { id, prefix, provinceName, organization };
        return { ...named, termId, mandate, isProposed };
      }),
  });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.admin.plans }));

export default function Plans() {
  return <PlansPage {...useLoaderData<typeof loader>()} />;
}

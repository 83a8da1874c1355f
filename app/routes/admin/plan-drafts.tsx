import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DraftsPage } from "#app/components/desk/drafts-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { mayDraftPlan } from "#app/domain/plan/plan-draft";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { requirePermission } from "#app/server/account/session.server";
import { listPlanDrafts } from "#db/queries/plan/plan-drafts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "plan.draft");
  const drafts = await listPlanDrafts(context.db);
  return data({
    viewer: viewerOf(session),
    drafts: drafts.filter(({ provinceSlug }) =>
      mayDraftPlan(session.actor, provinceSlug),
    ),
  });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.desk.drafts }));

export default function PlanDrafts() {
  return <DraftsPage {...useLoaderData<typeof loader>()} />;
}

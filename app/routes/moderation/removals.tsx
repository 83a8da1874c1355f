import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { RemovalsPage } from "#app/components/removal/removals-page";
import { slugParameter } from "#app/domain/form/query-parameter";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { loadRemovals } from "#app/server/review/removal-view.server";
import { requirePermission } from "#app/server/account/session.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "content.remove");
  const { actor } = session;
  const { done } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
  });
  const removals = await loadRemovals(context, actor);
  return data({ ...viewerOf(session), removals, done });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.contest.removal.queueTitle }));

export default function Removals() {
  return <RemovalsPage {...useLoaderData<typeof loader>()} />;
}

import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QueuePage } from "#app/components/decision/queue-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { lastPage } from "#app/domain/page";
import {
  choiceParameter,
  pageParameter,
  slugParameter,
} from "#app/domain/query-parameter";
import { moderatedProvinces } from "#app/domain/review-queue";
import { CLAIMABLE_STATUSES } from "#app/domain/status";
import { problem } from "#app/server/problem.server";
import { readPublicQuery } from "#app/server/public-query.server";
import { requirePermission } from "#app/server/session.server";
import { listPublishedPlans } from "#db/queries/plans";
import { listReviewQueue } from "#db/queries/review-queue";

const PER_PAGE = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, formToken } = await requirePermission(
    request,
    context,
    "queue.read",
  );
  const query = readPublicQuery(request, context, {
    province: slugParameter("provincia"),
    status: choiceParameter("estado", CLAIMABLE_STATUSES),
    done: slugParameter("hecho"),
    page: pageParameter("pagina"),
  });
  const provinceSlugs = moderatedProvinces(actor);
  const queue = await listReviewQueue(context.db, {
    actorId: actor.id,
    provinceSlugs,
    ...(query.status === null ? {} : { status: query.status }),
    ...(query.province === null ? {} : { province: query.province }),
    page: query.page,
    perPage: PER_PAGE,
  });
  const pages = lastPage(queue);
  if (query.page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  return data({
    name: actor.displayName,
    formToken,
    items: queue.items,
    own: queue.leftOut.own,
    provinces: await provincesOf(),
    filter: { provincia: query.province, estado: query.status },
    done: query.done,
    page: query.page,
    pages,
  });

  async function provincesOf() {
    const plans = await listPublishedPlans(context.db);
    const names = new Map(
      plans.map((plan) => [plan.provinceSlug, plan.provinceName]),
    );
    return [...names]
      .map(([slug, name]) => ({ slug, name }))
      .filter(
        ({ slug }) => provinceSlugs === "all" || provinceSlugs.includes(slug),
      );
  }
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.moderation.title }));

export default function Queue() {
  return <QueuePage {...useLoaderData<typeof loader>()} />;
}

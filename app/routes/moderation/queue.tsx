import {
  data,
  redirect,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QueuePage } from "#app/components/decision/queue-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { lastPage } from "#app/domain/form/page";
import {
  choiceParameter,
  pageParameter,
  slugParameter,
} from "#app/domain/form/query-parameter";
import { queueFigures } from "#app/domain/decision/queue-figures";
import { shownLease } from "#app/domain/decision/review-lease";
import {
  moderatedProvinces,
  WAITING_KINDS,
} from "#app/domain/decision/review-queue";
import { CLAIMABLE_STATUSES } from "#app/domain/status/status";
import { countWaitingFor } from "#app/server/admin/waiting-for-you.server";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { requirePermission } from "#app/server/account/session.server";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listWaitingSince } from "#db/queries/decision/queue-figures";
import { listLeases } from "#db/queries/decision/review-leases";
import { listQueueLines } from "#db/queries/decision/queue-lines";

const PER_PAGE = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, formToken, language } = await requirePermission(
    request,
    context,
    "queue.read",
  );
  const query = readPublicQuery(request, context, {
    province: slugParameter("provincia"),
    status: choiceParameter("estado", CLAIMABLE_STATUSES),
    kind: choiceParameter("clase", WAITING_KINDS),
    own: choiceParameter("mios", ["1"] as const),
    like: slugParameter("parecidos"),
    done: slugParameter("hecho"),
    page: pageParameter("pagina"),
  });
  const now = context.now();
  const provinceSlugs = moderatedProvinces(actor);
  const queue = await listQueueLines(context.db, {
    actorId: actor.id,
    provinceSlugs,
    ...(query.status === null ? {} : { status: query.status }),
    ...(query.province === null ? {} : { province: query.province }),
    ...(query.kind === null ? {} : { kind: query.kind }),
    ...(query.own === null ? {} : { heldAt: now.toISOString() }),
    ...(query.like === null ? {} : { like: query.like }),
    page: query.page,
    perPage: PER_PAGE,
  });
  if (query.like !== null && queue.total === 0) {
    throw redirect(inLanguage("/moderacion", language), 303);
  }
  const pages = lastPage(queue);
  if (query.page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  return data({
    viewer: viewerOf({ actor, formToken }),
    items: queue.items,
    updates: queue.updates,
    like: query.like,
    leases: await leasesOf(queue.items.map(({ id }) => id)),
    standing: queueFigures(await listWaitingSince(context.db), now),
    waiting: await countWaitingFor(context.db, actor, now),
    own: queue.leftOut.own,
    provinces: await provincesOf(),
    filter: {
      provincia: query.province,
      estado: query.status,
      clase: query.kind,
      mios: query.own,
    },
    done: query.done,
    page: query.page,
    pages,
  });

  async function leasesOf(ids: string[]) {
    const leases = await listLeases(context.db, ids, now.toISOString());
    return Object.fromEntries(
      [...leases].map(([id, lease]) => [id, shownLease(lease, actor.id, now)]),
    );
  }

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

import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ModerationRooms } from "#app/components/decision/moderation-rooms";
import { QueueList } from "#app/components/decision/queue-list";
import { AccountBar } from "#app/components/layout/account-bar";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Pager } from "#app/components/layout/pager";
import { lastPage } from "#app/domain/form/page";
import { pageParameter } from "#app/domain/form/query-parameter";
import { shownLease } from "#app/domain/decision/review-lease";
import { moderatedProvinces } from "#app/domain/decision/review-queue";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { requirePermission } from "#app/server/account/session.server";
import { listLeases } from "#db/queries/decision/review-leases";
import { listReviewQueue } from "#db/queries/decision/review-queue";

const PER_PAGE = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "queue.read");
  const { actor } = session;
  const { page } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
  });
  const queue = await listReviewQueue(context.db, {
    actorId: actor.id,
    provinceSlugs: moderatedProvinces(actor),
    appeals: true,
    page,
    perPage: PER_PAGE,
  });
  const pages = lastPage(queue);
  if (page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const now = context.now();
  const ids = queue.items.map(({ id }) => id);
  const leases = await listLeases(context.db, ids, now.toISOString());
  return data({
    leases: Object.fromEntries(
      [...leases].map(([id, lease]) => [id, shownLease(lease, actor.id, now)]),
    ),
    ...viewerOf(session),
    items: queue.items,
    page,
    pages,
  });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.contest.appeal.queueTitle }));

export default function Appeals() {
  const loaded = useLoaderData<typeof loader>();
  const { appeal } = useWords().contest;
  const href = useHref();
  const path = "/moderacion/apelaciones";
  return (
    <>
      <AccountBar {...loaded} />
      <h1>{appeal.queueTitle}</h1>
      <ModerationRooms open={path} />
      {loaded.items.length === 0 ? (
        <p className="empty">{appeal.queueNone}</p>
      ) : (
        <>
          <p>{appeal.queueLead}</p>
          <QueueList {...loaded} />
        </>
      )}
      <Pager
        page={loaded.page}
        pages={loaded.pages}
        hrefFor={(page) => href(path, { pagina: page })}
      />
    </>
  );
}

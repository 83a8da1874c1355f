import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ModerationRooms } from "#app/components/decision/moderation-rooms";
import { WaitingGroups } from "#app/components/group/waiting-groups";
import { AccountBar } from "#app/components/layout/account-bar";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Pager } from "#app/components/layout/pager";
import { lastPage } from "#app/domain/form/page";
import { pageParameter, slugParameter } from "#app/domain/form/query-parameter";
import { moderatedProvinces } from "#app/domain/decision/review-queue";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { requirePermission } from "#app/server/account/session.server";
import { listWaitingGroups } from "#db/queries/group/waiting-groups";

const PER_PAGE = 50;
const SELF = "/moderacion/grupos";

/** The proposed groups that wait for this moderator. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "group.decide");
  const { page, done } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
    done: slugParameter("hecho"),
  });
  const { actor } = session;
  const waiting = await listWaitingGroups(context.db, {
    accountIds: [actor.id, ...actor.otherAccountIds],
    provinceSlugs: moderatedProvinces(actor),
    page,
    perPage: PER_PAGE,
  });
  const pages = lastPage(waiting);
  if (page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const viewer = viewerOf(session);
  return data({ viewer, done, groups: waiting.items, page, pages });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.group.queueTitle }));

export default function GroupProposals() {
  const { viewer, done, groups, page, pages } = useLoaderData<typeof loader>();
  const { group, groupRoom } = useWords();
  const href = useHref();
  const decided: Readonly<Record<string, string>> = group.decided;
  const saved = done === null ? undefined : decided[done];
  return (
    <>
      <AccountBar {...viewer} />
      <h1>{group.queueTitle}</h1>
      <ModerationRooms open={SELF} />
      {saved === undefined ? null : (
        <p className="note" role="status">
          {saved}
        </p>
      )}
      <p>{groupRoom.queueLead}</p>
      <WaitingGroups groups={groups} />
      <Pager
        page={page}
        pages={pages}
        hrefFor={(number) => href(SELF, { pagina: number })}
      />
    </>
  );
}

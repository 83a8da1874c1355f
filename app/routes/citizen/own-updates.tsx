import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountBar } from "#app/components/layout/account-bar";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Pager } from "#app/components/layout/pager";
import { OwnUpdateList } from "#app/components/update/own-update-list";
import { lastPage } from "#app/domain/page";
import { isAllowed } from "#app/domain/permissions";
import { pageParameter } from "#app/domain/query-parameter";
import { problem } from "#app/server/problem.server";
import { readPublicQuery } from "#app/server/public-query.server";
import { requirePermission } from "#app/server/session.server";
import { listOwnUpdates } from "#db/queries/own-updates";

const PER_PAGE = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "update.readOwn");
  const { page } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
  });
  const own = await listOwnUpdates(context.db, session.actor.id, {
    page,
    perPage: PER_PAGE,
  });
  const pages = lastPage(own);
  if (page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  return data({
    name: session.actor.displayName,
    moderates: isAllowed(session.actor, "queue.read"),
    formToken: session.formToken,
    updates: own.items,
    page,
    pages,
  });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.contribute.ownTitle }));

export default function OwnUpdates() {
  const loaded = useLoaderData<typeof loader>();
  const { contribute, groupRoom } = useWords();
  const href = useHref();
  return (
    <>
      <AccountBar {...loaded} />
      <h1>{contribute.ownTitle}</h1>
      {loaded.updates.length === 0 ? (
        <div className="empty">
          <p>{contribute.ownNone}</p>
          <p>{contribute.ownNoneHelp}</p>
        </div>
      ) : (
        <>
          <p>{contribute.ownWait}</p>
          <OwnUpdateList updates={loaded.updates} />
        </>
      )}
      <Pager
        page={loaded.page}
        pages={loaded.pages}
        hrefFor={(page) => href("/mis-aportes", { pagina: page })}
      />
      <p>
        <a className="button" href={href("/metas")}>
          {contribute.ownFind}
        </a>
      </p>
      <p>
        <a href={href("/mis-grupos")}>{groupRoom.ownTitle}</a>
      </p>
    </>
  );
}

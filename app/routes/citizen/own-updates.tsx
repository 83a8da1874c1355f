import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { OwnPage } from "#app/components/update/own-page";
import { limaDay } from "#app/domain/text/calendar";
import { lastPage } from "#app/domain/form/page";
import { isAllowed } from "#app/domain/permissions";
import { pageParameter } from "#app/domain/form/query-parameter";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { deviceOwner } from "#app/server/sending/device-owner.server";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { requirePermission } from "#app/server/account/session.server";
import { listAwaitedReplies } from "#db/queries/statement/awaited-replies";
import { listOwnStatements } from "#db/queries/statement/own-statements";
import { listOwnUpdates } from "#db/queries/update/own-updates";
import { listTombstones } from "#db/queries/removal/tombstones";

const PER_PAGE = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(
    request,
    context,
    "statement.readOwn",
  );
  const { actor } = session;
  const { db } = context;
  const { page } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
  });
  const own = await listOwnUpdates(db, actor.id, { page, perPage: PER_PAGE });
  const pages = lastPage(own);
  if (page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const statements = await listOwnStatements(db, { authorId: actor.id });
  const about = new Set([
    ...own.items.map(({ id }) => id),
    ...statements.map(({ updateId }) => updateId),
  ]);
  const day = limaDay(context.now());
  return data({
    ...viewerOf(session),
    owner: deviceOwner(actor),
    updates: isAllowed(actor, "update.readOwn") ? own.items : null,
    statements,
    tombstones: Object.fromEntries(await listTombstones(db, [...about], day)),
    awaited: isAllowed(actor, "reply.file")
      ? await listAwaitedReplies(db, actor)
      : null,
    page,
    pages,
  });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.contribute.ownTitle }));

export default function OwnUpdates() {
  return <OwnPage {...useLoaderData<typeof loader>()} />;
}

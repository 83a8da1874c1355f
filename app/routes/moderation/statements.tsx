import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { StatementQueue } from "#app/components/statement/statement-queue";
import { slugParameter } from "#app/domain/form/query-parameter";
import { moderatedProvinces } from "#app/domain/decision/review-queue";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { requirePermission } from "#app/server/account/session.server";
import { statementKindOf } from "#app/server/review/statement-room.server";
import { listWaitingStatements } from "#db/queries/statement/waiting-statements";

/** The rooms of correction requests and of replies: what waits for this moderator. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "statement.decide");
  const { actor } = session;
  const { done } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
  });
  const kind = statementKindOf(request);
  const statements = await listWaitingStatements(context.db, {
    kind,
    actorId: actor.id,
    provinceSlugs: moderatedProvinces(actor),
  });
  return data({ ...viewerOf(session), kind, statements, done });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, ({ contest }) => ({
    title: contest.queue.title[loaded?.kind ?? "correction"],
  }));

export default function Statements() {
  return <StatementQueue {...useLoaderData<typeof loader>()} />;
}

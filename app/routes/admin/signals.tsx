import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SignalsPage } from "#app/components/admin/signals-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { BURST_DAYS, nightBursts } from "#app/domain/second-look";
import { viewerOf } from "#app/server/admin-viewer.server";
import { requirePermission } from "#app/server/session.server";
import {
  listApprovalMarks,
  listReciprocalPairs,
} from "#db/queries/approval-habits";

const DAY = 24 * 60 * 60 * 1000;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "signal.read");
  const now = context.now();
  const since = new Date(now.getTime() - BURST_DAYS * DAY).toISOString();
  const marks = await listApprovalMarks(context.db, since);
  const names = new Map(marks.map(({ deciderId, name }) => [deciderId, name]));
  return data({
    viewer: viewerOf(session),
    pairs: await listReciprocalPairs(context.db, now),
    bursts: nightBursts(marks).map((burst) => ({
      ...burst,
      name: names.get(burst.deciderId) ?? "",
    })),
  });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.signal.title }));

export default function Signals() {
  return <SignalsPage {...useLoaderData<typeof loader>()} />;
}

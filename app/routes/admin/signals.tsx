import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SignalsPage } from "#app/components/admin/signals-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { viewerOf } from "#app/server/admin-viewer.server";
import { requirePermission } from "#app/server/session.server";
import { listSignals } from "#db/queries/signals";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "signal.read");
  const signals = await listSignals(context.db, context.now());
  return data({ viewer: viewerOf(session), ...signals });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.signal.title }));

export default function Signals() {
  return <SignalsPage {...useLoaderData<typeof loader>()} />;
}

import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminPage } from "#app/components/admin/admin-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { viewerOf } from "#app/server/admin-viewer.server";
import { requirePermission } from "#app/server/session.server";
import { listLinkProposals } from "#db/queries/link-proposals";
import { countSettingProposals } from "#db/queries/setting-proposals";
import { listSignals } from "#db/queries/signals";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "account.manage");
  const { pairs, bursts } = await listSignals(context.db, context.now());
  const links = await listLinkProposals(context.db);
  const signals = pairs.length + bursts.length + links.length;
  const proposals = await countSettingProposals(context.db);
  return data({ viewer: viewerOf(session), signals, proposals });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.admin.title }));

export default function Admin() {
  return <AdminPage {...useLoaderData<typeof loader>()} />;
}

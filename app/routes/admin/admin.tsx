import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminPage } from "#app/components/admin/admin-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { backupHold } from "#app/domain/removal/backup-hold";
import { limaDay } from "#app/domain/text/calendar";
import { countWaitingFor } from "#app/server/admin/waiting-for-you.server";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { requirePermission } from "#app/server/account/session.server";
import { findLastTakenAway } from "#db/queries/removal/held-removals";
import { listLinkProposals } from "#db/queries/account/link-proposals";
import { countSettingProposals } from "#db/queries/method/setting-proposals";
import { listSignals } from "#db/queries/decision/signals";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "account.manage");
  const { db, settings } = context;
  const now = context.now();
  const { pairs, rings, bursts } = await listSignals(db, now);
  const links = await listLinkProposals(db);
  const signals = [pairs, rings, bursts, links].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  const proposals = await countSettingProposals(db);
  const removedAt = await findLastTakenAway(db);
  const hold = backupHold(removedAt, settings.backupKeepDays, limaDay(now));
  const waiting = await countWaitingFor(db, session.actor, now);
  return data({ viewer: viewerOf(session), signals, proposals, hold, waiting });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.admin.title }));

export default function Admin() {
  return <AdminPage {...useLoaderData<typeof loader>()} />;
}

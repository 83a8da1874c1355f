import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { withdrawGroup } from "#app/commands/withdraw-group.server";
import { OwnGroupsPage } from "#app/components/group/own-groups-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { isAllowed } from "#app/domain/permissions";
import { slugParameter } from "#app/domain/form/query-parameter";
import { wordsFor } from "#app/i18n/words";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import type { AppContext } from "#app/server/context.server";
import {
  isFormReturned,
  returnForm,
} from "#app/server/form/form-outcome.server";
import { fieldValue } from "#app/server/form/form.server";
import { groupRefusal } from "#app/server/group/group-form.server";
import { ownAddressKey } from "#app/server/group/invitation.server";
import { inLanguage } from "#app/server/http/local-path.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { requireForm } from "#app/server/form/required-form.server";
import { requirePermission } from "#app/server/account/session.server";
import { listInvitationsFor } from "#db/queries/group/group-invitations";
import { listProposalsOf } from "#db/queries/group/group-proposals";
import { listOwnGroups } from "#db/queries/group/own-groups";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "account.readOwn");
  const { done } = readPublicQuery(request, context, {
    done: slugParameter("hecho"),
  });
  const { db } = context;
  const { id } = session.actor;
  const failed = isFormReturned(context);
  return data({
    viewer: viewerOf(session),
    mayJoin: isAllowed(session.actor, "group.join"),
    groups: await listOwnGroups(db, id),
    proposals: await listProposalsOf(db, id),
    invitations: await invitationsFor(context, id),
    done: failed ? null : done,
    failed,
  });
}

/** The invitations that went to somebody's confirmed address. */
async function invitationsFor(context: AppContext, userId: string) {
  const key = await ownAddressKey(context, userId);
  if (key === null) return [];
  const now = context.now().toISOString();
  const open = await listInvitationsFor(context.db, key, now);
  return open.map(({ id, group, by }) => ({ id, group, by }));
}

/** Takes a proposal back. */
export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requirePermission(request, context, "group.propose");
  const fields = await requireForm(request, context, session);
  const proposalId = (fieldValue(fields, "proposal") ?? "").slice(0, 64);
  const asked = { actor: session.actor, proposalId, now: context.now() };
  const result = await withdrawGroup(context.db, asked);
  if (result.ok) {
    const path = inLanguage("/mis-grupos?hecho=withdrawn", session.language);
    throw redirect(path, 303);
  }
  const problems = [groupRefusal(result.reason, wordsFor(session.language))];
  const status = result.reason === "already_decided" ? 409 : 404;
  return returnForm(context, { status, problems, values: {} });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, (words) => ({
    title: words.groupRoom.ownTitle,
    error: loaded?.failed ?? false,
  }));

export default function OwnGroups() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return <OwnGroupsPage {...loaded} problems={returned?.problems ?? []} />;
}

import type { GroupInside } from "#app/components/group/group-inside-view";
import {
  INVITATION_WINDOW,
  INVITATIONS_A_DAY,
} from "#app/domain/group/group-limits";
import { findGroupContact } from "#db/queries/group/group-contacts";
import { findGroupHead } from "#db/queries/group/group-heads";
import {
  countInvitationsSince,
  listWaitingInvitations,
} from "#db/queries/group/group-invitations";
import { listGroupMembers } from "#db/queries/group/group-members";
import type { AppContext } from "../context.server";
import { problem } from "../http/problem.server";

/** A group as its members see it; throws 404 where there is none, 403 to whoever does not belong to it. Addresses that were invited and the group's contact are for its coordinators. */
export async function loadGroupInside(
  request: Request,
  { db, now, settings }: AppContext,
  personId: string,
  slug: string,
): Promise<GroupInside> {
  const group = await findGroupHead(db, slug);
  if (group === null) {
    throw problem(request, 404, (words) => words.group.problem.group_not_found);
  }
  const members = await listGroupMembers(db, group.id);
  const own = members.find(({ userId }) => userId === personId);
  if (own === undefined) {
    throw problem(request, 403, (words) => words.groupRoom.refusal.not_inside);
  }
  const coordinates = own.role === "coordinator";
  const at = now().toISOString();
  const since = new Date(now().getTime() - INVITATION_WINDOW).toISOString();
  const who = { groupId: group.id, personId };
  const sent = await countInvitationsSince(db, who, since);
  const waiting = coordinates
    ? await listWaitingInvitations(db, group.id, at)
    : [];
  const { name, suspendedAt } = group;
  return {
    group: { slug, name, isSuspended: suspendedAt !== null },
    members: members.map(({ userId, ...member }) => ({
      id: userId,
      ...member,
      isOwn: userId === personId,
    })),
    coordinates,
    contact: coordinates ? await findGroupContact(db, group.id) : null,
    showsName: own.showsName,
    invitations: waiting.map(({ id, addressee, expiresAt }) => ({
      ...{ id, addressee, expiresAt },
    })),
    invitationsLeft: Math.max(0, INVITATIONS_A_DAY - sent),
    isDemo: settings.demo,
  };
}

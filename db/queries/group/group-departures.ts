import { emailKey } from "#app/domain/account/email-key";
import type { Database } from "#db/client";
import { closeGroupForGood, recordGroupMembers } from "./group-changes";
import { deleteGroupContact } from "./group-contacts";
import { claimGroup } from "./group-heads";
import { withdrawInvitations } from "./group-invitations";
import {
  changeGroupRole,
  endGroupMembership,
  listGroupMembers,
} from "./group-members";
import { endProposal, listProposalsOf } from "./group-proposals";
import { listOwnGroups } from "./own-groups";

/**
 * Takes somebody who deletes their account out of every group, each on the record, and forgets what they
 * wrote that is not public; `confirmed` is the address that was theirs. Nobody can be kept for want of another coordinator: whoever has been in such
 * a group for longest coordinates it from now on, and a group without anybody closes.
 */
export async function leaveAllGroups(
  trx: Database,
  { userId, confirmed }: { userId: string; confirmed: string | null },
  now: Date,
): Promise<void> {
  for (const { slug } of await listOwnGroups(trx, userId)) {
    await leaveOne(trx, slug, userId, now);
  }
  const at = now.toISOString();
  await withdrawInvitations(trx, { invitedBy: userId }, at);
  if (confirmed !== null) {
    const addresseeKey = emailKey(confirmed);
    await withdrawInvitations(trx, { addresseeKey }, at);
  }
  for (const { id, state } of await listProposalsOf(trx, userId)) {
    if (state !== "proposed") continue;
    const end = { id, state: "withdrawn", reasonCode: null } as const;
    await endProposal(trx, { ...end, note: null, deciderId: null, at });
    await deleteGroupContact(trx, id);
  }
  await trx.deleteFrom("group_contacts").where("set_by", "=", userId).execute();
}

async function leaveOne(
  trx: Database,
  slug: string,
  userId: string,
  now: Date,
): Promise<void> {
  const group = await claimGroup(trx, slug);
  if (group === null) return;
  const members = await listGroupMembers(trx, group.id);
  const others = members.filter((member) => member.userId !== userId);
  if (others.length === 0) {
    const end = { reason: "no_members", by: null } as const;
    return await closeGroupForGood(trx, group, end, now);
  }
  if (others.every(({ role }) => role === "member")) {
    const [longest] = [...others].sort((a, b) =>
      a.joinedAt < b.joinedAt ? -1 : 1,
    );
    if (longest !== undefined) {
      await changeGroupRole(trx, group.id, longest.userId, "coordinator");
    }
  }
  await endGroupMembership(trx, group.id, userId, now.toISOString());
  await recordGroupMembers(trx, group.id, now);
}

import { writeTransaction, type Database } from "#db/client";
import { recordGroupMembers } from "#db/queries/group/group-changes";
import { claimGroup } from "#db/queries/group/group-heads";
import {
  endInvitation,
  findOpenInvitation,
  type InvitationKey,
} from "#db/queries/group/group-invitations";
import {
  insertGroupMember,
  listGroupMembers,
} from "#db/queries/group/group-members";
import { findActor } from "#db/queries/account/users";
import { isAllowed } from "#app/domain/permissions";
import type { Actor } from "#app/domain/account/user";

/** Somebody answers an invitation that reached them. */
export interface AnswerInvitationRequest {
  actor: Pick<Actor, "id">;
  key: InvitationKey;
  accepts: boolean;
  now: Date;
}

export type AnswerInvitationResult =
  | { ok: true; slug: string }
  | {
      ok: false;
      reason: "not_allowed" | "invitation_gone" | "already_member";
    };

/**
 * Lets whoever holds an invitation belong to its group, or turns it down. It works once; whoever belongs
 * to the group already leaves it to the one it was meant for. How many belong to it enters the record.
 */
export async function answerInvitation(
  db: Database,
  request: AnswerInvitationRequest,
): Promise<AnswerInvitationResult> {
  return await writeTransaction(db, (trx) => answer(trx, request));
}

async function answer(
  trx: Database,
  { actor, key, accepts, now }: AnswerInvitationRequest,
): Promise<AnswerInvitationResult> {
  const person = await findActor(trx, actor.id);
  if (person === null || !isAllowed(person, "group.join")) {
    return { ok: false, reason: "not_allowed" };
  }
  const at = now.toISOString();
  const seen = await findOpenInvitation(trx, key, at);
  if (seen === null) return { ok: false, reason: "invitation_gone" };
  await claimGroup(trx, seen.slug);
  // Read again now that nobody can close the group beside this.
  const found = await findOpenInvitation(trx, key, at);
  if (found === null) return { ok: false, reason: "invitation_gone" };
  const { id, groupId, slug } = found;
  const members = await listGroupMembers(trx, groupId);
  if (members.some(({ userId }) => userId === person.id)) {
    return { ok: false, reason: "already_member" };
  }
  const state = accepts ? "accepted" : "declined";
  const ended = await endInvitation(trx, id, { state, by: person.id, at });
  if (!ended) return { ok: false, reason: "invitation_gone" };
  if (accepts) {
    const member = { groupId, userId: person.id, role: "member", at } as const;
    await insertGroupMember(trx, member);
    await recordGroupMembers(trx, groupId, now);
  }
  return { ok: true, slug };
}

import { writeTransaction, type Database } from "#db/client";
import {
  closeGroupForGood,
  recordGroupMembers,
} from "#db/queries/group/group-changes";
import { endGroupMembership } from "#db/queries/group/group-members";
import { claimGroupFor } from "#db/queries/group/group-standing";
import { mayStepDown } from "#app/domain/group/group";
import type { GroupActRefusal } from "#app/domain/group/group-act-refusal";
import type { Actor } from "#app/domain/account/user";

/** Somebody leaves a group, or a coordinator removes them. */
export interface LeaveGroupRequest {
  actor: Pick<Actor, "id">;
  slug: string;
  /** Who leaves. */
  userId: string;
  now: Date;
}

export type LeaveGroupResult =
  | { ok: true; outcome: "left" | "removed" | "closed" }
  | { ok: false; reason: GroupActRefusal | "last_coordinator" };

/**
 * Ends somebody's stay in a group. The last coordinator stays while others do; the last person of all
 * closes the group. What they told in its name stays, and they do not decide on what it told meanwhile.
 */
export async function leaveGroup(
  db: Database,
  request: LeaveGroupRequest,
): Promise<LeaveGroupResult> {
  return await writeTransaction(db, (trx) => leave(trx, request));
}

async function leave(
  trx: Database,
  { actor, slug, userId, now }: LeaveGroupRequest,
): Promise<LeaveGroupResult> {
  const isOwn = userId === actor.id;
  const needs = { coordinates: !isOwn, acts: false };
  const claimed = await claimGroupFor(trx, actor.id, slug, needs);
  if (!claimed.ok) return claimed;
  const { group, members } = claimed;
  if (!members.some((member) => member.userId === userId)) {
    return { ok: false, reason: "not_member" };
  }
  if (!mayStepDown(members, userId, true)) {
    return { ok: false, reason: "last_coordinator" };
  }
  if (members.length === 1) {
    const end = { reason: "no_members", by: null } as const;
    await closeGroupForGood(trx, group, end, now);
    return { ok: true, outcome: "closed" };
  }
  await endGroupMembership(trx, group.id, userId, now.toISOString());
  await recordGroupMembers(trx, group.id, now);
  return { ok: true, outcome: isOwn ? "left" : "removed" };
}

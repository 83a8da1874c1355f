import { writeTransaction, type Database } from "#db/client";
import { claimGroup } from "#db/queries/group/group-heads";
import {
  changeGroupRole,
  listGroupMembers,
} from "#db/queries/group/group-members";
import { findActor } from "#db/queries/account/users";
import { mayStepDown, type GroupRole } from "#app/domain/group/group";
import {
  groupActRefusal,
  type GroupActRefusal,
} from "#app/domain/group/group-act-refusal";
import { isAllowed } from "#app/domain/permissions";
import type { Actor } from "#app/domain/account/user";

/** A coordinator, or an administrator, says what a member is in a group. */
export interface ChangeMemberRoleRequest {
  actor: Pick<Actor, "id">;
  slug: string;
  userId: string;
  role: GroupRole;
  now: Date;
}

export type ChangeMemberRoleResult =
  { ok: true } | { ok: false; reason: GroupActRefusal | "last_coordinator" };

/**
 * Lets a member coordinate a group, or no longer; one coordinator stays. Administrators may, so that a
 * group whose only coordinator is gone can go on. Nothing public changes.
 */
export async function changeMemberRole(
  db: Database,
  request: ChangeMemberRoleRequest,
): Promise<ChangeMemberRoleResult> {
  return await writeTransaction(db, (trx) => change(trx, request));
}

async function change(
  trx: Database,
  { actor, slug, userId, role }: ChangeMemberRoleRequest,
): Promise<ChangeMemberRoleResult> {
  const person = await findActor(trx, actor.id);
  const group = await claimGroup(trx, slug);
  if (group === null) return { ok: false, reason: "group_not_found" };
  const members = await listGroupMembers(trx, group.id);
  const oversees = person !== null && isAllowed(person, "group.oversee");
  const needs = { coordinates: true, acts: false };
  const refusal = oversees
    ? null
    : groupActRefusal(person, group, members, needs);
  if (refusal !== null) return { ok: false, reason: refusal };
  if (!members.some((member) => member.userId === userId)) {
    return { ok: false, reason: "not_member" };
  }
  if (role === "member" && !mayStepDown(members, userId, false)) {
    return { ok: false, reason: "last_coordinator" };
  }
  await changeGroupRole(trx, group.id, userId, role);
  return { ok: true };
}

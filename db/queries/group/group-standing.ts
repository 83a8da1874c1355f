import {
  groupActRefusal,
  type GroupActNeeds,
  type GroupActRefusal,
} from "#app/domain/group/group-act-refusal";
import type { Database } from "#db/client";
import { claimGroup, type GroupHead } from "./group-heads";
import { listGroupMembers, type GroupMember } from "./group-members";
import { findActor } from "../account/users";

/** A group that somebody is about to change, with everybody in it; or why they may not. */
export type ClaimedGroup =
  | { ok: true; group: GroupHead; members: readonly GroupMember[] }
  | { ok: false; reason: GroupActRefusal };

/** Holds a group for an act of one of its people, or says why they may not do it. */
export async function claimGroupFor(
  trx: Database,
  personId: string,
  slug: string,
  needs: GroupActNeeds,
): Promise<ClaimedGroup> {
  const person = await findActor(trx, personId);
  const group = await claimGroup(trx, slug);
  const members = group === null ? [] : await listGroupMembers(trx, group.id);
  const refusal = groupActRefusal(person, group, members, needs);
  if (refusal !== null) return { ok: false, reason: refusal };
  if (group === null) return { ok: false, reason: "group_not_found" };
  return { ok: true, group, members };
}

import { randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import { putGroupContact } from "#db/queries/group/group-contacts";
import { isGroupNameTaken, listSlugsLike } from "#db/queries/group/group-names";
import {
  countOpenProposals,
  insertProposal,
} from "#db/queries/group/group-proposals";
import {
  findUbigeos,
  replaceGroupProvinces,
} from "#db/queries/group/group-provinces";
import { findActor } from "#db/queries/account/users";
import type { ProposeGroupInput } from "#app/domain/group/group-input";
import { OPEN_PROPOSALS } from "#app/domain/group/group-limits";
import { freeSlug, groupSlug } from "#app/domain/group/group-slug";
import { nameKey } from "#app/domain/account/name-key";
import { isAllowed } from "#app/domain/permissions";
import type { Actor } from "#app/domain/account/user";

/** Somebody proposes a watchdog group. */
export interface ProposeGroupRequest {
  actor: Pick<Actor, "id">;
  input: ProposeGroupInput;
  now: Date;
}

export type ProposeGroupResult =
  | { ok: true; proposalId: string }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "name_taken"
        | "unknown_province"
        | "too_many_proposals";
    };

/**
 * Takes a proposal that a moderator of one of its provinces will decide on; nothing is public before.
 * A name that reads like one that somebody has is refused, and so is a fourth proposal while three of
 * the same person wait.
 */
export async function proposeGroup(
  db: Database,
  request: ProposeGroupRequest,
): Promise<ProposeGroupResult> {
  return await writeTransaction(db, (trx) => propose(trx, request));
}

async function propose(
  trx: Database,
  { actor, input, now }: ProposeGroupRequest,
): Promise<ProposeGroupResult> {
  const person = await findActor(trx, actor.id);
  if (person === null || !isAllowed(person, "group.propose")) {
    return { ok: false, reason: "not_allowed" };
  }
  const { name, about, contact } = input;
  const key = nameKey(name);
  if (await isGroupNameTaken(trx, key)) {
    return { ok: false, reason: "name_taken" };
  }
  const ubigeos = await findUbigeos(trx, input.provinces);
  if (ubigeos === null) return { ok: false, reason: "unknown_province" };
  if ((await countOpenProposals(trx, person.id)) >= OPEN_PROPOSALS) {
    return { ok: false, reason: "too_many_proposals" };
  }
  const wished = groupSlug(name);
  const slug = freeSlug(wished, await listSlugsLike(trx, wished));
  const at = now.toISOString();
  const id = randomUUID();
  const proposal = { id, slug, name, about, nameKey: key };
  await insertProposal(trx, {
    ...proposal,
    proposerId: person.id,
    proposedAt: at,
  });
  await replaceGroupProvinces(trx, id, ubigeos);
  await putGroupContact(trx, {
    groupId: id,
    text: contact,
    setBy: person.id,
    at,
  });
  return { ok: true, proposalId: id };
}

import { randomBytes } from "node:crypto";
import { databaseError, writeTransaction, type Database } from "#db/client";
import { deleteGroupContact } from "#db/queries/group/group-contacts";
import { foundGroup } from "#db/queries/group/group-foundings";
import {
  endProposal,
  findProposal,
  type GroupProposal,
} from "#db/queries/group/group-proposals";
import { listGroupProvinces } from "#db/queries/group/group-provinces";
import { findProposalBar } from "#db/queries/group/group-proposal-bars";
import { queueMail } from "#db/queries/account/mails";
import { appendRecordEntry } from "#db/queries/record/record";
import { findActor } from "#db/queries/account/users";
import type { DecideGroupInput } from "#app/domain/group/group-input";
import type { ProposalBar } from "#app/domain/group/group-proposal-bar";
import { groupWordsHash } from "#app/domain/group/group-words-hash";
import { nameKey } from "#app/domain/account/name-key";
import { isAllowed } from "#app/domain/permissions";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Actor } from "#app/domain/account/user";

/** A moderator decides whether a proposed group is taken in. */
export interface DecideGroupRequest {
  actor: Pick<Actor, "id">;
  proposalId: string;
  input: DecideGroupInput;
  now: Date;
}

export type DecideGroupResult =
  | { ok: true; slug: string }
  | {
      ok: false;
      reason:
        | ProposalBar
        | "not_allowed"
        | "group_not_found"
        | "already_decided"
        | "proposer_gone"
        | "name_taken";
    };

/**
 * Takes a proposed group in, with whoever proposed it as its coordinator and an entry in the record, or
 * turns it down with a reason. Either way they are told by mail and on their page.
 */
export async function decideGroup(
  db: Database,
  request: DecideGroupRequest,
): Promise<DecideGroupResult> {
  try {
    return await writeTransaction(db, (trx) => decide(trx, request));
  } catch (error) {
    // Between the proposal and now a group took a name that reads the same.
    if (databaseError(error) !== "unique") throw error;
    return { ok: false, reason: "name_taken" };
  }
}

async function decide(
  trx: Database,
  { actor, proposalId, input, now }: DecideGroupRequest,
): Promise<DecideGroupResult> {
  const person = await findActor(trx, actor.id);
  if (person === null || !isAllowed(person, "group.decide")) {
    return { ok: false, reason: "not_allowed" };
  }
  const proposal = await findProposal(trx, proposalId);
  if (proposal === null) return { ok: false, reason: "group_not_found" };
  const bar = await findProposalBar(trx, person, proposal, now);
  if (bar !== null) return { ok: false, reason: bar };
  const approves = input.decision === "approve";
  if (approves && (await findActor(trx, proposal.proposerId)) === null) {
    return { ok: false, reason: "proposer_gone" };
  }
  const ended = await endProposal(trx, {
    id: proposal.id,
    state: approves ? "approved" : "rejected",
    reasonCode: approves ? null : input.reasonCode,
    note: input.note,
    deciderId: person.id,
    at: now.toISOString(),
  });
  if (!ended) return { ok: false, reason: "already_decided" };
  if (approves) await found(trx, proposal, person.id, now);
  else await deleteGroupContact(trx, proposal.id);
  const data = { outcome: approves ? "approved" : "rejected" } as const;
  const message = { kind: "group_decided", data } as const;
  await queueMail(trx, { userId: proposal.proposerId }, message, now);
  return { ok: true, slug: proposal.slug };
}

async function found(
  trx: Database,
  { id, slug, name, about, proposerId }: GroupProposal,
  by: string,
  now: Date,
): Promise<void> {
  const salt = randomBytes(32).toString("hex");
  await foundGroup(trx, {
    ...{ id, slug, name, about, salt, nameKey: nameKey(name) },
    coordinatorId: proposerId,
    at: now.toISOString(),
  });
  const provinces = await listGroupProvinces(trx, id);
  const entry = recordEntry("group_approved", now, {
    group: id,
    words: groupWordsHash(salt, { slug, name, about }),
    provinces: provinces.map(({ ubigeo }) => ubigeo).sort(),
    by,
  });
  await appendRecordEntry(trx, entry, now);
}

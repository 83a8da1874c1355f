import { databaseError, writeTransaction, type Database } from "#db/client";
import { appendMethodVersion } from "#db/queries/method/method-versions";
import { appendRecordEntry } from "#db/queries/record/record";
import {
  closeSettingProposal,
  findOpenProposal,
} from "#db/queries/method/setting-proposals";
import {
  appendSettingChange,
  countSettingChanges,
  readSettingValues,
} from "#db/queries/method/settings";
import { findActor } from "#db/queries/account/users";
import type { ProposalState } from "#app/domain/method/method";
import {
  proposalBar,
  type MethodProposal,
  type ProposalEnd,
} from "#app/domain/method/method-proposal";
import { isAllowed } from "#app/domain/permissions";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Actor } from "#app/domain/account/user";

/** A second administrator confirms or refuses the proposal that they saw, or whoever made it withdraws it. */
export interface EndSettingProposalRequest {
  actor: Pick<Actor, "id">;
  proposalId: string;
  end: ProposalEnd;
  now: Date;
}

export type EndSettingProposalResult =
  | {
      ok: true;
      outcome: Exclude<ProposalState, "open">;
      version: number | null;
    }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "proposal_over"
        | "own_proposal"
        | "not_own_proposal"
        | "proposer_gone"
        | "changed_meanwhile";
    };

const STATE_AFTER = {
  confirm: "confirmed",
  refuse: "refused",
  withdraw: "withdrawn",
} as const satisfies Record<ProposalEnd, ProposalState>;

/**
 * Ends a proposal once. Confirmed by a second person, the setting takes the value, which makes the next
 * version of the method and an entry of the record; whoever proposed it has to be an administrator still.
 */
export async function endSettingProposal(
  db: Database,
  request: EndSettingProposalRequest,
): Promise<EndSettingProposalResult> {
  try {
    return await writeTransaction(db, (trx) => end(trx, request));
  } catch (error) {
    // Somebody else's change took this number or version between our reading and our writing.
    if (databaseError(error) !== "unique") throw error;
    return { ok: false, reason: "changed_meanwhile" };
  }
}

async function end(
  trx: Database,
  request: EndSettingProposalRequest,
): Promise<EndSettingProposalResult> {
  const { actor, proposalId: id, now } = request;
  const person = await findActor(trx, actor.id);
  if (person === null || !isAllowed(person, "setting.change")) {
    return { ok: false, reason: "not_allowed" };
  }
  const state = STATE_AFTER[request.end];
  const closing = { id, state, by: person.id, at: now.toISOString() };
  const proposal = await findOpenProposal(trx, id);
  if (proposal === null) return { ok: false, reason: "proposal_over" };
  const bar = proposalBar(request.end, proposal, person);
  if (bar !== null) return { ok: false, reason: bar };
  if (request.end === "confirm") {
    const refusal = await refusalNow(trx, proposal);
    if (refusal !== null) return { ok: false, reason: refusal };
  }
  if (!(await closeSettingProposal(trx, closing))) {
    return { ok: false, reason: "proposal_over" };
  }
  if (request.end !== "confirm") {
    return { ok: true, outcome: state, version: null };
  }
  const version = await makeVersion(trx, proposal, person.id, now);
  return { ok: true, outcome: state, version };
}

async function refusalNow(
  trx: Database,
  { setting, before, proposedBy }: MethodProposal,
) {
  const proposer = await findActor(trx, proposedBy);
  if (proposer === null || !isAllowed(proposer, "setting.change")) {
    return "proposer_gone";
  }
  const values = await readSettingValues(trx);
  return values[setting] === before ? null : "changed_meanwhile";
}

async function makeVersion(
  trx: Database,
  proposal: MethodProposal & { noteHash: string },
  confirmedBy: string,
  now: Date,
): Promise<number> {
  const { id, setting, before, after, reason } = proposal;
  const number = (await countSettingChanges(trx, setting)) + 1;
  const changed = { changedBy: confirmedBy, changedAt: now.toISOString() };
  const change = { setting, number, before, after };
  await appendSettingChange(trx, { ...change, ...changed });
  const made = { setting, number, proposalId: id };
  const version = await appendMethodVersion(trx, made);
  const people = [proposal.proposedBy, confirmedBy];
  const entry = recordEntry("method_changed", now, {
    version,
    ...{ setting, before, after, reason },
    note: proposal.noteHash,
    people,
  });
  await appendRecordEntry(trx, entry, now);
  return version;
}

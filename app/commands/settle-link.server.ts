import { writeTransaction, type Database } from "#db/client";
import { endLinks, linkAccounts } from "#db/queries/account/account-links";
import {
  appendLinkDecision,
  deleteLinkProposal,
  findLinkProposal,
} from "#db/queries/account/link-proposals";
import { findActor } from "#db/queries/account/users";
import type {
  AccountPair,
  LinkProposal,
} from "#app/domain/account/account-link";
import { isAllowed } from "#app/domain/permissions";
import { isAmong, isSamePerson } from "#app/domain/account/same-person";
import type { Actor } from "#app/domain/account/user";

/** A second administrator confirms the proposal that they saw, or either of them drops it. */
export interface SettleLinkRequest {
  actor: Pick<Actor, "id">;
  pair: AccountPair;
  /** When the proposal that they saw was made. */
  proposedAt: string;
  intent: "confirm" | "drop";
  now: Date;
}

export type SettleLinkResult =
  | { ok: true; outcome: "joined" | "parted" | "dropped" }
  | {
      ok: false;
      reason: "not_allowed" | "no_proposal" | "own_account" | "own_proposal";
    };

/**
 * Settles by a second administrator whether two accounts are one person's. From then on they are one in
 * every rule that asks for another person, or no longer by this; what one person alone had published
 * goes back to others. Nothing of it enters the record, which would say whose a pseudonym is.
 */
export async function settleLink(
  db: Database,
  request: SettleLinkRequest,
): Promise<SettleLinkResult> {
  return await writeTransaction(db, (trx) => settle(trx, request));
}

async function settle(
  trx: Database,
  { actor, pair, proposedAt, intent, now }: SettleLinkRequest,
): Promise<SettleLinkResult> {
  const person = await findActor(trx, actor.id);
  if (person === null || !isAllowed(person, "person.link")) {
    return { ok: false, reason: "not_allowed" };
  }
  const proposal = await findLinkProposal(trx, pair);
  if (proposal?.proposedAt !== proposedAt) {
    return { ok: false, reason: "no_proposal" };
  }
  if (isAmong(person, [pair.one, pair.other])) {
    return { ok: false, reason: "own_account" };
  }
  if (intent === "confirm" && isSamePerson(person, proposal.proposedBy)) {
    return { ok: false, reason: "own_proposal" };
  }
  const gone = await deleteLinkProposal(trx, { ...pair, proposedAt });
  if (!gone) return { ok: false, reason: "no_proposal" };
  if (intent === "drop") return { ok: true, outcome: "dropped" };
  const at = now.toISOString();
  await appendLinkDecision(trx, proposal, { confirmedBy: person.id, at });
  return { ok: true, outcome: await apply(trx, proposal, now) };
}

async function apply(
  trx: Database,
  { one, other, intent }: LinkProposal,
  now: Date,
): Promise<"joined" | "parted"> {
  if (intent === "part") {
    await endLinks(trx, { one, other }, now);
    return "parted";
  }
  await linkAccounts(trx, { a: one, b: other, kind: "told" }, now);
  return "joined";
}

import { isAmong, isSamePerson } from "#app/domain/account/same-person";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import {
  listLinkedPairs,
  listNamedLinkProposals,
  type NamedLinkProposal,
} from "#db/queries/account/linked-accounts";

/** What one administrator is shown of accounts that are one person's. */
export async function loadLinks(db: Database, actor: Actor) {
  const proposals = await listNamedLinkProposals(db);
  return {
    linked: await listLinkedPairs(db),
    proposals: proposals.map((proposal) => ({
      ...proposal,
      bar: barOf(actor, proposal),
    })),
  };
}

/** Why they cannot confirm a proposal, if they cannot. */
function barOf(actor: Actor, { one, other, proposer }: NamedLinkProposal) {
  if (isAmong(actor, [one.id, other.id])) return "own_account" as const;
  return isSamePerson(actor, proposer.id) ? ("own_proposal" as const) : null;
}

import { randomUUID } from "node:crypto";
import type {
  AccountPair,
  LinkProposal,
} from "#app/domain/account/account-link";
import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";

/** The proposals that wait for a second administrator, the oldest first. */
export async function listLinkProposals(db: Database): Promise<LinkProposal[]> {
  return await db
    .selectFrom("link_proposals")
    .select(["one_id as one", "other_id as other", "intent", "reason"])
    .select(["proposed_by as proposedBy", "proposed_at as proposedAt"])
    .orderBy("proposed_at")
    .orderBy("one_id")
    .execute();
}

/** The proposal about a pair; null where there is none. */
export async function findLinkProposal(
  db: Database,
  { one, other }: AccountPair,
): Promise<LinkProposal | null> {
  const all = await listLinkProposals(db);
  return all.find((it) => it.one === one && it.other === other) ?? null;
}

/** Stores a proposal; false where the pair has one already. */
export async function insertLinkProposal(
  trx: Database,
  { one, other, ...proposal }: LinkProposal,
): Promise<boolean> {
  const result = await trx
    .insertInto("link_proposals")
    .values({
      one_id: one,
      other_id: other,
      intent: proposal.intent,
      reason: proposal.reason,
      proposed_by: proposal.proposedBy,
      proposed_at: proposal.proposedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) === 1;
}

/** Takes away the proposal that somebody saw; false where it is gone. */
export async function deleteLinkProposal(
  trx: Database,
  { one, other, proposedAt }: AccountPair & { proposedAt: Instant },
): Promise<boolean> {
  const result = await trx
    .deleteFrom("link_proposals")
    .where("one_id", "=", one)
    .where("other_id", "=", other)
    .where("proposed_at", "=", proposedAt)
    .executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

/** Keeps what two administrators settled about two accounts. */
export async function appendLinkDecision(
  trx: Database,
  { one, other, intent, reason, proposedBy }: LinkProposal,
  { confirmedBy, at }: { confirmedBy: string; at: Instant },
): Promise<void> {
  await trx
    .insertInto("link_decisions")
    .values({
      id: randomUUID(),
      one_id: one,
      other_id: other,
      intent,
      reason,
      proposed_by: proposedBy,
      confirmed_by: confirmedBy,
      decided_at: at,
    })
    .execute();
}

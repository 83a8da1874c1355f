import type { Instant } from "#app/domain/text/calendar";
import type { ProposalReason, ProposalState } from "#app/domain/group/group";
import type { Database } from "#db/client";

/** A proposed group, but for its provinces. */
export interface GroupProposal {
  id: string;
  slug: string;
  name: string;
  about: string;
  proposerId: string;
  state: ProposalState;
  reasonCode: ProposalReason | null;
  note: string | null;
  proposedAt: Instant;
}

/** A proposal to store; its id becomes the group's. */
export type NewGroupProposal = Pick<
  GroupProposal,
  "id" | "slug" | "name" | "about" | "proposerId" | "proposedAt"
> & { nameKey: string };

/** Stores a proposal that waits for a moderator; a taken slug is a `unique` error. */
export async function insertProposal(
  trx: Database,
  proposal: NewGroupProposal,
): Promise<void> {
  await trx
    .insertInto("group_proposals")
    .values({
      id: proposal.id,
      slug: proposal.slug,
      name: proposal.name,
      name_key: proposal.nameKey,
      about: proposal.about,
      proposer_id: proposal.proposerId,
      state: "proposed",
      reason_code: null,
      proposed_at: proposal.proposedAt,
      decider_id: null,
      decided_at: null,
      note: null,
    })
    .execute();
}

/** One proposal by its id, whatever came of it. */
export async function findProposal(
  db: Database,
  id: string,
): Promise<GroupProposal | null> {
  const row = await selectProposals(db).where("id", "=", id).executeTakeFirst();
  return row ?? null;
}

/** Everything that somebody proposed, the newest first. */
export async function listProposalsOf(
  db: Database,
  proposerId: string,
): Promise<GroupProposal[]> {
  return await selectProposals(db)
    .where("proposer_id", "=", proposerId)
    .orderBy("proposed_at", "desc")
    .orderBy("id")
    .execute();
}

/** How many proposals of somebody wait for an answer. */
export async function countOpenProposals(
  db: Database,
  proposerId: string,
): Promise<number> {
  const { count } = await db
    .selectFrom("group_proposals")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("proposer_id", "=", proposerId)
    .where("state", "=", "proposed")
    .executeTakeFirstOrThrow();
  return count;
}

/** How a proposal ends. */
export interface ProposalEnd {
  id: string;
  state: Exclude<ProposalState, "proposed">;
  reasonCode: ProposalReason | null;
  note: string | null;
  /** Null where the proposer withdrew it. */
  deciderId: string | null;
  at: Instant;
}

/** Ends a proposal; false where it no longer waits. One that did not become a group gives its slug back. */
export async function endProposal(
  trx: Database,
  { id, state, reasonCode, note, deciderId, at }: ProposalEnd,
): Promise<boolean> {
  const result = await trx
    .updateTable("group_proposals")
    .set({ state, reason_code: reasonCode, note, decider_id: deciderId })
    .set({ decided_at: at, ...(state === "approved" ? {} : { slug: id }) })
    .where("id", "=", id)
    .where("state", "=", "proposed")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function selectProposals(db: Database) {
  return db
    .selectFrom("group_proposals")
    .select(["id", "slug", "name", "about", "state", "note"])
    .select(["proposer_id as proposerId", "reason_code as reasonCode"])
    .select("proposed_at as proposedAt");
}

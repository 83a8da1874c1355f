import type { Instant } from "#app/domain/text/calendar";
import type { MethodReason, ProposalState } from "#app/domain/method/method";
import type { MethodProposal } from "#app/domain/method/method-proposal";
import type { SettingKey } from "#app/domain/method/setting";
import type { Database } from "#db/client";

/** The proposals that wait for a second administrator, the longest waiting first. */
export async function listOpenProposals(
  db: Database,
): Promise<MethodProposal[]> {
  return await proposals(db)
    .where("p.state", "=", "open")
    .orderBy("p.proposed_at")
    .orderBy("p.setting")
    .execute();
}

/** One open proposal; null where there is none of this id, or it is over. */
export async function findOpenProposal(
  db: Database,
  id: string,
): Promise<(MethodProposal & { noteHash: string }) | null> {
  const row = await proposals(db)
    .select("p.note_hash as noteHash")
    .where("p.id", "=", id)
    .where("p.state", "=", "open")
    .executeTakeFirst();
  return row ?? null;
}

function proposals(db: Database) {
  return db
    .selectFrom("setting_proposals as p")
    .innerJoin("users as u", "u.id", "p.proposed_by")
    .innerJoin("setting_proposal_content as c", "c.proposal_id", "p.id")
    .select(["p.id", "p.setting", "p.before", "p.after", "p.reason"])
    .select(["c.note", "p.proposed_by as proposedBy"])
    .select(["u.display_name as proposerName", "p.proposed_at as proposedAt"]);
}

/** How many proposals wait for a second administrator. */
export async function countSettingProposals(db: Database): Promise<number> {
  const { total } = await db
    .selectFrom("setting_proposals")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("state", "=", "open")
    .executeTakeFirstOrThrow();
  return total;
}

/** What somebody proposes, with the salted hash of its words. */
export interface NewProposal {
  id: string;
  setting: SettingKey;
  before: number;
  after: number;
  reason: MethodReason;
  note: string;
  salt: string;
  noteHash: string;
  proposedBy: string;
  proposedAt: Instant;
}

/** Stores a proposal; a `unique` error where its setting has an open one already. */
export async function insertSettingProposal(
  trx: Database,
  proposal: NewProposal,
): Promise<void> {
  const { id, setting, before, after, reason } = proposal;
  await trx
    .insertInto("setting_proposals")
    .values({
      ...{ id, setting, before, after, reason },
      note_hash: proposal.noteHash,
      state: "open",
      proposed_by: proposal.proposedBy,
      proposed_at: proposal.proposedAt,
      closed_by: null,
      closed_at: null,
    })
    .execute();
  await trx
    .insertInto("setting_proposal_content")
    .values({ proposal_id: id, note: proposal.note, salt: proposal.salt })
    .execute();
}

/** Ends an open proposal; false where somebody ended it before. */
export async function closeSettingProposal(
  trx: Database,
  end: {
    id: string;
    state: Exclude<ProposalState, "open">;
    by: string;
    at: Instant;
  },
): Promise<boolean> {
  const result = await trx
    .updateTable("setting_proposals")
    .set({ state: end.state, closed_by: end.by, closed_at: end.at })
    .where("id", "=", end.id)
    .where("state", "=", "open")
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

import {
  endOfLimaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import type { MandateProposal, MandateSource } from "#app/domain/plan/mandate";
import type { Mandate, SettledMandate } from "#app/domain/plan/plan";
import { VERDICTS } from "#app/domain/status/status";
import {
  mandateWordsKey,
  type WordsTombstone,
} from "#app/domain/removal/words-removal";
import type { Database } from "#db/client";
import { listWordsTombstones } from "../removal/words-removals";

/** The proposals that wait for a second person, by the plan's id. */
export async function listMandateProposals(
  db: Database,
): Promise<ReadonlyMap<string, MandateProposal>> {
  const rows = await db
    .selectFrom("mandate_proposals as m")
    .innerJoin("users as u", "u.id", "m.proposed_by")
    .select(["m.plan_id as planId", "m.mandate", "m.source_title as title"])
    .select(["m.source_url as url", "m.proposed_by as proposedBy"])
    .select(["u.display_name as proposerName", "m.proposed_at as proposedAt"])
    .execute();
  return new Map(rows.map((row) => [row.planId, row]));
}

/** Stores a proposal; false where the plan has one already. */
export async function insertMandateProposal(
  trx: Database,
  { planId, proposedBy, ...proposal }: Omit<MandateProposal, "proposerName">,
): Promise<boolean> {
  const result = await trx
    .insertInto("mandate_proposals")
    .values({
      plan_id: planId,
      mandate: proposal.mandate,
      source_title: proposal.title,
      source_url: proposal.url,
      proposed_by: proposedBy,
      proposed_at: proposal.proposedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) === 1;
}

/** Takes away the proposal that somebody saw; false where it is gone. */
export async function deleteMandateProposal(
  trx: Database,
  seen: { planId: string; proposedAt: Instant },
): Promise<boolean> {
  const result = await trx
    .deleteFrom("mandate_proposals")
    .where("plan_id", "=", seen.planId)
    .where("proposed_at", "=", seen.proposedAt)
    .executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

/** What two people settled. */
export interface SettledPlan extends MandateSource {
  planId: string;
  before: Mandate;
  after: SettledMandate;
  sourceHash: string;
  salt: string;
  proposedBy: string;
  confirmedBy: string;
  setAt: Instant;
}

/** Changes whose plan it is and keeps who said so, and from where; false where it stood otherwise by then. */
export async function settleMandate(
  trx: Database,
  settled: SettledPlan,
): Promise<boolean> {
  const { planId: plan_id, setAt: set_at, before, after } = settled;
  const changed = await trx
    .updateTable("plans")
    .set({ mandate: after })
    .where("id", "=", plan_id)
    .where("mandate", "=", before)
    .executeTakeFirst();
  if (Number(changed.numUpdatedRows) !== 1) return false;
  const { sourceHash, proposedBy, confirmedBy, title, url, salt } = settled;
  const people = { proposed_by: proposedBy, confirmed_by: confirmedBy };
  await trx
    .insertInto("plan_mandates")
    .values({
      ...{ plan_id, set_at, before, after },
      ...people,
      source_hash: sourceHash,
    })
    .execute();
  await trx
    .insertInto("plan_mandate_content")
    .values({ plan_id, set_at, source_title: title, source_url: url, salt })
    .execute();
  return true;
}

/** Says whether a plan has a verdict that stands, which an opposition's plan cannot have. */
export async function hasStandingVerdict(
  db: Database,
  planId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("publications")
    .select("update_id")
    .where("plan_id", "=", planId)
    .where("status", "in", VERDICTS)
    .where("retracted_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Where this site took from whose plan it is, or what stands in its place. */
export interface PublishedMandateSource {
  title: string | null;
  url: string | null;
  setAt: Instant;
  tombstone: WordsTombstone | null;
}

/** Where this site took from whose plan it is, as it said on a day; null where nobody has settled it. What is out of sight is so on every day. */
export async function findPublishedMandateSource(
  db: Database,
  planId: string,
  knownOn: IsoDate,
): Promise<PublishedMandateSource | null> {
  const row = await db
    .selectFrom("plan_mandate_content")
    .select(["source_title as title", "source_url as url", "set_at as setAt"])
    .where("plan_id", "=", planId)
    .where("set_at", "<=", endOfLimaDay(knownOn))
    .orderBy("set_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const key = mandateWordsKey(planId, row.setAt);
  const gone = await listWordsTombstones(db, "mandate", [key]);
  const tombstone = gone.get(key) ?? null;
  return tombstone?.act === "hide"
    ? { ...row, title: null, url: null, tombstone }
    : { ...row, tombstone };
}

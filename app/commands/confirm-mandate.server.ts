import { randomBytes } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import {
  deleteMandateProposal,
  hasStandingVerdict,
  listMandateProposals,
  settleMandate,
} from "#db/queries/plan/mandates";
import { findPublishedPlan, listPublishedPlans } from "#db/queries/plan/plans";
import { appendRecordEntry } from "#db/queries/record/record";
import { listOtherAccounts } from "#db/queries/account/same-person";
import {
  maySettleMandate,
  type MandateProposal,
} from "#app/domain/plan/mandate";
import { mandateSourceHash } from "#app/domain/plan/mandate-source-hash";
import type { Plan } from "#app/domain/plan/plan";
import { recordEntry } from "#app/domain/record/record-entry";
import { isSamePerson } from "#app/domain/account/same-person";
import type { Actor } from "#app/domain/account/user";

/** A second person confirms the proposal that they saw, or either of them drops it. */
export interface ConfirmMandateRequest {
  actor: Actor;
  planId: string;
  /** When the proposal that they saw was made. */
  proposedAt: string;
  intent: "confirm" | "drop";
  now: Date;
}

export type ConfirmMandateResult =
  | { ok: true; outcome: "confirmed" | "dropped" }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "plan_not_found"
        | "no_proposal"
        | "own_proposal"
        | "has_verdicts"
        | "other_governing";
    };

/**
 * Settles whose plan it is by a second person, and records it; nobody confirms what they proposed,
 * and what was proposed is judged again as things stand now.
 */
export async function confirmMandate(
  db: Database,
  request: ConfirmMandateRequest,
): Promise<ConfirmMandateResult> {
  const { actor, planId, proposedAt, intent, now } = request;
  return await writeTransaction(db, async (trx) => {
    const plan = await findPublishedPlan(trx, planId);
    if (plan === null) return { ok: false, reason: "plan_not_found" };
    if (!maySettleMandate(actor, plan.provinceSlug)) {
      return { ok: false, reason: "not_allowed" };
    }
    const proposal = (await listMandateProposals(trx)).get(planId);
    if (proposal?.proposedAt !== proposedAt) {
      return { ok: false, reason: "no_proposal" };
    }
    if (intent === "confirm") {
      const otherAccountIds = await listOtherAccounts(trx, actor.id);
      const person = { id: actor.id, otherAccountIds };
      if (isSamePerson(person, proposal.proposedBy)) {
        return { ok: false, reason: "own_proposal" };
      }
      const refusal = await refusalNow(trx, plan, proposal);
      if (refusal !== null) return { ok: false, reason: refusal };
    }
    const gone = await deleteMandateProposal(trx, { planId, proposedAt });
    if (!gone) return { ok: false, reason: "no_proposal" };
    if (intent === "drop") return { ok: true, outcome: "dropped" };
    await settle(trx, plan, proposal, { confirmedBy: actor.id, now });
    return { ok: true, outcome: "confirmed" };
  });
}

async function refusalNow(
  trx: Database,
  plan: Plan,
  { mandate }: MandateProposal,
) {
  if (mandate === "opposition") {
    return (await hasStandingVerdict(trx, plan.id)) ? "has_verdicts" : null;
  }
  const filter = { provinceSlug: plan.provinceSlug, termId: plan.term.id };
  const others = await listPublishedPlans(trx, filter);
  return others.some((it) => it.id !== plan.id && it.mandate === "governing")
    ? "other_governing"
    : null;
}

async function settle(
  trx: Database,
  { id: planId, mandate: before }: Plan,
  { mandate: after, proposedBy, title, url }: MandateProposal,
  { confirmedBy, now }: { confirmedBy: string; now: Date },
): Promise<void> {
  const salt = randomBytes(32).toString("hex");
  const sourceHash = mandateSourceHash(salt, { title, url });
  const source = { title, url, salt, sourceHash };
  const people = { proposedBy, confirmedBy };
  const setAt = now.toISOString();
  const settled = { planId, before, after, setAt, ...source, ...people };
  if (!(await settleMandate(trx, settled))) {
    throw new Error(`plan ${planId} is not ${before} any more`);
  }
  const entry = recordEntry("mandate_set", now, {
    plan: planId,
    before,
    after,
    people: [proposedBy, confirmedBy],
    source: sourceHash,
  });
  await appendRecordEntry(trx, entry, now);
}

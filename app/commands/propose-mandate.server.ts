import { writeTransaction, type Database } from "#db/client";
import {
  hasStandingVerdict,
  insertMandateProposal,
} from "#db/queries/plan/mandates";
import { listSecondsIn, tellSeconds } from "#db/queries/account/second-people";
import { findPublishedPlan, listPublishedPlans } from "#db/queries/plan/plans";
import { maySettleMandate, type MandateInput } from "#app/domain/plan/mandate";
import type { Plan } from "#app/domain/plan/plan";
import type { Actor } from "#app/domain/account/user";

/** Somebody says whose plan it is, and where that stands. */
export interface ProposeMandateRequest {
  actor: Actor;
  planId: string;
  input: MandateInput;
  now: Date;
}

export type ProposeMandateResult =
  | { ok: true }
  | {
      ok: false;
      reason:
        | "not_allowed"
        | "plan_not_found"
        | "same_mandate"
        | "has_verdicts"
        | "other_governing"
        | "already_proposed";
    };

/** Keeps a proposal until somebody else confirms it; nothing public changes yet. */
export async function proposeMandate(
  db: Database,
  { actor, planId, input, now }: ProposeMandateRequest,
): Promise<ProposeMandateResult> {
  return await writeTransaction(db, async (trx) => {
    const plan = await findPublishedPlan(trx, planId);
    if (plan === null) return { ok: false, reason: "plan_not_found" };
    if (!maySettleMandate(actor, plan.provinceSlug)) {
      return { ok: false, reason: "not_allowed" };
    }
    const { mandate } = input;
    if (plan.mandate === mandate) return { ok: false, reason: "same_mandate" };
    if (mandate === "opposition" && (await hasStandingVerdict(trx, planId))) {
      return { ok: false, reason: "has_verdicts" };
    }
    if (mandate === "governing" && (await hasGoverning(trx, plan))) {
      return { ok: false, reason: "other_governing" };
    }
    const kept = await insertMandateProposal(trx, {
      ...input,
      planId,
      proposedBy: actor.id,
      proposedAt: now.toISOString(),
    });
    if (!kept) return { ok: false, reason: "already_proposed" };
    const { provinceSlug } = plan;
    const seconds = await listSecondsIn(trx, provinceSlug, [actor.id]);
    const waiting = { waits: "mandate", thing: planId } as const;
    await tellSeconds(trx, seconds, waiting, now);
    return { ok: true };
  });
}

async function hasGoverning(trx: Database, plan: Plan): Promise<boolean> {
  const { provinceSlug, term, id } = plan;
  const filter = { provinceSlug, termId: term.id };
  const plans = await listPublishedPlans(trx, filter);
  return plans.some((it) => it.id !== id && it.mandate === "governing");
}

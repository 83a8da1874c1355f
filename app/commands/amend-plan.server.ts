import {
  planAmendment,
  type AmendmentRefusal,
  type PlanAmendment,
  type TargetAmendment,
} from "#app/domain/plan/plan-amendment";
import {
  planFactsHash,
  targetContentHash,
} from "#app/domain/plan/plan-content-hash";
import type { PlanFile } from "#app/domain/plan/plan-file";
import { planFromFile } from "#app/domain/plan/plan-from-file";
import { recordEntry } from "#app/domain/record/record-entry";
import { writeTransaction, type Database } from "#db/client";
import {
  closePlanDraft,
  type ApprovedDraft,
  type ClosingBar,
} from "#db/queries/plan/plan-draft-closing";
import { replacePlanFacts } from "#db/queries/plan/plan-inserts";
import { findPublishedPlan } from "#db/queries/plan/plans";
import { findProvinceByUbigeo } from "#db/queries/province/provinces";
import { appendRecordEntry } from "#db/queries/record/record";
import { insertTargets, replaceTarget } from "#db/queries/plan/target-inserts";
import { listPlanTargets } from "#db/queries/plan/targets";

/** What came of amending a plan: the codes that changed or were added, or why nothing was. */
export type AmendPlanResult =
  | { ok: true; targets: readonly string[]; planFields: readonly string[] }
  | {
      ok: false;
      reason:
        "province_unknown" | "plan_unknown" | "nothing_changed" | ClosingBar;
    }
  | AmendmentRefusal;

/**
 * Brings a published plan to what its changed file says, with one entry of the public record for
 * the plan where its facts differ and one for each target that differs or is new, all in one
 * transaction. Nothing differs, nothing is written. An amendment from the desk closes its draft with
 * it, by a second person. No code is taken back, and a mandate stays.
 */
export async function amendPlan(
  db: Database,
  {
    planFile,
    fromDraft,
    now,
  }: { planFile: PlanFile; fromDraft?: ApprovedDraft; now: Date },
): Promise<AmendPlanResult> {
  return await writeTransaction(db, async (trx) => {
    const province = await findProvinceByUbigeo(trx, planFile.province);
    if (province === null) return { ok: false, reason: "province_unknown" };
    const plan = await findPublishedPlan(trx, planFile.id);
    if (plan === null) return { ok: false, reason: "plan_unknown" };
    const targets = await listPlanTargets(trx, plan.id);
    const wanted = planFromFile(planFile, province);
    const amendment = planAmendment({ plan, targets }, wanted);
    if (!amendment.ok) return amendment;
    if (fromDraft !== undefined) {
      const isSame = amendment.plan === null && amendment.targets.length === 0;
      if (isSame) return { ok: false, reason: "nothing_changed" };
      const bar = await closePlanDraft(trx, fromDraft, now);
      if (bar !== null) return { ok: false, reason: bar };
    }
    await amendFacts(trx, amendment, now);
    await amendTargets(trx, amendment.targets, now);
    return {
      ok: true,
      targets: amendment.targets.map(({ after }) => after.code),
      planFields: amendment.plan?.fields ?? [],
    };
  });
}

async function amendFacts(
  trx: Database,
  { plan }: PlanAmendment,
  now: Date,
): Promise<void> {
  if (plan === null) return;
  await replacePlanFacts(trx, plan.after);
  const entry = recordEntry("plan_amended", now, {
    plan: plan.after.id,
    fields: [...plan.fields],
    before: planFactsHash(plan.before),
    after: planFactsHash(plan.after),
  });
  await appendRecordEntry(trx, entry, now);
}

async function amendTargets(
  trx: Database,
  amendments: readonly TargetAmendment[],
  now: Date,
): Promise<void> {
  const added = amendments.filter(({ before }) => before === null);
  await insertTargets(
    trx,
    added.map(({ after }) => after),
  );
  for (const { before, after, fields } of amendments) {
    if (before !== null) await replaceTarget(trx, after);
    const entry = recordEntry("target_amended", now, {
      plan: after.planId,
      target: after.code,
      fields: [...fields],
      before: before === null ? null : targetContentHash(before),
      after: targetContentHash(after),
    });
    await appendRecordEntry(trx, entry, now);
  }
}

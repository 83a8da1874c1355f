import { planPublishedEntry } from "#app/domain/record/plan-entry";
import type { PlanFile } from "#app/domain/plan/plan-file";
import { planFromFile } from "#app/domain/plan/plan-from-file";
import { writeTransaction, type Database } from "#db/client";
import {
  closePlanDraft,
  type ApprovedDraft,
  type ClosingBar,
} from "#db/queries/plan/plan-draft-closing";
import { insertPlan } from "#db/queries/plan/plan-inserts";
import { isPlanTaken } from "#db/queries/plan/plans";
import { findProvinceByUbigeo } from "#db/queries/province/provinces";
import { appendRecordEntry } from "#db/queries/record/record";
import { insertTargets } from "#db/queries/plan/target-inserts";

/** What came of publishing a plan; a refused one leaves nothing behind. */
export type PublishPlanResult =
  | { ok: true; planId: string; targets: number }
  | {
      ok: false;
      reason: "province_unknown" | "plan_taken" | ClosingBar;
    };

/**
 * Publishes a plan with everything it promises and says so in the public record, all in one
 * transaction. A plan from the desk closes its draft with it, by a second person. Refused where the province is unknown or a plan with that id or prefix is there.
 */
export async function publishPlan(
  db: Database,
  {
    planFile,
    fromDraft,
    now,
  }: { planFile: PlanFile; fromDraft?: ApprovedDraft; now: Date },
): Promise<PublishPlanResult> {
  return await writeTransaction(db, async (trx) => {
    const province = await findProvinceByUbigeo(trx, planFile.province);
    if (province === null) return { ok: false, reason: "province_unknown" };
    if (await isPlanTaken(trx, planFile)) {
      return { ok: false, reason: "plan_taken" };
    }
    const refusal =
      fromDraft === undefined
        ? null
        : await closePlanDraft(trx, fromDraft, now);
    if (refusal !== null) return { ok: false, reason: refusal };
    const published = planFromFile(planFile, province);
    await insertPlan(trx, published.plan, now);
    await insertTargets(trx, published.targets);
    const entry = planPublishedEntry(published, planFile.province, now);
    await appendRecordEntry(trx, entry, now);
    return {
      ok: true,
      planId: published.plan.id,
      targets: published.targets.length,
    };
  });
}

import { publicationBar } from "#app/domain/plan-draft";
import { planPublishedEntry } from "#app/domain/plan-entry";
import type { PlanFile } from "#app/domain/plan-file";
import { planFromFile } from "#app/domain/plan-from-file";
import type { Actor } from "#app/domain/user";
import { writeTransaction, type Database } from "#db/client";
import { appendDraftActs } from "#db/queries/plan-draft-items";
import { findPlanDraft, stepPlanDraft } from "#db/queries/plan-drafts";
import { insertPlan } from "#db/queries/plan-inserts";
import { isPlanTaken } from "#db/queries/plans";
import { findProvinceByUbigeo } from "#db/queries/provinces";
import { appendRecordEntry } from "#db/queries/record";
import { insertTargets } from "#db/queries/target-inserts";

/** What came of publishing a plan; a refused one leaves nothing behind. */
export type PublishPlanResult =
  | { ok: true; planId: string; targets: number }
  | {
      ok: false;
      reason: "province_unknown" | "plan_taken" | "changed_meanwhile" | Bar;
    };

type Bar = NonNullable<ReturnType<typeof publicationBar>>;

/** The draft that a plan comes from, as somebody other than its submitter saw it. */
export interface ApprovedDraft {
  id: string;
  version: number;
  actor: Actor;
}

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
      fromDraft === undefined ? null : await closeDraft(trx, fromDraft, now);
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

/** Closes a draft for good; why not, where it is not theirs to close or was changed since they saw it. */
async function closeDraft(
  trx: Database,
  { id, version, actor }: ApprovedDraft,
  now: Date,
): Promise<Bar | "changed_meanwhile" | null> {
  const draft = await findPlanDraft(trx, id);
  if (draft === null) return "not_submitted";
  const bar = publicationBar(actor, draft);
  if (bar !== null) return bar;
  const at = now.toISOString();
  const set = { state: "published" } as const;
  const step = { id, version, from: "submitted", set, at } as const;
  if (!(await stepPlanDraft(trx, step))) return "changed_meanwhile";
  await appendDraftActs(trx, { draftId: id, by: actor.id, at }, [
    { number: 0, version: version + 1, act: "published" },
  ]);
  return null;
}

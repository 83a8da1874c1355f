import { randomUUID } from "node:crypto";
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
import {
  successionBar,
  type SuccessionBar,
} from "#app/domain/succession/succession-bar";
import { successionEntry } from "#app/domain/record/succession-entry";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Succession } from "#app/domain/succession/succession";
import { writeTransaction, type Database } from "#db/client";
import {
  closePlanDraft,
  type ApprovedDraft,
  type ClosingBar,
} from "#db/queries/plan/plan-draft-closing";
import { findPlanDraft } from "#db/queries/plan/plan-drafts";
import { replacePlanFacts } from "#db/queries/plan/plan-inserts";
import { findPublishedPlan } from "#db/queries/plan/plans";
import { findProvinceByUbigeo } from "#db/queries/province/provinces";
import { appendRecordEntry } from "#db/queries/record/record";
import { insertTargets, replaceTarget } from "#db/queries/plan/target-inserts";
import { listPlanTargets } from "#db/queries/plan/targets";
import {
  insertSuccession,
  listSucceededCodes,
} from "#db/queries/succession/successions";
import { claimTarget } from "#db/queries/update/update-subjects";

/** What came of amending a plan: the codes that changed or were added, or why nothing was. */
export type AmendPlanResult =
  | { ok: true; targets: readonly string[]; planFields: readonly string[] }
  | {
      ok: false;
      reason:
        | ("province_unknown" | "plan_unknown" | "nothing_changed")
        | (SuccessionBar | ClosingBar);
    }
  | AmendmentRefusal;

/**
 * Brings a published plan to what its changed file says, with one entry of the public record for
 * the plan where its facts differ and one for each target that differs or is new, all in one
 * transaction. Nothing differs, nothing is written. An amendment from the desk closes its draft with
 * it, by a second person. No code is taken back, and a mandate stays. Promises that are followed as
 * others from now on have an entry each, and come from the desk alone: it takes two people.
 */
export async function amendPlan(
  db: Database,
  {
    planFile,
    fromDraft,
    successions = [],
    now,
  }: {
    planFile: PlanFile;
    fromDraft?: ApprovedDraft;
    successions?: readonly Succession[];
    now: Date;
  },
): Promise<AmendPlanResult> {
  return await writeTransaction(db, async (trx) => {
    const province = await findProvinceByUbigeo(trx, planFile.province);
    if (province === null) return { ok: false, reason: "province_unknown" };
    const plan = await findPublishedPlan(trx, planFile.id);
    if (plan === null) return { ok: false, reason: "plan_unknown" };
    const targets = await listPlanTargets(trx, plan.id);
    const wanted = planFromFile(planFile, province);
    const succeeded = new Set(await listSucceededCodes(trx, plan.id));
    const asked = { published: targets, wanted: wanted.targets, succeeded };
    const unfit = successionBar(successions, asked);
    if (unfit !== null) return { ok: false, reason: unfit };
    if (successions.length > 0 && fromDraft === undefined)
      return { ok: false, reason: "not_allowed" };
    const gone = successions.flatMap(({ from }) => from);
    const past = new Set([...succeeded, ...gone]);
    const amendment = planAmendment({ plan, targets }, wanted, past);
    if (!amendment.ok) return amendment;
    const proposedBy = await proposerOf(trx, fromDraft);
    if (fromDraft !== undefined) {
      const isSame = amendment.plan === null && amendment.targets.length === 0;
      if (isSame) return { ok: false, reason: "nothing_changed" };
      const bar = await closePlanDraft(trx, fromDraft, now);
      if (bar !== null) return { ok: false, reason: bar };
    }
    await amendFacts(trx, amendment, now);
    await amendTargets(trx, amendment.targets, now);
    if (successions.length > 0) {
      if (fromDraft === undefined || proposedBy === null)
        throw new Error("successions come from the desk");
      const people = { proposedBy, confirmedBy: fromDraft.actor.id };
      await succeed(trx, { successions, planId: plan.id, people, now });
    }
    return {
      ok: true,
      targets: amendment.targets.map(({ after }) => after.code),
      planFields: amendment.plan?.fields ?? [],
    };
  });
}

async function proposerOf(
  trx: Database,
  draft: ApprovedDraft | undefined,
): Promise<string | null> {
  if (draft === undefined) return null;
  return (await findPlanDraft(trx, draft.id))?.submittedBy?.id ?? null;
}

async function succeed(
  trx: Database,
  decided: {
    successions: readonly Succession[];
    planId: string;
    people: { proposedBy: string; confirmedBy: string };
    now: Date;
  },
): Promise<void> {
  const { planId, people, now } = decided;
  const decidedAt = now.toISOString();
  for (const succession of decided.successions) {
    for (const code of succession.from) await claimTarget(trx, code);
    const act = { ...succession, planId, people, decidedAt };
    await insertSuccession(trx, { ...act, id: randomUUID() });
    await appendRecordEntry(trx, successionEntry(act, now), now);
  }
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

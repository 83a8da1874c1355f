import { acceptDraftItems } from "#app/commands/accept-draft-items.server";
import { amendPlan } from "#app/commands/amend-plan.server";
import { changeDraftItem } from "#app/commands/change-draft-item.server";
import { publishPlan } from "#app/commands/publish-plan.server";
import { startPlanAmendment } from "#app/commands/start-plan-amendment.server";
import { stepDraft } from "#app/commands/step-plan-draft.server";
import type { Actor } from "#app/domain/account/user";
import type { ItemChange } from "#app/domain/plan/plan-draft-change";
import { draftedPlan } from "#app/domain/plan/plan-draft-file";
import type { Database } from "#db/client";
import { findPlanDraft } from "#db/queries/plan/plan-drafts";
import { listDraftItems } from "#db/queries/plan/plan-draft-items";
import { openPlanDraft } from "./plan-desk";
import { mustBeOk } from "./world";

/** When promises of the stories become followed as others. */
export const SUCCEEDED = new Date("2026-11-21T15:00:00.000Z");

/** The plan of the stories: eight promises from `ESP23A-S-01` to `ESP23A-I-02`. */
export const SUCCEEDING_PLAN = "espinar-2023-2026-1";

/** What Nora asks for of the first promise, which says two things. */
export const SPLIT: ItemChange = {
  act: "split",
  parts: ["Construir 2 postas de salud", "en el sector 1"],
  reason: "separate_promises",
};

interface Two {
  nora: Actor;
  mario: Actor;
}

/** Publishes the plan: Nora submits, Mario approves. */
export async function publishSucceedingPlan(db: Database, two: Two) {
  const draftId = await openPlanDraft(db, two.nora, 8);
  await submitAll(db, two.nora, draftId);
  const { planFile, fromDraft } = await approval(db, draftId, two.mario);
  mustBeOk(await publishPlan(db, { planFile, fromDraft, now: SUCCEEDED }));
}

/** Puts the plan on the desk again, changes one item and submits it whole; gives the draft. */
export async function proposeSuccession(
  db: Database,
  nora: Actor,
  change: ItemChange = SPLIT,
): Promise<string> {
  const asked = { actor: nora, planId: SUCCEEDING_PLAN, now: SUCCEEDED };
  const { draftId } = mustBeOk(await startPlanAmendment(db, asked));
  const seen = { draftId, number: 1, version: 1, actor: nora, now: SUCCEEDED };
  mustBeOk(await changeDraftItem(db, { ...seen, change }));
  await submitAll(db, nora, draftId);
  return draftId;
}

/** What somebody who publishes a draft asks for. */
export async function approval(db: Database, draftId: string, actor: Actor) {
  const draft = await findPlanDraft(db, draftId);
  if (draft === null) throw new RangeError(draftId);
  const items = await listDraftItems(db, draftId);
  const { planFile, successions } = mustBeOk(draftedPlan(draft, items));
  const fromDraft = { id: draftId, version: draft.version, actor };
  return { planFile, successions, fromDraft, now: SUCCEEDED };
}

/** Nora's proposal, approved by Mario. */
export async function decideSuccession(db: Database, two: Two) {
  const draftId = await proposeSuccession(db, two.nora);
  mustBeOk(await amendPlan(db, await approval(db, draftId, two.mario)));
}

async function submitAll(db: Database, actor: Actor, draftId: string) {
  const items = await listDraftItems(db, draftId);
  const seen = items.map(({ number, version }) => ({ number, version }));
  const now = SUCCEEDED;
  mustBeOk(await acceptDraftItems(db, { actor, draftId, seen, now }));
  const draft = await findPlanDraft(db, draftId);
  const version = draft?.version ?? 0;
  const change = { act: "submitted" } as const;
  mustBeOk(await stepDraft(db, { actor, draftId, version, change, now }));
}

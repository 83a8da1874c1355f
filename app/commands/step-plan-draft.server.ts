import type { Instant } from "#app/domain/text/calendar";
import {
  mayDraftPlan,
  publicationBar,
  type DraftAct,
  type PlanDraft,
  type PlanDraftState,
} from "#app/domain/plan/plan-draft";
import { draftedPlan, type DraftFault } from "#app/domain/plan/plan-draft-file";
import type { PlanHeadInput } from "#app/domain/plan/plan-draft-input";
import type { Actor } from "#app/domain/account/user";
import { writeTransaction, type Database } from "#db/client";
import { listSecondsIn, tellSeconds } from "#db/queries/account/second-people";
import {
  appendDraftActs,
  listDraftItems,
} from "#db/queries/plan/plan-draft-items";
import {
  findPlanDraft,
  holdPlanDraft,
  stepPlanDraft,
  type DraftStep,
} from "#db/queries/plan/plan-drafts";

/** What somebody does to a draft as a whole, short of publishing it. */
export type PlanDraftChange =
  | { act: "described"; input: PlanHeadInput }
  | { act: "submitted" | "discarded" }
  | { act: "returned"; note: string };

type StepRefusal =
  | "not_allowed"
  | "draft_not_found"
  | "draft_closed"
  | "changed_meanwhile"
  | "own_draft"
  | DraftFault;

export type StepPlanDraftResult =
  { ok: true } | { ok: false; reason: StepRefusal };

const FROM = {
  described: ["editing"],
  submitted: ["editing"],
  returned: ["submitted"],
  discarded: ["reading", "failed", "editing"],
} as const satisfies Partial<Record<DraftAct, readonly PlanDraftState[]>>;

/** Names a draft, submits it whole, sends it back or gives it up, as of the version that was seen, and notes who did it. */
export async function stepDraft(
  db: Database,
  request: {
    actor: Actor;
    draftId: string;
    version: number;
    change: PlanDraftChange;
    now: Date;
  },
): Promise<StepPlanDraftResult> {
  const { actor, draftId, version, change, now } = request;
  const at = now.toISOString();
  return await writeTransaction(db, async (trx) => {
    const draft = await findPlanDraft(trx, draftId);
    if (draft === null) return { ok: false, reason: "draft_not_found" };
    if (!mayDraftPlan(actor, draft.provinceSlug))
      return { ok: false, reason: "not_allowed" };
    const allowed: readonly PlanDraftState[] = FROM[change.act];
    if (!allowed.includes(draft.state))
      return { ok: false, reason: "draft_closed" };
    const refusal = await refusalOf(trx, actor, draft, change.act, at);
    if (refusal !== null) return { ok: false, reason: refusal };
    const set = setOf(change, actor);
    const step = { id: draft.id, version, from: draft.state, set, at };
    if (!(await stepPlanDraft(trx, step)))
      return { ok: false, reason: "changed_meanwhile" };
    await appendDraftActs(trx, { draftId: draft.id, by: actor.id, at }, [
      { number: 0, version: version + 1, act: change.act },
    ]);
    if (change.act === "submitted") await tellOthers(trx, actor, draft, now);
    return { ok: true };
  });
}

/** Who may publish it learns that it waits: not whoever submitted it. */
async function tellOthers(
  trx: Database,
  actor: Actor,
  { id: thing, provinceSlug }: PlanDraft,
  now: Date,
): Promise<void> {
  const seconds = await listSecondsIn(trx, provinceSlug, [actor.id]);
  await tellSeconds(trx, seconds, { waits: "plan", thing }, now);
}

/** A draft is held while it is judged, so that no item changes in between. */
async function refusalOf(
  trx: Database,
  actor: Actor,
  draft: PlanDraft,
  act: PlanDraftChange["act"],
  at: Instant,
): Promise<StepRefusal | null> {
  if (act === "returned")
    return publicationBar(actor, draft) === null ? null : "own_draft";
  if (act !== "submitted") return null;
  if (!(await holdPlanDraft(trx, draft.id, at))) return "draft_closed";
  const plan = draftedPlan(draft, await listDraftItems(trx, draft.id));
  return plan.ok ? null : plan.reason;
}

function setOf(change: PlanDraftChange, actor: Actor): DraftStep["set"] {
  switch (change.act) {
    case "described":
      return change.input;
    case "submitted":
      return { state: "submitted", submitted_by: actor.id, return_note: null };
    case "returned":
      return { state: "editing", return_note: change.note };
    case "discarded":
      return { state: "discarded" };
  }
}

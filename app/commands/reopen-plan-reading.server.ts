import { mayDraftPlan, mayReadAgain } from "#app/domain/plan/plan-draft";
import type { Actor } from "#app/domain/account/user";
import { writeTransaction, type Database } from "#db/client";
import { findPlanDraft, stepPlanDraft } from "#db/queries/plan/plan-drafts";

/**
 * Takes a draft whose document was not read back to where it waits for its reading, as of the version
 * that was seen. Refused where another reading would end as the first did.
 */
export async function reopenPlanReading(
  db: Database,
  request: { actor: Actor; draftId: string; version: number; now: Date },
): Promise<
  | { ok: true }
  | { ok: false; reason: "not_allowed" | "draft_closed" | "changed_meanwhile" }
> {
  const { actor, draftId, version, now } = request;
  return await writeTransaction(db, async (trx) => {
    const draft = await findPlanDraft(trx, draftId);
    if (draft === null || !mayDraftPlan(actor, draft.provinceSlug))
      return { ok: false, reason: "not_allowed" };
    if (draft.state !== "failed" || !mayReadAgain(draft))
      return { ok: false, reason: "draft_closed" };
    const set = { state: "reading", failure: null } as const;
    const step = { id: draft.id, version, from: "failed", set } as const;
    const isTaken = await stepPlanDraft(trx, {
      ...step,
      at: now.toISOString(),
    });
    return isTaken ? { ok: true } : { ok: false, reason: "changed_meanwhile" };
  });
}

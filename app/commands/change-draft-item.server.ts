import { mayDraftPlan } from "#app/domain/plan/plan-draft";
import {
  changeItems,
  type ItemChange,
  type ItemRefusal,
} from "#app/domain/plan/plan-draft-change";
import { TERMS } from "#app/domain/province/term";
import type { Actor } from "#app/domain/account/user";
import { writeTransaction, type Database } from "#db/client";
import {
  appendDraftActs,
  insertDraftItems,
  listDraftItems,
  updateDraftItem,
} from "#db/queries/plan/plan-draft-items";
import { listDraftLines } from "#db/queries/plan/plan-draft-lines";
import { findPlanDraft, holdPlanDraft } from "#db/queries/plan/plan-drafts";

/** Somebody changes one item of a draft as of the version that they saw; both 0 where they add one. */
export interface ChangeDraftItemRequest {
  actor: Actor;
  draftId: string;
  number: number;
  version: number;
  change: ItemChange;
  now: Date;
}

export type ChangeDraftItemResult =
  | { ok: true; number: number; added: readonly number[] }
  | {
      ok: false;
      reason: ItemRefusal | "not_allowed" | "draft_not_found" | "draft_closed";
    };

/** Changes an item of a draft that is being edited, and notes who did it; of two who saw the same version the first counts. */
export async function changeDraftItem(
  db: Database,
  request: ChangeDraftItemRequest,
): Promise<ChangeDraftItemResult> {
  const { actor, draftId, number, change, now } = request;
  const at = now.toISOString();
  return await writeTransaction(db, async (trx) => {
    const draft = await findPlanDraft(trx, draftId);
    if (draft === null) return { ok: false, reason: "draft_not_found" };
    if (!mayDraftPlan(actor, draft.provinceSlug))
      return { ok: false, reason: "not_allowed" };
    if (!(await holdPlanDraft(trx, draft.id, at)))
      return { ok: false, reason: "draft_closed" };
    const items = await listDraftItems(trx, draft.id);
    const { lines, pages } = await listDraftLines(trx, draft.id);
    const term = TERMS.find(({ id }) => id === draft.termId);
    if (term === undefined) throw new RangeError(`no term ${draft.termId}`);
    const document = { lines, pages, term };
    const outcome = changeItems(items, request, change, document);
    if (!outcome.ok) return outcome;
    const hand = { draftId: draft.id, by: actor.id, at };
    for (const changed of outcome.changed) {
      if (!(await updateDraftItem(trx, hand, changed)))
        throw new Error(`item ${changed.number} changed while it was held`);
    }
    const last = Math.max(0, ...items.map((item) => item.number));
    const added = outcome.added.map((item, index) => ({
      ...{ ...item, number: last + index + 1, fixedCode: null },
    }));
    await insertDraftItems(trx, hand, added);
    await appendDraftActs(trx, hand, [
      ...outcome.changed.map((it) => ({ ...it, version: it.version + 1 })),
      ...added.map((it) => ({ ...it, version: 1, act: "added" as const })),
    ]);
    const numbers = added.map((item) => item.number);
    return { ok: true, number: numbers[0] ?? number, added: numbers };
  });
}

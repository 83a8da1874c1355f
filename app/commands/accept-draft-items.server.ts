import { mayDraftPlan } from "#app/domain/plan/plan-draft";
import { isQuoted } from "#app/domain/plan/plan-draft-change";
import type { SeenItem } from "#app/domain/plan/plan-draft-input";
import type { Actor } from "#app/domain/account/user";
import { writeTransaction, type Database } from "#db/client";
import {
  appendDraftActs,
  listDraftItems,
  updateDraftItem,
} from "#db/queries/plan/plan-draft-items";
import { findPlanDraft, holdPlanDraft } from "#db/queries/plan/plan-drafts";

export type AcceptDraftItemsResult =
  | { ok: true; accepted: number[]; left: number[] }
  | { ok: false; reason: "not_allowed" | "draft_not_found" | "draft_closed" };

/**
 * Accepts several items of a draft at once, each as it was seen. What changed since, was decided
 * already or has a quotation that does not stand is left as it is, and named.
 */
export async function acceptDraftItems(
  db: Database,
  request: {
    actor: Actor;
    draftId: string;
    seen: readonly SeenItem[];
    now: Date;
  },
): Promise<AcceptDraftItemsResult> {
  const { actor, draftId, seen, now } = request;
  const at = now.toISOString();
  return await writeTransaction(db, async (trx) => {
    const draft = await findPlanDraft(trx, draftId);
    if (draft === null) return { ok: false, reason: "draft_not_found" };
    if (!mayDraftPlan(actor, draft.provinceSlug))
      return { ok: false, reason: "not_allowed" };
    if (!(await holdPlanDraft(trx, draft.id, at)))
      return { ok: false, reason: "draft_closed" };
    const versions = new Map(seen.map((it) => [it.number, it.version]));
    const wanted = (await listDraftItems(trx, draft.id)).filter(
      ({ number, version, state, item }) =>
        versions.get(number) === version && state === "open" && isQuoted(item),
    );
    const hand = { draftId: draft.id, by: actor.id, at };
    for (const { number, version, item, succeeds } of wanted) {
      const state = { state: "accepted", dropReason: null } as const;
      const none = { successionReason: null };
      const change = { number, version, item, succeeds, ...state, ...none };
      if (!(await updateDraftItem(trx, hand, { ...change, act: "accepted" })))
        throw new Error(`item ${number} changed while it was held`);
    }
    const acts = wanted.map(({ number, version }) => ({
      ...{ number, version: version + 1 },
      act: "accepted" as const,
    }));
    await appendDraftActs(trx, hand, acts);
    const accepted = wanted.map(({ number }) => number);
    const left = [...versions.keys()].filter((it) => !accepted.includes(it));
    return { ok: true, accepted, left };
  });
}

import { randomUUID } from "node:crypto";
import { mayDraftPlan } from "#app/domain/plan/plan-draft";
import { amendedItems } from "#app/domain/plan/plan-draft-file";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import {
  insertDraftItems,
  listDraftItems,
} from "#db/queries/plan/plan-draft-items";
import {
  insertDraftLines,
  listDraftLines,
} from "#db/queries/plan/plan-draft-lines";
import {
  findPlanDraft,
  insertPlanDraft,
  stepPlanDraft,
} from "#db/queries/plan/plan-drafts";
import { findPlanEditions } from "#db/queries/plan/plan-editions";
import { findPublishedPlan } from "#db/queries/plan/plans";
import { writeUnderFreeName } from "#db/queries/account/taken-names";

export type StartPlanAmendmentResult =
  | { ok: true; draftId: string }
  | { ok: false; reason: "not_allowed" | "plan_unknown" | "not_from_desk" };

/**
 * Puts a published plan on the desk again: its document, and what it promises, accepted already and
 * under the codes that it keeps. Where somebody amends it already, that draft is the answer.
 */
export async function startPlanAmendment(
  db: Database,
  { actor, planId, now }: { actor: Actor; planId: string; now: Date },
): Promise<StartPlanAmendmentResult> {
  return await writeUnderFreeName(db, async (trx) => {
    const plan = await findPublishedPlan(trx, planId);
    if (plan === null) return { ok: false, reason: "plan_unknown" };
    if (!mayDraftPlan(actor, plan.provinceSlug))
      return { ok: false, reason: "not_allowed" };
    const { openId, publishedId, last } = await findPlanEditions(trx, planId);
    if (openId !== null) return { ok: true, draftId: openId };
    const before =
      publishedId === null ? null : await findPlanDraft(trx, publishedId);
    if (before === null) return { ok: false, reason: "not_from_desk" };
    const [id, at] = [randomUUID(), now.toISOString()];
    await insertPlanDraft(trx, {
      ...{ ...before, id, edition: last + 1 },
      ...{ title: plan.title, organization: plan.organization },
      ...{ uploadedBy: actor.id, uploadedAt: at },
    });
    const set = {
      state: "editing" as const,
      document_file: before.documentFile,
      ...(before.documentFormat === null
        ? {}
        : { document_format: before.documentFormat }),
      document_lines: before.documentLines ?? 0,
      document_pages: before.documentPages,
    };
    await stepPlanDraft(trx, { id, version: 1, from: "reading", set, at });
    await insertDraftLines(trx, id, await listDraftLines(trx, before.id));
    const items = await listDraftItems(trx, before.id);
    const hand = { draftId: id, by: null, at };
    await insertDraftItems(trx, hand, amendedItems(before.prefix, items));
    return { ok: true, draftId: id };
  });
}

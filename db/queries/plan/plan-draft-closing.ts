import { publicationBar } from "#app/domain/plan/plan-draft";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { appendDraftActs } from "./plan-draft-items";
import { findPlanDraft, stepPlanDraft } from "./plan-drafts";

/** The draft that a publication comes from, as somebody other than its submitter saw it. */
export interface ApprovedDraft {
  id: string;
  version: number;
  actor: Actor;
}

/** Why a draft is not closed: whose it is not, or that it was changed since it was seen. */
export type ClosingBar =
  NonNullable<ReturnType<typeof publicationBar>> | "changed_meanwhile";

/** Closes a draft for good, in the transaction that publishes what it says; why not, where it may not be. */
export async function closePlanDraft(
  trx: Database,
  { id, version, actor }: ApprovedDraft,
  now: Date,
): Promise<ClosingBar | null> {
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

import { randomUUID } from "node:crypto";
import { mayDraftPlan } from "#app/domain/plan/plan-draft";
import { planName } from "#app/domain/plan/plan-draft-file";
import type { PlanUploadInput } from "#app/domain/plan/plan-draft-input";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { insertPlanDraft, listPlanNames } from "#db/queries/plan/plan-drafts";
import { findProvince } from "#db/queries/province/provinces";
import { writeUnderFreeName } from "#db/queries/account/taken-names";

/** Somebody brings a document; its bytes lie in the store already. */
export interface StartPlanDraftRequest {
  actor: Actor;
  input: PlanUploadInput;
  document: { file: string; sha256: string };
  now: Date;
}

export type StartPlanDraftResult =
  | { ok: true; draftId: string }
  | {
      ok: false;
      reason: "not_allowed" | "unknown_province" | "too_many_plans";
    };

/** Opens a draft whose document has yet to be read, under the next free name and prefix of its province and term. */
export async function startPlanDraft(
  db: Database,
  { actor, input, document, now }: StartPlanDraftRequest,
): Promise<StartPlanDraftResult> {
  return await writeUnderFreeName(db, async (trx) => {
    const province = await findProvince(trx, input.province);
    if (province === null) return { ok: false, reason: "unknown_province" };
    if (!mayDraftPlan(actor, province.slug))
      return { ok: false, reason: "not_allowed" };
    const taken = await listPlanNames(trx, province.ubigeo);
    const name = planName(province, input.term, taken);
    if (name === null) return { ok: false, reason: "too_many_plans" };
    const id = randomUUID();
    await insertPlanDraft(trx, {
      ...{ id, ...name, edition: 1 },
      provinceUbigeo: province.ubigeo,
      termId: input.term,
      organization: input.organization,
      title: input.title ?? "",
      documentFile: document.file,
      documentSha256: document.sha256,
      uploadedBy: actor.id,
      uploadedAt: now.toISOString(),
    });
    return { ok: true, draftId: id };
  });
}

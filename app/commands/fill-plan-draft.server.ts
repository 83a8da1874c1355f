import type { IntakeDraft } from "#app/domain/intake/draft";
import { writeTransaction, type Database } from "#db/client";
import { insertDraftItems } from "#db/queries/plan/plan-draft-items";
import {
  insertDraftLines,
  type DraftLines,
} from "#db/queries/plan/plan-draft-lines";
import { findPlanDraft, stepPlanDraft } from "#db/queries/plan/plan-drafts";

/** What came of reading a draft's document: its lines and items, or why it was not read. */
export type DraftReading =
  | ({ ok: true; draft: IntakeDraft } & DraftLines)
  | { ok: false; reason: string };

/** Puts what was read on the desk; what the uploader said of the plan stays. False where the draft no longer waits for it. */
export async function fillPlanDraft(
  db: Database,
  request: { draftId: string; reading: DraftReading; now: Date },
): Promise<boolean> {
  const { draftId: id, reading, now } = request;
  const at = now.toISOString();
  return await writeTransaction(db, async (trx) => {
    const stored = await findPlanDraft(trx, id);
    if (stored?.state !== "reading") return false;
    const step = { id, version: stored.version, from: "reading", at } as const;
    if (!reading.ok) {
      const set = { state: "failed", failure: reading.reason } as const;
      return await stepPlanDraft(trx, { ...step, set });
    }
    const { draft, lines, pages } = reading;
    const { file, format, lines: count, pages: pageCount } = draft.document;
    const set = {
      state: "editing" as const,
      failure: null,
      title: stored.title === "" ? draft.title : stored.title,
      organization: stored.organization ?? draft.organization,
      document_file: file,
      document_format: format,
      document_lines: count ?? lines.length,
      document_pages: pageCount,
    };
    if (!(await stepPlanDraft(trx, { ...step, set }))) return false;
    await insertDraftLines(trx, id, { lines, pages });
    const items = draft.targets.map((item, index) => ({
      ...{ item, number: index + 1, position: index + 1 },
      ...{ state: "open" as const, fixedCode: null, succeeds: [] },
    }));
    await insertDraftItems(trx, { draftId: id, by: null, at }, items);
    return true;
  });
}

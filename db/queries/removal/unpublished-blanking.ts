import { nextState } from "#app/domain/decision/lifecycle";
import type { HeldRemoval } from "#app/domain/removal/held-removal";
import type { Database } from "#db/client";
import { askClearance } from "../decision/clearances";
import { blankEvidence } from "../evidence/evidence-blanking";
import { forgetSendingHashes } from "../update/submissions";
import { changeUpdateState, findUpdateHead } from "../update/updates";

/**
 * Takes words away that were not public yet on a copy, and were published and removed later on: of the
 * whole update where they are its summary or a source, which is withdrawn, since nobody may decide on
 * what cannot be read. False where the copy has nothing of the kind. The record tells nothing of it, as
 * it never told of the words.
 */
export async function blankUnpublished(
  trx: Database,
  held: Pick<HeldRemoval, "removal" | "update" | "part" | "partId">,
  now: Date,
): Promise<boolean> {
  const { part, partId } = held;
  const isOfUpdate = part === "summary" || part === "evidence";
  const had = isOfUpdate
    ? await blankUpdate(trx, held, now)
    : part === "statement"
      ? await blankStatement(trx, partId)
      : await blankNote(trx, partId);
  const subject = held.removal;
  if (had) await askClearance(trx, { subject, kind: "pages" });
  return had;
}

async function blankUpdate(
  trx: Database,
  { update: updateId }: Pick<HeldRemoval, "update">,
  now: Date,
): Promise<boolean> {
  const head = await findUpdateHead(trx, updateId);
  if (head === null) return false;
  await trx
    .updateTable("update_content")
    .set({ summary: null, salt: null })
    .where("update_id", "=", updateId)
    .execute();
  const sources = await trx
    .selectFrom("evidence")
    .select("id")
    .where("update_id", "=", updateId)
    .execute();
  for (const { id: evidenceId } of sources) {
    await blankEvidence(trx, { updateId, evidenceId }, null);
  }
  await trx
    .deleteFrom("update_drafts")
    .where("update_id", "=", updateId)
    .execute();
  await forgetSendingHashes(trx, updateId);
  const toState = nextState(head.state, "withdraw");
  if (toState !== null) {
    await changeUpdateState(trx, {
      id: updateId,
      ...{ fromState: head.state, fromVersion: head.version, toState },
      toVersion: head.version + 1,
      changedAt: now.toISOString(),
    });
  }
  return true;
}

async function blankStatement(trx: Database, id: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("statement_content")
    .set({ words: null, url: null, salt: null })
    .where("statement_id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function blankNote(trx: Database, id: string): Promise<boolean> {
  let had = false;
  for (const table of ["decision_content", "confirmation_content"] as const) {
    const { numUpdatedRows } = await trx
      .updateTable(table)
      .set({ note: null, salt: null })
      .where("decision_id", "=", id)
      .executeTakeFirst();
    had ||= numUpdatedRows > 0n;
  }
  return had;
}

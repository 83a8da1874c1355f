import type { DecisionAction } from "#app/domain/decision/decision";
import type { NewDecision } from "#app/domain/decision/new-decision";
import type { CountedDecision } from "#app/domain/record/publication-entry";
import type { Decision } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { insertLooks } from "./photo-looks";

/** Adds one decision on whether what is public is confirmed; a step already filled is a `unique` error. */
export async function appendConfirmation(
  trx: Database,
  reopeningId: string,
  decision: NewDecision,
): Promise<void> {
  const { action } = decision;
  if (action !== "approve" && action !== "retract") {
    throw new TypeError(`a confirmation cannot ${action}`);
  }
  await trx
    .insertInto("confirmations")
    .values({
      id: decision.id,
      reopening_id: reopeningId,
      update_id: decision.updateId,
      version: decision.version,
      step: decision.step,
      action,
      reason_code: decision.reasonCode,
      author_id: decision.authorId,
      decider_id: decision.deciderId,
      content_hash: decision.contentHash,
      decided_at: decision.decidedAt,
    })
    .execute();
  await trx
    .insertInto("confirmation_content")
    .values({
      decision_id: decision.id,
      note: decision.note,
      salt: decision.salt,
    })
    .execute();
  await insertLooks(trx, "confirmation_looks", decision);
}

/** Lists the confirmations of several updates, each with its update's id, oldest first. */
export async function listConfirmations(
  db: Database,
  updateIds: readonly string[],
): Promise<[string, Decision][]> {
  const rows = await db
    .selectFrom("confirmations as k")
    .innerJoin("users as u", "u.id", "k.decider_id")
    .leftJoin("confirmation_content as c", "c.decision_id", "k.id")
    .selectAll("k")
    .select(["u.display_name", "c.note"])
    .where("k.update_id", "in", updateIds)
    .orderBy("k.decided_at")
    .orderBy("k.step")
    .execute();
  return rows.map((row) => [
    row.update_id,
    {
      id: row.id,
      version: row.version,
      round: "confirmation",
      reopeningId: row.reopening_id,
      step: row.step,
      action: row.action,
      reasonCode: row.reason_code,
      note: row.note,
      deciderId: row.decider_id,
      deciderName: row.display_name,
      decidedAt: row.decided_at,
    },
  ]);
}

/** The confirmations of one reopening that decided alike, oldest first, with the salts of their notes. */
export async function listCountedConfirmations(
  db: Database,
  reopeningId: string,
  action: DecisionAction,
): Promise<CountedDecision[]> {
  const rows = await db
    .selectFrom("confirmations as k")
    .leftJoin("confirmation_content as c", "c.decision_id", "k.id")
    .select(["k.id", "k.decider_id", "k.decided_at", "k.action"])
    .select(["c.note", "c.salt"])
    .where("k.reopening_id", "=", reopeningId)
    .orderBy("k.step")
    .execute();
  return rows
    .filter((row) => row.action === action)
    .map((row) => ({
      id: row.id,
      deciderId: row.decider_id,
      decidedAt: row.decided_at,
      note: row.note,
      salt: row.salt,
    }));
}

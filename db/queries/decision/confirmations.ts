import { sql } from "kysely";
import type {
  DecisionAction,
  DecisionRound,
} from "#app/domain/decision/decision";
import type { NewDecision } from "#app/domain/decision/new-decision";
import type { CountedDecision } from "#app/domain/record/publication-entry";
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

/** The confirmations of several updates, with the columns of their decisions. */
export function selectConfirmations(
  db: Database,
  updateIds: readonly string[],
) {
  return db
    .selectFrom("confirmations as k")
    .innerJoin("users as u", "u.id", "k.decider_id")
    .leftJoin("confirmation_content as c", "c.decision_id", "k.id")
    .select(["k.id", "k.update_id", "k.version", "k.step", "k.action"])
    .select(sql<DecisionRound>`'confirmation'`.as("round"))
    .select(["k.reason_code", "k.decider_id", "k.decided_at"])
    .select(["u.display_name", "c.note"])
    .select(sql<string | null>`k.reopening_id`.as("reopening_id"))
    .select("k.decided_at as confirmed_at")
    .where("k.update_id", "in", updateIds);
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

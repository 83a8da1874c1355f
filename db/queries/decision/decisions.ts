import { sql } from "kysely";
import type { DecisionRound } from "#app/domain/decision/decision";
import type { NewDecision } from "#app/domain/decision/new-decision";
import type { CountedDecision } from "#app/domain/record/publication-entry";
import type { Decision } from "#app/domain/update/update";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";
import { selectConfirmations } from "./confirmations";
import { insertLooks } from "./photo-looks";

/** Adds a decision with its words and grades; a step already filled is a `unique` error. */
export async function appendDecision(
  trx: Database,
  decision: NewDecision,
): Promise<void> {
  await trx
    .insertInto("decisions")
    .values({
      id: decision.id,
      update_id: decision.updateId,
      version: decision.version,
      round: storedRound(decision.round),
      step: decision.step,
      action: decision.action,
      reason_code: decision.reasonCode,
      author_id: decision.authorId,
      decider_id: decision.deciderId,
      content_hash: decision.contentHash,
      decided_at: decision.decidedAt,
    })
    .execute();
  await trx
    .insertInto("decision_content")
    .values({
      decision_id: decision.id,
      note: decision.note,
      salt: decision.salt,
    })
    .execute();
  await insertLooks(trx, "decision_looks", decision);
  if (decision.grades.length === 0) return;
  await trx
    .insertInto("evidence_grades")
    .values(
      decision.grades.map(({ evidenceId, grade }) => ({
        decision_id: decision.id,
        evidence_id: evidenceId,
        grade,
      })),
    )
    .execute();
}

/** Lists the decisions of several updates, by update, each in the order of versions, rounds and steps; confirmations come last. */
export async function listDecisions(
  db: Database,
  updateIds: readonly string[],
): Promise<Map<string, Decision[]>> {
  const byUpdate = new Map<string, Decision[]>(updateIds.map((id) => [id, []]));
  if (updateIds.length === 0) return byUpdate;
  const rows = await selectDecisions(db, updateIds)
    .unionAll(selectConfirmations(db, updateIds))
    // Decisions have no time here, so that they come before the confirmations.
    .orderBy("confirmed_at")
    .orderBy("version")
    // "review" comes before "retraction".
    .orderBy("round", "desc")
    .orderBy("step")
    .execute();
  for (const row of rows) {
    byUpdate.get(row.update_id)?.push({
      id: row.id,
      version: row.version,
      round: row.round,
      ...(row.reopening_id === null ? {} : { reopeningId: row.reopening_id }),
      step: row.step,
      action: row.action,
      reasonCode: row.reason_code,
      note: row.note,
      deciderId: row.decider_id,
      deciderName: row.display_name,
      decidedAt: row.decided_at,
    });
  }
  return byUpdate;
}

function selectDecisions(db: Database, updateIds: readonly string[]) {
  return db
    .selectFrom("decisions as d")
    .innerJoin("users as u", "u.id", "d.decider_id")
    .leftJoin("decision_content as c", "c.decision_id", "d.id")
    .select(["d.id", "d.update_id", "d.version", "d.step", "d.action"])
    .select(sql<DecisionRound>`d.round`.as("round"))
    .select(["d.reason_code", "d.decider_id", "d.decided_at"])
    .select(["u.display_name", "c.note"])
    .select(sql<string | null>`cast(null as text)`.as("reopening_id"))
    .select(sql<string>`''`.as("confirmed_at"))
    .where("d.update_id", "in", updateIds);
}

/** The decisions of one round that decided alike, oldest first, with the salts of their notes. */
export async function listCountedDecisions(
  db: Database,
  round: Pick<NewDecision, "updateId" | "version" | "round" | "action">,
): Promise<CountedDecision[]> {
  const rows = await db
    .selectFrom("decisions as d")
    .leftJoin("decision_content as c", "c.decision_id", "d.id")
    .select(["d.id", "d.decider_id", "d.decided_at", "c.note", "c.salt"])
    .where("d.update_id", "=", round.updateId)
    .where("d.version", "=", round.version)
    .where("d.round", "=", storedRound(round.round))
    .where("d.action", "=", round.action)
    .orderBy("d.step")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    deciderId: row.decider_id,
    decidedAt: row.decided_at,
    note: row.note,
    salt: row.salt,
  }));
}

/** Confirmations have a table of their own. */
function storedRound(
  round: NewDecision["round"],
): Schema["decisions"]["round"] {
  if (round === "confirmation") throw new TypeError("not a confirmation");
  return round;
}

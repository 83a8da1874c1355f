import { sql } from "kysely";
import type {
  DecisionAction,
  DecisionRound,
} from "#app/domain/decision/decision";
import type { NewDecision } from "#app/domain/decision/new-decision";
import type { CountedDecision } from "#app/domain/record/publication-entry";
import type { Decision } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { prepared } from "../prepared";
import { insertRows } from "../insert-rows";
import type { Schema } from "#db/schema";
import { selectConfirmations } from "./confirmations";
import { insertLooks } from "./photo-looks";

/** Adds a decision with its words and grades; a step already filled is a `unique` error. */
export async function appendDecision(
  trx: Database,
  decision: NewDecision,
): Promise<void> {
  await insertRows(trx, "decisions", [
    {
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
    },
  ]);
  await insertRows(trx, "decision_content", [
    {
      decision_id: decision.id,
      note: decision.note,
      salt: decision.salt,
    },
  ]);
  await insertLooks(trx, "decision_looks", decision);
  if (decision.grades.length === 0) return;
  await insertRows(
    trx,
    "evidence_grades",
    decision.grades.map(({ evidenceId, grade }) => ({
      decision_id: decision.id,
      evidence_id: evidenceId,
      grade,
    })),
  );
}

/** Lists the decisions of several updates, by update, each in the order of versions, rounds and steps; confirmations come last. */
export async function listDecisions(
  db: Database,
  updateIds: readonly string[],
): Promise<Map<string, Decision[]>> {
  const byUpdate = new Map<string, Decision[]>(updateIds.map((id) => [id, []]));
  if (updateIds.length === 0) return byUpdate;
  for (const row of await everyDecision(db, { updateIds })) {
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

const everyDecision = prepared(
  (db, { updateIds }: { updateIds: readonly string[] }) =>
    selectDecisions(db, updateIds)
      .unionAll(selectConfirmations(db, updateIds))
      // Decisions have no time here, so that they come before the confirmations.
      .orderBy("confirmed_at")
      .orderBy("version")
      // "review" comes before "retraction".
      .orderBy("round", "desc")
      .orderBy("step"),
);

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
  const rows = await decidedAlike(db, {
    updateId: round.updateId,
    version: round.version,
    round: storedRound(round.round),
    action: round.action,
  });
  return rows.map((row) => ({
    id: row.id,
    deciderId: row.decider_id,
    decidedAt: row.decided_at,
    note: row.note,
    salt: row.salt,
  }));
}

type StoredRound = Schema["decisions"]["round"];

const decidedAlike = prepared(
  (
    db,
    of: {
      updateId: string;
      version: number;
      round: StoredRound;
      action: DecisionAction;
    },
  ) =>
    db
      .selectFrom("decisions as d")
      .leftJoin("decision_content as c", "c.decision_id", "d.id")
      .select(["d.id", "d.decider_id", "d.decided_at", "c.note", "c.salt"])
      .where("d.update_id", "=", of.updateId)
      .where("d.version", "=", of.version)
      .where("d.round", "=", of.round)
      .where("d.action", "=", of.action)
      .orderBy("d.step"),
);

/** Confirmations have a table of their own. */
function storedRound(round: NewDecision["round"]): StoredRound {
  if (round === "confirmation") throw new TypeError("not a confirmation");
  return round;
}

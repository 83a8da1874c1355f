import type { ExpressionBuilder } from "kysely";
import type { Clocks } from "#app/domain/status-reading";
import type { TargetKind } from "#app/domain/target";
import { readTarget, type TargetReading } from "#app/domain/target-reading";
import type { Database } from "../client";
import type { Schema } from "../schema";
import { knownPublications } from "./known-publications";

/** Whose readings are asked for: of plans, one kind of item at a time, or of single codes. */
export type ReadingScope =
  | { planIds: readonly string[]; kind: TargetKind }
  | { codes: readonly string[] };

/** A reading and the plan that it belongs to, so that those of many plans can be told apart. */
export interface PlanReading extends TargetReading {
  planId: string;
}

/**
 * How targets stand on both clocks, in code order: each with its latest approved, not retracted
 * update, and counts of updates and public evidence. One statement, however many plans are asked for.
 */
export async function listPublishedReadings(
  db: Database,
  scope: ReadingScope,
  clocks: Clocks,
): Promise<PlanReading[]> {
  if (isEmpty(scope)) return [];
  const rows = await db
    .selectFrom("targets as t")
    .leftJoin(latestPublications(db, scope, clocks), (join) =>
      join.onRef("l.target_code", "=", "t.code").on("l.place", "=", 1),
    )
    .leftJoin(evidenceCounts(db, scope, clocks), (join) =>
      join.onRef("e.target_code", "=", "t.code"),
    )
    .select(["t.code", "t.plan_id", "t.dimension", "t.deadline"])
    .select(["l.status", "l.effective_date", "l.updates", "l.last_decided_at"])
    .select("e.items")
    .where((eb) =>
      "codes" in scope
        ? eb("t.code", "in", scope.codes)
        : eb.and([
            eb("t.plan_id", "in", scope.planIds),
            eb("t.kind", "=", scope.kind),
          ]),
    )
    .orderBy("t.code")
    .execute();
  return rows.map((row) => {
    const fact =
      row.status === null || row.effective_date === null
        ? null
        : { status: row.status, effectiveDate: row.effective_date };
    const reading = readTarget(row, fact, clocks.asOf, {
      evidenceItems: row.items ?? 0,
      updates: row.updates ?? 0,
      lastDecidedAt: row.last_decided_at,
    });
    return { ...reading, planId: row.plan_id };
  });
}

/** Publications in scope, each with its place among those of its target: the first decides the status. */
function latestPublications(db: Database, scope: ReadingScope, clocks: Clocks) {
  return knownPublications(db, clocks)
    .where(inScope(scope))
    .select(["n.target_code", "n.status", "n.effective_date"])
    .select((eb) => [
      eb.fn
        .agg<number>("row_number")
        .over((over) =>
          over
            .partitionBy("n.target_code")
            .orderBy("n.effective_date", "desc")
            .orderBy("n.decided_at", "desc")
            .orderBy("n.update_id", "desc"),
        )
        .as("place"),
      eb.fn
        .countAll<number>()
        .over((over) => over.partitionBy("n.target_code"))
        .as("updates"),
      eb.fn
        .max<string>("n.decided_at")
        .over((over) => over.partitionBy("n.target_code"))
        .as("last_decided_at"),
    ])
    .as("l");
}

function evidenceCounts(db: Database, scope: ReadingScope, clocks: Clocks) {
  return knownPublications(db, clocks)
    .innerJoin("evidence as i", (join) =>
      join
        .onRef("i.update_id", "=", "n.update_id")
        .onRef("i.version", "=", "n.version"),
    )
    .where("i.visibility", "=", "public")
    .where(inScope(scope))
    .groupBy("n.target_code")
    .select("n.target_code")
    .select((eb) => eb.fn.countAll<number>().as("items"))
    .as("e");
}

type Publications = Schema & { n: Schema["publications"] };

function inScope(scope: ReadingScope) {
  return (eb: ExpressionBuilder<Publications, "n">) =>
    "codes" in scope
      ? eb("n.target_code", "in", scope.codes)
      : eb("n.plan_id", "in", scope.planIds);
}

function isEmpty(scope: ReadingScope): boolean {
  return ("codes" in scope ? scope.codes : scope.planIds).length === 0;
}

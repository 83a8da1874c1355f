import type { ExpressionBuilder } from "kysely";
import type { Instant } from "#app/domain/text/calendar";
import type { TargetKind } from "#app/domain/plan/target";
import type { TargetReading } from "#app/domain/plan/target-reading";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";
import { countedAt } from "../succession/counted-targets";

/** Whose readings are asked for: of plans, one kind of item at a time, or of single codes. */
export type ReadingScope =
  | { planIds: readonly string[]; kind: TargetKind }
  | { codes: readonly string[] };

/** A reading and the plan that it belongs to, so that those of many plans can be told apart. */
export interface PlanReading extends TargetReading {
  planId: string;
}

/**
 * The condition for the targets in scope, under the name `t`: of plans those that count as known at the
 * end of a day, of single codes all.
 */
export function targetsOf(db: Database, scope: ReadingScope, end: Instant) {
  return (eb: ExpressionBuilder<Schema & { t: Schema["targets"] }, "t">) =>
    "codes" in scope
      ? eb("t.code", "in", scope.codes)
      : eb.and([
          eb("t.plan_id", "in", scope.planIds),
          eb("t.kind", "=", scope.kind),
          countedAt(db, end)(eb),
        ]);
}

/** The condition for the publications on targets in scope, under the name `n`. */
export function publicationsOf(scope: ReadingScope) {
  return (
    eb: ExpressionBuilder<Schema & { n: Schema["publications"] }, "n">,
  ) =>
    "codes" in scope
      ? eb("n.target_code", "in", scope.codes)
      : eb("n.plan_id", "in", scope.planIds);
}

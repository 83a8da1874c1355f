import type { Measure } from "#app/domain/status/measure";
import type { Passage, Target } from "#app/domain/plan/target";
import type { Schema } from "#db/schema";

/** A row of `targets` with what it takes from its plan and province. */
export type TargetRow = Schema["targets"] & {
  province_slug: string;
  province_name: string;
};

/** A target as its table holds it. */
export function targetRow(target: Target): Schema["targets"] {
  const { measure } = target;
  return {
    code: target.code,
    plan_id: target.planId,
    kind: target.kind,
    dimension: target.dimension,
    position: target.position,
    problem: target.problem,
    objective: target.objective,
    wording: target.wording,
    whole_cell: target.wholeCell,
    heading: target.heading,
    contradiction: target.contradiction,
    measure_operator: measure?.operator ?? null,
    measure_indicator: measure?.indicator ?? null,
    measure_baseline: measure?.baseline ?? null,
    measure_baseline_date: measure?.baselineDate ?? null,
    measure_baseline_basis: measure?.baselineBasis ?? null,
    measure_goal: measure?.goal ?? null,
    measure_unit: measure?.unit ?? null,
    measure_of: measure?.of ?? null,
    measure_points: measure?.points === true ? 1 : 0,
    deadline: target.deadline,
    deadline_basis: target.deadlineBasis,
    verifiability: target.verifiability,
  };
}

/** A target as the domain knows it, from its row, its passages and the codes that it serves. */
export function targetOf(
  row: TargetRow,
  passages: readonly Passage[],
  serves: readonly string[],
): Target {
  return {
    code: row.code,
    kind: row.kind,
    planId: row.plan_id,
    provinceSlug: row.province_slug,
    provinceName: row.province_name,
    dimension: row.dimension,
    position: row.position,
    problem: row.problem,
    objective: row.objective,
    wording: row.wording,
    wholeCell: row.whole_cell,
    heading: row.heading,
    serves,
    passages,
    contradiction: row.contradiction,
    measure: measureOf(row),
    deadline: row.deadline,
    deadlineBasis: row.deadline_basis,
    verifiability: row.verifiability,
  };
}

function measureOf(row: TargetRow): Measure | null {
  if (row.measure_operator === null || row.measure_goal === null) return null;
  return {
    operator: row.measure_operator,
    indicator: row.measure_indicator ?? "",
    baseline: row.measure_baseline,
    baselineDate: row.measure_baseline_date,
    baselineBasis: row.measure_baseline_basis,
    goal: row.measure_goal,
    unit: row.measure_unit ?? "",
    of: row.measure_of ?? "",
    points: row.measure_points === 1,
  };
}

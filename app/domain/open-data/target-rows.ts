import type { IsoDate } from "../text/calendar";
import type { Measure } from "../status/measure";
import type { Plan } from "../plan/plan";
import { progress } from "../status/progress";
import type { PublishedTarget } from "../plan/published-target";
import { suggestedStatus } from "../status/suggested-status";
import type { Target } from "../plan/target";
import { lineageCells } from "./succession-cells";
import type { PassageRow, TargetRow } from "./target-tables";

/** What a row says beside its target: where the site is, and for which day it speaks. */
interface RowContext {
  origin: string;
  ubigeo: string;
  asOf: IsoDate;
}

/** A target as a row of `targets.csv`. */
export function targetRow(
  published: PublishedTarget,
  { origin, ubigeo, asOf }: RowContext,
): TargetRow {
  const { target, reading, underReview } = published;
  const { latestMeasurement: latest } = published;
  const { measure, deadline } = target;
  const measured = latest === null ? [] : [latest];
  return {
    code: target.code,
    kind: target.kind,
    province: target.provinceSlug,
    ubigeo,
    plan: target.planId,
    dimension: target.dimension,
    position: target.position,
    problem: target.problem,
    objective: target.objective,
    wording: target.wording,
    wholeCell: target.wholeCell,
    heading: target.heading,
    serves: target.serves.length === 0 ? null : target.serves.join(" "),
    contradiction: target.contradiction,
    ...measureCells(measure),
    deadline,
    deadlineBasis: target.deadlineBasis,
    verifiability: target.verifiability,
    status: reading.status,
    statusDate: reading.effectiveDate,
    overdue: reading.overdue,
    late: reading.late,
    suggestedStatus: suggestedStatus(measure, deadline, measured, asOf),
    progress: measure === null ? null : progress(measure, latest).share,
    latestValue: latest?.value ?? null,
    latestValueDate: latest?.date ?? null,
    updates: reading.updates,
    evidenceItems: reading.evidenceItems,
    underReview,
    ...lineageCells(published.lineage),
    url: `${origin}/metas/${target.code}`,
  };
}

function measureCells(measure: Measure | null) {
  return {
    measureOperator: measure?.operator ?? null,
    measureIndicator: measure?.indicator ?? null,
    measureBaseline: measure?.baseline ?? null,
    measureBaselineDate: measure?.baselineDate ?? null,
    measureBaselineBasis: measure?.baselineBasis ?? null,
    measureGoal: measure?.goal ?? null,
    measureUnit: measure?.unit ?? null,
    measureOf: measure?.of ?? null,
    measurePoints: measure?.points ?? null,
  };
}

/** A target's places as rows of `passages.csv`. */
export function passageRows({ code, passages }: Target): PassageRow[] {
  return passages.map((passage, index) => ({
    target: code,
    position: index + 1,
    section: passage.section,
    firstLine: passage.firstLine,
    lastLine: passage.lastLine,
    page: passage.page,
    text: passage.text,
  }));
}

/** The target that its rows speak of, as one of a plan; what is derived is passed over. */
export function targetFromRows(
  row: TargetRow,
  passages: readonly PassageRow[],
  plan: Pick<Plan, "id" | "provinceSlug" | "provinceName">,
): Target {
  return {
    code: row.code,
    kind: row.kind,
    planId: plan.id,
    provinceSlug: plan.provinceSlug,
    provinceName: plan.provinceName,
    dimension: row.dimension,
    position: row.position,
    problem: row.problem,
    objective: row.objective,
    wording: row.wording,
    wholeCell: row.wholeCell,
    heading: row.heading,
    serves: row.serves?.split(" ") ?? [],
    passages: passages.map((passage) => ({
      section: passage.section,
      firstLine: passage.firstLine,
      lastLine: passage.lastLine,
      page: passage.page,
      text: passage.text,
    })),
    contradiction: row.contradiction,
    measure: measureFromRow(row),
    deadline: row.deadline,
    deadlineBasis: row.deadlineBasis,
    verifiability: row.verifiability,
  };
}

function measureFromRow(row: TargetRow): Measure | null {
  const { measureOperator: operator, measureGoal: goal } = row;
  if (operator === null || goal === null) return null;
  return {
    operator,
    indicator: row.measureIndicator ?? "",
    baseline: row.measureBaseline,
    baselineDate: row.measureBaselineDate,
    baselineBasis: row.measureBaselineBasis,
    goal,
    unit: row.measureUnit ?? "",
    of: row.measureOf ?? "",
    points: row.measurePoints === true,
  };
}

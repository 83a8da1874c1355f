import { z } from "zod";
import { DIMENSIONS } from "../plan/dimension";
import {
  BASELINE_BASES,
  MEASURE_OPERATORS,
  type Measure,
} from "../status/measure";
import { progress } from "../status/progress";
import type { PublishedTarget } from "../plan/published-target";
import { STATUSES } from "../status/status";
import { suggestedStatus } from "../status/suggested-status";
import {
  DEADLINE_BASES,
  TARGET_CODE,
  TARGET_KINDS,
  VERIFIABILITIES,
} from "../plan/target";
import { apiFollowed, apiOrigin, ApiSuccession } from "./lineage";
import { apiCount, apiDay, apiInstant } from "./field";

const passage = z.strictObject({
  section: z.string(),
  firstLine: z.int().nullable(),
  lastLine: z.int().nullable(),
  page: z.int().nullable(),
  text: z.string(),
});

const measure = z.strictObject({
  operator: z.enum(MEASURE_OPERATORS),
  indicator: z.string(),
  baseline: z.number().nullable(),
  baselineBasis: z.enum(BASELINE_BASES).nullable(),
  goal: z.number(),
  unit: z.string(),
  of: z.string(),
});

/** One promise, in the plan's own words, and how it stands on both clocks. */
export const ApiTarget = z
  .strictObject({
    code: z.string().regex(TARGET_CODE),
    kind: z.enum(TARGET_KINDS),
    province: z.string().describe("Slug of the province"),
    plan: z.string().describe("Id of the plan"),
    dimension: z.enum(DIMENSIONS),
    problem: z.string().nullable(),
    objective: z.string().nullable(),
    wording: z.string().describe("The plan's own words"),
    wholeCell: z.string().nullable(),
    passages: z.array(passage),
    contradiction: z.string().nullable(),
    measure: measure.nullable(),
    deadline: apiDay,
    deadlineBasis: z.enum(DEADLINE_BASES),
    verifiability: z.enum(VERIFIABILITIES).nullable(),
    status: z.enum(STATUSES),
    suggestedStatus: z
      .enum(["fulfilled", "partly_fulfilled", "broken", "in_progress"])
      .nullable()
      .describe("What the measured values alone suggest"),
    overdue: z.boolean(),
    late: z.boolean(),
    progress: z
      .number()
      .nullable()
      .describe(
        "Share of the way from baseline to goal, not clamped; null where it cannot be known",
      ),
    latestMeasurement: z
      .strictObject({ value: z.number(), date: apiDay, update: z.string() })
      .nullable(),
    updates: apiCount.describe("Published updates, retracted ones left out"),
    underReview: apiInstant
      .nullable()
      .describe(
        "Since when others review again the update that the status rests on",
      ),
    followedAs: ApiSuccession.nullable().describe(
      "As which promises it is followed, since when and why: it counts in no totals since; null while it stands for itself",
    ),
    follows: ApiSuccession.nullable().describe(
      "Which promises it follows, since when and why: it counts in totals since; null where it follows none",
    ),
    url: z.url(),
  })
  .meta({ id: "Target" });

export type ApiTarget = z.infer<typeof ApiTarget>;

/** A target in the words of the API, as read on a day. */
export function apiTarget(
  published: PublishedTarget,
  { origin, asOf }: { origin: string; asOf: string },
): ApiTarget {
  const { target, reading, underReview, lineage } = published;
  const { latestMeasurement: latest } = published;
  const { measure } = target;
  return {
    code: target.code,
    kind: target.kind,
    province: target.provinceSlug,
    plan: target.planId,
    dimension: target.dimension,
    problem: target.problem,
    objective: target.objective,
    wording: target.wording,
    wholeCell: target.wholeCell,
    passages: [...target.passages],
    contradiction: target.contradiction,
    measure: measure === null ? null : apiMeasure(measure),
    deadline: target.deadline,
    deadlineBasis: target.deadlineBasis,
    verifiability: target.verifiability,
    status: reading.status,
    suggestedStatus: suggestedStatus(
      measure,
      target.deadline,
      latest === null ? [] : [latest],
      asOf,
    ),
    overdue: reading.overdue,
    late: reading.late,
    progress: measure === null ? null : progress(measure, latest).share,
    latestMeasurement:
      latest === null
        ? null
        : { value: latest.value, date: latest.date, update: latest.updateId },
    updates: reading.updates,
    underReview,
    followedAs: apiFollowed(lineage.followed),
    follows: apiOrigin(lineage.origin),
    url: `${origin}/metas/${target.code}`,
  };
}

function apiMeasure(it: Measure): z.infer<typeof measure> {
  const { operator, indicator, baseline, baselineBasis, goal, unit, of } = it;
  return { operator, indicator, baseline, baselineBasis, goal, unit, of };
}

import { z } from "zod";
import { DIMENSIONS, type Dimension } from "../plan/dimension";
import { MANDATES, type Plan } from "../plan/plan";
import type { Scorecard } from "../scorecard/scorecard";
import {
  apiCount,
  apiDay,
  apiInstant,
  apiShare,
  apiStatusCounts,
} from "./field";

const dimensionCounts = z.strictObject({
  targets: apiCount,
  byStatus: apiStatusCounts,
});

/** How a province's plan stands on both clocks. */
export const ApiScorecard = z
  .strictObject({
    province: z.string().describe("Slug of the province"),
    plan: z.strictObject({
      id: z.string(),
      organization: z.string().nullable(),
      mandate: z.enum(MANDATES),
      term: z.string(),
    }),
    asOf: apiDay,
    termElapsed: apiShare,
    targets: apiCount,
    byStatus: apiStatusCounts,
    byDimension: z.strictObject(
      Object.fromEntries(
        DIMENSIONS.map((dimension) => [dimension, dimensionCounts]),
      ) as Record<Dimension, typeof dimensionCounts>,
    ),
    coverage: apiShare.describe("Share with any published update"),
    judged: apiShare.describe("Share with a verdict"),
    overdue: apiCount,
    waitingReplies: apiCount.describe(
      "Updates on which the government was asked for an answer that has not come",
    ),
    underReview: apiCount.describe(
      "Targets whose status rests on an update that others review again",
    ),
    methodVersion: z
      .int()
      .min(1)
      .describe(
        "Version of the method that these figures follow (/metodologia)",
      ),
    verdictThreshold: apiShare.describe(
      "Share of targets with a verdict below which fulfilment is null",
    ),
    fulfilment: apiShare
      .nullable()
      .describe("Null until enough targets have a verdict"),
    evidenceItems: apiCount,
    lastUpdate: apiInstant.nullable(),
    record: z.strictObject({ size: apiCount, root: z.string() }),
  })
  .meta({ id: "Scorecard" });

export type ApiScorecard = z.infer<typeof ApiScorecard>;

/** A scorecard in the words of the API, with the head of the record that it was read under. */
export function apiScorecard(
  plan: Plan,
  card: Scorecard & { underReview: number; waitingReplies: number },
  record: { size: number; root: string },
): ApiScorecard {
  return {
    province: plan.provinceSlug,
    plan: {
      id: plan.id,
      organization: plan.organization,
      mandate: plan.mandate,
      term: plan.term.id,
    },
    asOf: card.asOf,
    termElapsed: card.termElapsed,
    targets: card.targets,
    byStatus: card.byStatus,
    byDimension: card.byDimension,
    coverage: card.coverage,
    judged: card.judged,
    overdue: card.overdue,
    waitingReplies: card.waitingReplies,
    underReview: card.underReview,
    methodVersion: card.methodVersion,
    verdictThreshold: card.verdictThreshold,
    fulfilment: card.fulfilment,
    evidenceItems: card.evidenceItems,
    lastUpdate: card.lastUpdate,
    record: { size: record.size, root: record.root },
  };
}

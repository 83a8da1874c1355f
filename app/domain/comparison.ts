import type { IsoDate } from "./calendar";
import type { Plan } from "./plan";
import { scorecard, type Scorecard } from "./scorecard";
import type { Status } from "./status";
import type { TargetReading } from "./target-reading";

/** Most provinces that stand side by side. */
export const MAX_COMPARED = 4;

/** One province among those compared. */
export interface ComparedProvince {
  slug: string;
  name: string;
  planId: string;
  card: Scorecard;
  /** In code order. */
  statuses: readonly Status[];
}

/**
 * The slugs that a reader asked to compare, `espinar,tarata`: each once, in their order, four at most.
 * Empty names are passed over.
 */
export function comparedSlugs(text: string | null): string[] {
  const slugs = (text ?? "").split(",").map((slug) => slug.trim());
  return [...new Set(slugs.filter((slug) => slug !== ""))].slice(
    0,
    MAX_COMPARED,
  );
}

/** The provinces of these plans side by side as of a day, in the order of the plans: never ranked. */
export function comparison(
  plans: readonly Plan[],
  readings: readonly (TargetReading & { planId: string })[],
  asOf: IsoDate,
): ComparedProvince[] {
  return plans.map((plan) => {
    const own = readings.filter(({ planId }) => planId === plan.id);
    return {
      slug: plan.provinceSlug,
      name: plan.provinceName,
      planId: plan.id,
      card: scorecard(own, { term: plan.term, asOf }),
      statuses: own.map(({ status }) => status),
    };
  });
}

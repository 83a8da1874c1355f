import type { IsoDate } from "../text/calendar";
import { DIMENSIONS, type Dimension } from "../plan/dimension";
import type { Method } from "../method/method";
import type { Plan } from "../plan/plan";
import { scorecard, type Scorecard } from "./scorecard";
import type { Status } from "../status/status";
import type { TargetReading } from "../plan/target-reading";

/** Most provinces, and most days, that stand side by side. */
export const MAX_COMPARED = { provinces: 4, days: 3 } as const;

/** One province on one day among those compared. */
export interface ComparedColumn {
  slug: string;
  name: string;
  planId: string;
  day: IsoDate;
  card: Scorecard;
  /** Each dimension's in code order. */
  statuses: Readonly<Record<Dimension, readonly Status[]>>;
}

/** What is compared: everything, or the targets of one dimension, by the method of a day. */
export interface ComparedScope extends Partial<Method> {
  day: IsoDate;
  dimension: Dimension | null;
}

/**
 * The slugs that a reader asked to compare, `espinar,tarata`: each once, in their order, four at most.
 * Empty names are passed over.
 */
export function comparedSlugs(text: string | null): string[] {
  return listed(text).slice(0, MAX_COMPARED.provinces);
}

/** The days that a reader asked to compare, as typed: `2020-12-31,2022-12-31`, each once, oldest first, three at most. */
export function comparedDays(text: string | null): string[] {
  return listed(text).slice(0, MAX_COMPARED.days).sort();
}

function listed(text: string | null): string[] {
  const items = (text ?? "").split(",").map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ""))];
}

/** The provinces of these plans side by side as of a day, in the order of the plans: never ranked. */
export function comparison(
  plans: readonly Plan[],
  readings: readonly (TargetReading & { planId: string })[],
  { day, dimension, ...frame }: ComparedScope,
): ComparedColumn[] {
  return plans.map((plan) => {
    const own = readings.filter(
      (reading) =>
        reading.planId === plan.id &&
        (dimension === null || reading.dimension === dimension),
    );
    return {
      slug: plan.provinceSlug,
      name: plan.provinceName,
      planId: plan.id,
      day,
      card: scorecard(own, { term: plan.term, asOf: day, ...frame }),
      statuses: Object.fromEntries(
        DIMENSIONS.map((it) => [
          it,
          own
            .filter((reading) => reading.dimension === it)
            .map(({ status }) => status),
        ]),
      ) as Record<Dimension, Status[]>,
    };
  });
}

/** Columns of several days, so that the days of one province stand together, in the order of the provinces. */
export function byProvince(
  days: readonly (readonly ComparedColumn[])[],
): ComparedColumn[] {
  const [first = []] = days;
  return first.flatMap(({ planId }) =>
    days.flatMap((columns) => columns.filter((it) => it.planId === planId)),
  );
}

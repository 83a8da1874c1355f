import { DIMENSIONS, type Dimension } from "#app/domain/plan/dimension";
import { STATUSES, type Status } from "#app/domain/status/status";
import type { Clocks } from "#app/domain/status/status-reading";
import type { Database } from "#db/client";
import { countsOf } from "./facet-counts";
import { latestPublication } from "../update/known-publications";
import { matches, type TargetFilter } from "./target-filter";

/** How many targets each choice of a filter would find, the other filters staying as they are. */
export interface TargetFacets {
  byProvince: Readonly<Record<string, number>>;
  byDimension: Readonly<Record<Dimension, number>>;
  byStatus: Readonly<Record<Status, number>>;
}

/** The counts beside the choices of a search: three statements, however many choices there are. */
export async function countTargetFacets(
  db: Database,
  filter: TargetFilter & Clocks,
): Promise<TargetFacets> {
  const { provinceSlug: _p, ...anyProvince } = filter;
  const { dimension: _d, ...anyDimension } = filter;
  const { status: _s, ...anyStatus } = filter;
  const provinces = await db
    .selectFrom("targets as t")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .where(matches(db, anyProvince))
    .groupBy("v.slug")
    .select("v.slug as choice")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .execute();
  const dimensions = await db
    .selectFrom("targets as t")
    .where(matches(db, anyDimension))
    .groupBy("t.dimension")
    .select("t.dimension as choice")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .execute();
  const statuses = await db
    .selectFrom(
      db
        .selectFrom("targets as t")
        .where(matches(db, anyStatus))
        .select(latestPublication(db, filter, "n.status").as("choice"))
        .as("s"),
    )
    .groupBy("s.choice")
    .select("s.choice")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .execute();
  return {
    byProvince: Object.fromEntries(
      provinces.map(({ choice, count }) => [choice, count]),
    ),
    byDimension: countsOf(DIMENSIONS, dimensions),
    byStatus: countsOf(
      STATUSES,
      statuses.map(({ choice, count }) => ({
        choice: choice ?? ("no_information" as const),
        count,
      })),
    ),
  };
}

import { DIMENSIONS, type Dimension } from "#app/domain/dimension";
import { CLAIMABLE_STATUSES, type ClaimableStatus } from "#app/domain/status";
import type { Database } from "../client";
import { countsOf } from "./facet-counts";
import { publishedUpdates, type UpdateFilter } from "./update-filter";

/** How many published updates each choice of a filter would find, the other filters staying as they are. */
export interface UpdateFacets {
  byProvince: Readonly<Record<string, number>>;
  byDimension: Readonly<Record<Dimension, number>>;
  byStatus: Readonly<Record<ClaimableStatus, number>>;
}

/** The counts beside the choices of a search in updates: three statements, however many choices there are. */
export async function countUpdateFacets(
  db: Database,
  filter: UpdateFilter,
): Promise<UpdateFacets> {
  const { provinceSlug: _p, ...anyProvince } = filter;
  const { dimension: _d, ...anyDimension } = filter;
  const { status: _s, ...anyStatus } = filter;
  const provinces = await publishedUpdates(db, anyProvince)
    .innerJoin("plans as p", "p.id", "n.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .groupBy("v.slug")
    .select("v.slug as choice")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .execute();
  const dimensions = await publishedUpdates(db, anyDimension)
    .innerJoin("targets as t", "t.code", "n.target_code")
    .groupBy("t.dimension")
    .select("t.dimension as choice")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .execute();
  const statuses = await publishedUpdates(db, anyStatus)
    .groupBy("n.status")
    .select("n.status as choice")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .execute();
  return {
    byProvince: Object.fromEntries(
      provinces.map(({ choice, count }) => [choice, count]),
    ),
    byDimension: countsOf(DIMENSIONS, dimensions),
    byStatus: countsOf(CLAIMABLE_STATUSES, statuses),
  };
}

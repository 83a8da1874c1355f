import { DIMENSIONS } from "#app/domain/plan/dimension";
import { CLAIMABLE_STATUSES } from "#app/domain/status/status";
import type { Database } from "#db/client";
import { countsOf } from "../plan/facet-counts";
import {
  countUnsearchedFacets,
  type Narrowing,
  type UpdateFacets,
} from "../plan/unsearched-facets";
import { publishedUpdates, type UpdateFilter } from "./update-filter";

/** The counts beside the choices of a search in updates: two or three statements, however many choices there are. */
export async function countUpdateFacets(
  db: Database,
  filter: Narrowing & Pick<UpdateFilter, "words">,
): Promise<UpdateFacets> {
  // Words find few updates, whose rows can be looked at; without them all that was published is counted.
  return filter.words === undefined
    ? await countUnsearchedFacets(db, filter)
    : await countFoundFacets(db, filter);
}

async function countFoundFacets(
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

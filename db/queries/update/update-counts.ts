import type { Database } from "#db/client";
import { listPlaces } from "../plan/unsearched-facets";
import { publishedUpdates, type UpdateFilter } from "./update-filter";

/** How many published updates a filter asks for. */
export async function countPublishedUpdates(
  db: Database,
  filter: UpdateFilter,
): Promise<number> {
  if (narrowsAllOnly(filter)) return await countPlaces(db, filter);
  const { total } = await publishedUpdates(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return total;
}

/** Whether a status or a dimension is all that narrows: by no index would their rows be found. */
function narrowsAllOnly(filter: UpdateFilter): boolean {
  const { targetCode, provinceSlug, updateIds, since, words } = filter;
  const others = [targetCode, provinceSlug, updateIds, since, words];
  const { dimension, status } = filter;
  return (
    others.every((it) => it === undefined) &&
    (dimension !== undefined || status !== undefined)
  );
}

async function countPlaces(
  db: Database,
  filter: UpdateFilter,
): Promise<number> {
  const places = await listPlaces(db, filter);
  return places
    .filter((it) => (filter.dimension ?? it.dimension) === it.dimension)
    .reduce((sum, { count }) => sum + count, 0);
}

import { sql } from "kysely";
import { endOfLimaDay } from "#app/domain/text/calendar";
import { DIMENSIONS, type Dimension } from "#app/domain/plan/dimension";
import {
  CLAIMABLE_STATUSES,
  type ClaimableStatus,
} from "#app/domain/status/status";
import type { Clocks } from "#app/domain/status/status-reading";
import type { Database } from "#db/client";
import { publishedUpdates, type UpdateFilter } from "../update/update-filter";

/** What a search in updates may be narrowed by, words left out. */
export type Narrowing = Clocks &
  Pick<UpdateFilter, "provinceSlug" | "dimension" | "status">;

/** How many published updates each choice of a filter would find, the other filters staying as they are. */
export interface UpdateFacets {
  byProvince: Readonly<Record<string, number>>;
  byDimension: Readonly<Record<Dimension, number>>;
  byStatus: Readonly<Record<ClaimableStatus, number>>;
}

/**
 * The same counts where no words are searched, so that everything that was ever published is counted:
 * promise by promise, from an index that holds what the conditions ask for. Engines left to themselves
 * sort all publications by each choice, a second or more for a million.
 */
export async function countUnsearchedFacets(
  db: Database,
  filter: Narrowing,
): Promise<UpdateFacets> {
  const places = await listPlaces(db, filter);
  const sumOf = (wanted: (place: (typeof places)[number]) => boolean) =>
    places.filter(wanted).reduce((sum, { count }) => sum + count, 0);
  const { provinceSlug = null, dimension = null } = filter;
  const inDimension = places.filter(
    (place) => (dimension ?? place.dimension) === place.dimension,
  );
  const byProvince = new Map<string, number>();
  for (const { slug, count } of inDimension)
    byProvince.set(slug, (byProvince.get(slug) ?? 0) + count);
  return {
    byProvince: Object.fromEntries(byProvince),
    byDimension: eachOf(DIMENSIONS, (choice) =>
      sumOf(
        (place) =>
          place.dimension === choice &&
          (provinceSlug ?? place.slug) === place.slug,
      ),
    ),
    byStatus: await countStatuses(db, filter),
  };
}

/** Updates by province and dimension, neither of them narrowed. */
export async function listPlaces(
  db: Database,
  { asOf, knownOn, status }: Narrowing,
) {
  return await db
    .selectFrom("plans as p")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .crossJoin("targets as t")
    .whereRef("t.plan_id", "=", "p.id")
    .groupBy(["v.slug", "t.dimension"])
    .select(["v.slug", "t.dimension"])
    .select((eb) =>
      eb
        .cast<number>(
          eb.fn.sum(
            publishedUpdates(db, { asOf, knownOn, status })
              .where("n.target_code", "=", sql.ref<string>("t.code"))
              .select((it) => it.fn.countAll<number>().as("own")),
          ),
          "bigint",
        )
        .as("count"),
    )
    .execute();
}

/** Updates by what they say, in one row: to make a group for each, they would be sorted. */
async function countStatuses(db: Database, filter: Narrowing) {
  const { provinceSlug, dimension } = filter;
  return await db
    .selectFrom("plans as p")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .crossJoin("targets as t")
    .crossJoin("publications as n")
    .whereRef("t.plan_id", "=", "p.id")
    .whereRef("n.target_code", "=", "t.code")
    .where("n.decided_at", "<=", endOfLimaDay(filter.knownOn))
    .where("n.effective_date", "<=", filter.asOf)
    .$if(provinceSlug !== undefined, (query) =>
      query.where("v.slug", "=", provinceSlug ?? ""),
    )
    .$if(dimension !== undefined, (query) =>
      query.where("t.dimension", "=", dimension ?? "social"),
    )
    .select((eb) =>
      CLAIMABLE_STATUSES.map((status) =>
        eb.fn
          .count<number>(
            eb.case().when("n.status", "=", status).then(eb.lit(1)).end(),
          )
          .as(status),
      ),
    )
    .executeTakeFirstOrThrow();
}

function eachOf<T extends string>(
  choices: readonly T[],
  countOf: (choice: T) => number,
): Record<T, number> {
  return Object.fromEntries(
    choices.map((choice) => [choice, countOf(choice)]),
  ) as Record<T, number>;
}

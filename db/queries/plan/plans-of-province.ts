import type { Database } from "#db/client";

/** The ids of a province's plans, for the inside of another query. */
export function plansOfProvince(db: Database, provinceSlug: string) {
  return db
    .selectFrom("plans")
    .innerJoin("provinces", "provinces.ubigeo", "plans.province_ubigeo")
    .select("plans.id")
    .where("provinces.slug", "=", provinceSlug);
}

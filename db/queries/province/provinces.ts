import type { Province } from "#app/domain/province/province";
import type { Database } from "#db/client";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** All 196 provinces in alphabetical order, accents ignored. */
export async function listProvinces(db: Database): Promise<Province[]> {
  return (await selectProvinces(db).orderBy("v.sort_key").execute()).map(
    provinceOf,
  );
}

/** One province by its slug; null where there is none. Any text may be asked for. */
export async function findProvince(
  db: Database,
  slug: string,
): Promise<Province | null> {
  return SLUG.test(slug) ? await provinceWith(db, "v.slug", slug) : null;
}

/** One province by its INEI UBIGEO; null where there is none. */
export async function findProvinceByUbigeo(
  db: Database,
  ubigeo: string,
): Promise<Province | null> {
  return await provinceWith(db, "v.ubigeo", ubigeo);
}

async function provinceWith(
  db: Database,
  column: "v.slug" | "v.ubigeo",
  value: string,
): Promise<Province | null> {
  const row = await selectProvinces(db)
    .where(column, "=", value)
    .executeTakeFirst();
  return row === undefined ? null : provinceOf(row);
}

function selectProvinces(db: Database) {
  return db
    .selectFrom("provinces as v")
    .innerJoin("regions as r", "r.code", "v.region_code")
    .selectAll("v")
    .select("r.name as region_name");
}

type ProvinceRow = Awaited<
  ReturnType<ReturnType<typeof selectProvinces>["execute"]>
>[number];

function provinceOf(row: ProvinceRow): Province {
  return {
    ubigeo: row.ubigeo,
    slug: row.slug,
    name: row.name,
    regionCode: row.region_code,
    regionName: row.region_name,
    codePrefix: row.code_prefix,
    capital: row.capital,
    latitude: row.latitude,
    longitude: row.longitude,
  };
}

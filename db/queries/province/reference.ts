import type { Province, Region } from "#app/domain/province/province";
import { searchKey } from "#app/domain/text/search-key";
import type { Term } from "#app/domain/province/term";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";
import { batches } from "../record/batches";

/** A province as the reference lists it; its region's name stands with the region. */
export type ReferenceProvince = Omit<Province, "regionName">;

/** Writes regions; one that is there already takes the new slug and name. */
export async function upsertRegions(
  db: Database,
  regions: readonly Region[],
): Promise<void> {
  for (const batch of batches(regions)) {
    await db
      .insertInto("regions")
      .values(batch)
      .onConflict((it) =>
        it.column("code").doUpdateSet((eb) => ({
          slug: eb.ref("excluded.slug"),
          name: eb.ref("excluded.name"),
        })),
      )
      .execute();
  }
}

/** Writes provinces; one that is there already takes the new facts, except its UBIGEO. */
export async function upsertProvinces(
  db: Database,
  provinces: readonly ReferenceProvince[],
): Promise<void> {
  for (const batch of batches(provinces.map(provinceRow))) {
    await db
      .insertInto("provinces")
      .values(batch)
      .onConflict((it) =>
        it.column("ubigeo").doUpdateSet((eb) => ({
          region_code: eb.ref("excluded.region_code"),
          slug: eb.ref("excluded.slug"),
          name: eb.ref("excluded.name"),
          sort_key: eb.ref("excluded.sort_key"),
          code_prefix: eb.ref("excluded.code_prefix"),
          capital: eb.ref("excluded.capital"),
          latitude: eb.ref("excluded.latitude"),
          longitude: eb.ref("excluded.longitude"),
        })),
      )
      .execute();
  }
}

function provinceRow(province: ReferenceProvince): Schema["provinces"] {
  return {
    ubigeo: province.ubigeo,
    region_code: province.regionCode,
    slug: province.slug,
    name: province.name,
    sort_key: searchKey(province.name),
    code_prefix: province.codePrefix,
    capital: province.capital,
    latitude: province.latitude,
    longitude: province.longitude,
  };
}

/** Writes terms; one that is there already takes the new days. */
export async function upsertTerms(
  db: Database,
  terms: readonly Term[],
): Promise<void> {
  for (const { id, start, end } of terms) {
    await db
      .insertInto("terms")
      .values({ id, start_date: start, end_date: end })
      .onConflict((it) =>
        it.column("id").doUpdateSet({ start_date: start, end_date: end }),
      )
      .execute();
  }
}

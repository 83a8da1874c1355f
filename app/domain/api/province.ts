import { z } from "zod";
import type { Plan } from "../plan/plan";
import type { Province } from "../province/province";

/** One of the 196 provinces, with the plans that are published for it. */
export const ApiProvince = z
  .strictObject({
    slug: z.string(),
    name: z.string(),
    ubigeo: z.string().describe("INEI code, four digits"),
    region: z.strictObject({ code: z.string(), name: z.string() }),
    capital: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    plans: z.array(z.string()).describe("Ids of its plans"),
    url: z.url(),
  })
  .meta({ id: "Province" });

export type ApiProvince = z.infer<typeof ApiProvince>;

/** A province in the words of the API. */
export function apiProvince(
  province: Province,
  plans: readonly Plan[],
  { origin }: { origin: string },
): ApiProvince {
  return {
    slug: province.slug,
    name: province.name,
    ubigeo: province.ubigeo,
    region: { code: province.regionCode, name: province.regionName },
    capital: province.capital,
    latitude: province.latitude,
    longitude: province.longitude,
    plans: plans
      .filter(({ provinceSlug }) => provinceSlug === province.slug)
      .map(({ id }) => id),
    url: `${origin}/provincias/${province.slug}`,
  };
}

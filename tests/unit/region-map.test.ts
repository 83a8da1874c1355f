import { describe, expect, it } from "vitest";
import { MAP_SIZE, regionTiles } from "#app/domain/scorecard/region-map";
import { TERMS } from "#app/domain/province/term";
import provinces from "#seeds/reference/provinces.json";
import regions from "#seeds/reference/regions.json";

const nameOf = new Map(regions.map(({ code, name }) => [code, name]));
const PROVINCES = provinces.map((province) => ({
  ...province,
  regionName: nameOf.get(province.regionCode) ?? "",
}));

const espinar = {
  slug: "espinar",
  name: "Espinar",
  termId: TERMS[0]?.id ?? "",
  targets: 13,
  known: 4,
  statuses: [],
};

describe("the tile map", () => {
  it("has a place of its own for each of the 25 departments, inside the map", () => {
    const tiles = regionTiles(PROVINCES, []);
    expect(tiles).toHaveLength(25);
    const places = tiles.map(({ column, row }) => `${column},${row}`);
    expect(new Set(places).size).toBe(25);
    expect(new Set(tiles.map(({ label }) => label)).size).toBe(25);
    for (const { column, row } of tiles) {
      expect(column).toBeLessThan(MAP_SIZE.columns);
      expect(row).toBeLessThan(MAP_SIZE.rows);
    }
  });

  it("counts a department's provinces and what is known of their promises", () => {
    const tiles = regionTiles(PROVINCES, [espinar]);
    const cusco = tiles.find(({ code }) => code === "08");
    expect(cusco).toMatchObject({
      name: "Cusco",
      provinces: 13,
      withPlan: 1,
      targets: 13,
      known: 4,
    });
    expect(tiles.reduce((sum, tile) => sum + tile.provinces, 0)).toBe(196);
  });

  it("does not pass over a department that it cannot place", () => {
    const [first] = PROVINCES;
    if (first === undefined) throw new Error("no provinces");
    expect(() => regionTiles([{ ...first, regionCode: "99" }], [])).toThrow();
  });
});

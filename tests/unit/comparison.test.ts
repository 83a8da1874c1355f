import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byProvince,
  comparedDays,
  comparedSlugs,
  MAX_COMPARED,
  type ComparedColumn,
} from "#app/domain/scorecard/comparison";

describe("the provinces to compare", () => {
  it("are read in their order, each once", () => {
    expect(comparedSlugs("espinar,tarata")).toEqual(["espinar", "tarata"]);
    expect(comparedSlugs(" tarata , espinar,tarata,")).toEqual([
      "tarata",
      "espinar",
    ]);
    expect(comparedSlugs(null)).toEqual([]);
  });

  it("are four at most, whatever is asked", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const slugs = comparedSlugs(text);
        expect(slugs.length).toBeLessThanOrEqual(MAX_COMPARED.provinces);
        expect(new Set(slugs).size).toBe(slugs.length);
        expect(slugs).not.toContain("");
      }),
    );
    expect(comparedSlugs("a,b,c,d,e")).toEqual(["a", "b", "c", "d"]);
  });
});

describe("the days to compare", () => {
  it("are read oldest first, each once, three at most", () => {
    expect(comparedDays("2022-12-31, 2020-12-31,2022-12-31,")).toEqual([
      "2020-12-31",
      "2022-12-31",
    ]);
    expect(comparedDays("2,1,4,3")).toEqual(["1", "2", "4"]);
    expect(comparedDays(null)).toEqual([]);
  });

  it("stand together for each province, provinces in the reader's order", () => {
    const column = (planId: string, day: string) =>
      ({ planId, day }) as ComparedColumn;
    const days = ["2020-12-31", "2022-12-31"].map((day) => [
      column("tarata-1", day),
      column("espinar-1", day),
    ]);
    expect(
      byProvince(days).map(({ planId, day }) => `${planId} ${day}`),
    ).toEqual([
      "tarata-1 2020-12-31",
      "tarata-1 2022-12-31",
      "espinar-1 2020-12-31",
      "espinar-1 2022-12-31",
    ]);
    expect(byProvince([])).toEqual([]);
  });
});

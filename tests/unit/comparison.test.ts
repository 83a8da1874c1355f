import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparedSlugs, MAX_COMPARED } from "#app/domain/comparison";

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
        expect(slugs.length).toBeLessThanOrEqual(MAX_COMPARED);
        expect(new Set(slugs).size).toBe(slugs.length);
        expect(slugs).not.toContain("");
      }),
    );
    expect(comparedSlugs("a,b,c,d,e")).toEqual(["a", "b", "c", "d"]);
  });
});

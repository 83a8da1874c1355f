import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchWords } from "#app/domain/text/search-key";
import { countTargetFacets } from "#db/queries/plan/target-facets";
import { listPublishedTargets } from "#db/queries/plan/targets";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import { STATUSES } from "#app/domain/status/status";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { makeWorld } from "#tests/support/world";

const CLOCKS = { asOf: "2022-12-31", knownOn: "2026-11-21" };
const ALL = { kind: "target", ...CLOCKS } as const;

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
  await makeWorld(test.db);
});

afterAll(async () => {
  await test.close();
});

/** How many a list finds with one filter set. */
async function found(filter: object): Promise<number> {
  const page = { page: 1, perPage: 50 };
  const list = await listPublishedTargets(test.db, {
    ...ALL,
    ...page,
    ...filter,
  });
  return list.total;
}

describe("the counts beside the choices of a search", () => {
  it("are what each choice would find", async () => {
    const facets = await countTargetFacets(test.db, ALL);
    for (const dimension of DIMENSIONS) {
      expect(facets.byDimension[dimension]).toBe(await found({ dimension }));
    }
    for (const status of STATUSES) {
      expect(facets.byStatus[status]).toBe(await found({ status }));
    }
    for (const slug of ["espinar", "tarata"]) {
      expect(facets.byProvince[slug]).toBe(await found({ provinceSlug: slug }));
    }
    expect(facets.byStatus.no_information).toBe(await found({}));
  });

  it("leave the filter that they stand beside out, and keep the others", async () => {
    const facets = await countTargetFacets(test.db, {
      ...ALL,
      provinceSlug: "tarata",
      dimension: "social",
    });
    expect(facets.byDimension.economic).toBe(
      await found({ provinceSlug: "tarata", dimension: "economic" }),
    );
    expect(facets.byProvince["espinar"]).toBe(
      await found({ provinceSlug: "espinar", dimension: "social" }),
    );
    expect(facets.byStatus.fulfilled).toBe(0);
  });

  it("count nothing where the words find nothing", async () => {
    const words = searchWords("zzzz");
    const facets = await countTargetFacets(test.db, { ...ALL, words });
    expect(facets.byProvince).toEqual({});
    expect(Object.values(facets.byStatus).every((it) => it === 0)).toBe(true);
  });
});

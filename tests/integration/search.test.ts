import { afterEach, beforeEach, expect, test } from "vitest";
import { searchWords } from "#app/domain/text/search-key";
import { listPublishedTargets } from "#db/queries/plan/targets";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { makeWorld } from "#tests/support/world";

const ALL = {
  ...{ asOf: "2026-11-21", knownOn: "2026-11-21" },
  ...{ kind: "target" as const, page: 1, perPage: 50 },
};

let site: TestDatabase;

beforeEach(async () => {
  site = await testDatabase();
  await makeWorld(site.db);
});

afterEach(() => site.close());

async function found(words: readonly string[] | undefined): Promise<string[]> {
  const { items } = await listPublishedTargets(site.db, { ...ALL, words });
  return items.map(({ target }) => target.code);
}

const search = (text: string) => found(searchWords(text));

test("search ignores accents and case, takes beginnings of words, and wants all of them", async () => {
  expect(await search("VÍA")).toEqual(["ESP-E-03"]);
  expect(await search("via yau")).toEqual(["ESP-E-03"]);
  expect(await search("yauri via")).toEqual(["ESP-E-03"]);
  expect(await search("salud")).toEqual(["ESP-S-01", "TAR-S-01"]);
  expect(await search("salud tara")).toEqual(["TAR-S-01"]);
  expect(await search("alud")).toEqual([]);
  expect(await search("salud alpaca")).toEqual([]);
});

test("a target is found by its code and by what its measure counts", async () => {
  expect(await search("esp-e-03")).toEqual(["ESP-E-03"]);
  expect(await search("prevalencia")).toEqual(["ESP-S-02"]);
});

test("a search without a single word finds nothing; no search finds all", async () => {
  expect(await search("%_'\" --")).toEqual([]);
  expect(await found(undefined)).toHaveLength(9);
});

test("signs that mean something to a database mean nothing to the search", async () => {
  for (const text of ["' or 1=1 --", "sal%", "sal_xyz", "*", "\\'"]) {
    expect(await search(text)).toEqual(
      text.startsWith("sal%") ? ["ESP-S-01", "TAR-S-01"] : [],
    );
  }
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OPEN_TABLES } from "#app/domain/open-data/tables";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { askData, rowsOf } from "#tests/support/open-data";
import { tellOpenDataStory } from "#tests/support/open-data-story";
import { schemaFaults, type Descriptor } from "#tests/support/table-schema";

let site: TestDatabase;

beforeAll(async () => {
  site = await testDatabase();
  await tellOpenDataStory(site.db);
});

afterAll(() => site.close());

async function describeData(
  query = "",
): Promise<Descriptor & Record<string, unknown>> {
  const answer = await askData(site.db, `datapackage.json${query}`);
  return (await answer.json()) as Descriptor & Record<string, unknown>;
}

async function everyTable(query = "") {
  const tables = new Map<string, Record<string, string>[]>();
  for (const { name } of OPEN_TABLES) {
    tables.set(name, await rowsOf(site.db, name, query));
  }
  return tables;
}

describe("the data package", () => {
  test.each(["", "?as-of=2020-12-31", "?known-on=2019-06-30"])(
    "describes every cell, key and reference%s",
    async (query) => {
      const described = await describeData(query);
      const tables = await everyTable(query);
      expect(schemaFaults(described, tables)).toEqual([]);
    },
  );

  test("names what a reader has to know: licence, record, days, how cells are written", async () => {
    const described = await describeData();
    expect(described).toMatchObject({
      profile: "tabular-data-package",
      name: "lo-prometido",
      demo: false,
      asOf: "2026-11-21",
      knownOn: "2026-11-21",
      licenses: [{ name: "CC-BY-4.0" }],
    });
    expect(described["record"]).toMatchObject({
      size: expect.any(Number) as number,
    });
    expect(described.resources.map(({ path }) => path)).toEqual(
      OPEN_TABLES.map(({ name }) => `${name}.csv`),
    );
    for (const { schema } of described.resources) {
      for (const field of schema.fields) expect(field.description).not.toBe("");
    }
  });

  test("of another day, gives the addresses of that day's files", async () => {
    const described = await describeData("?as-of=2020-12-31");
    expect(described.resources[0]?.path).toBe(
      "https://lo.example/datos/targets.csv?as-of=2020-12-31&known-on=2026-11-21",
    );
  });

  test("speaks both languages", async () => {
    const spanish = await describeData();
    const english = await describeData("?lang=en");
    expect(english["title"]).not.toBe(spanish["title"]);
    expect(JSON.stringify(english)).toContain("The plan's own words");
    expect(JSON.stringify(spanish)).toContain("Las palabras del plan");
  });
});

test("a cell that is none of its column would be noticed", async () => {
  const described = await describeData();
  const tables = await everyTable();
  const rows = (name: string) => tables.get(name) ?? [];
  Object.assign(rows("updates")[0] ?? {}, {
    status: "done",
    decidedAt: "ayer",
  });
  Object.assign(rows("targets")[0] ?? {}, { wording: "", plan: "none" });
  rows("evidence").push({ ...rows("evidence")[0] });
  expect(schemaFaults(described, tables)).toHaveLength(6);
});

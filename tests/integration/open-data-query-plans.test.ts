import { afterAll, beforeAll, expect, test } from "vitest";
import { OPEN_TABLES } from "#app/domain/open-data/tables";
import { exportTable } from "#app/server/open-data/export.server";
import type { Database } from "#db/client";
import { listPublishedUpdatesAfter } from "#db/queries/update/exported-updates";
import { countOpenDataRows } from "#db/queries/province/open-data-counts";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { tellOpenDataStory } from "#tests/support/open-data-story";
import { scansOf, statementsOf } from "#tests/support/query-plan";

const TODAY = { asOf: "2026-11-21", knownOn: "2026-11-21" };
const ORIGIN = "https://lo.example";

/** Tables that stay small however many targets and updates there are; they may be read whole. */
const SMALL = [
  ...["regions", "provinces", "terms", "organizations", "plans"],
  "watchdog_groups",
];

const QUESTIONS: Record<string, (db: Database) => Promise<unknown>> = {
  "the counts of the page": (db) => countOpenDataRows(db, TODAY),
  "the first updates": (db) =>
    listPublishedUpdatesAfter(db, { ...TODAY, after: null, limit: 2 }),
  "the next updates": async (db) => {
    const asked = { ...TODAY, after: null, limit: 2 };
    const after = (await listPublishedUpdatesAfter(db, asked)).at(-1) ?? null;
    await listPublishedUpdatesAfter(db, { ...asked, after });
  },
  ...Object.fromEntries(
    OPEN_TABLES.map(({ name }) => [
      `${name}.csv`,
      async (db: Database) => {
        const scope = { db, origin: ORIGIN, clocks: TODAY };
        await new Response(exportTable(scope, name)).arrayBuffer();
      },
    ]),
  ),
};

let site: TestDatabase;

beforeAll(async () => {
  site = await testDatabase();
  await tellOpenDataStory(site.db);
});

afterAll(() => site.close());

test.each(Object.keys(QUESTIONS))(
  "%s: no table is read whole, and nothing is skipped over",
  async (name) => {
    const ask = QUESTIONS[name];
    if (ask === undefined) throw new RangeError(name);
    const statements = await statementsOf(site.db, ask);
    expect(statements.length).toBeGreaterThan(0);
    const scans = [];
    for (const statement of statements) {
      expect(statement.sql).not.toMatch(/\boffset\b/i);
      scans.push(...(await scansOf(site.db, statement)));
    }
    expect(scans.filter(({ table }) => !SMALL.includes(table))).toEqual([]);
  },
);

test("the next batch begins where the last one ended, by the index of the export's order", async () => {
  const all = await listPublishedUpdatesAfter(site.db, {
    ...TODAY,
    after: null,
    limit: 100,
  });
  const walked = [];
  for (let after = null as (typeof all)[number] | null; ;) {
    const asked = { ...TODAY, after, limit: 1 };
    const [next] = await listPublishedUpdatesAfter(site.db, asked);
    if (next === undefined) break;
    walked.push(next);
    after = next;
  }
  expect(walked).toEqual(all);
  expect(walked).toHaveLength(4);
});

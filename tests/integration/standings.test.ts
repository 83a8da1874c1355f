import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { CLAIMABLE_STATUSES } from "#app/domain/status/status";
import { writeTransaction } from "#db/client";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { listPublishedReadings } from "#db/queries/province/readings";
import {
  findWrongStanding,
  rebuildStandings,
} from "#db/queries/province/standings";
import {
  insertPublication,
  markRetracted,
} from "#db/queries/plan/target-publications";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { keepBack } from "#tests/support/publish";
import { makeWorld } from "#tests/support/world";

const PLAN = "espinar-2019-2022-1";
const CODES = ["ESP-E-03", "ESP-S-01"] as const;
const UPDATES = 8;

/** Few days, so that many coincide and later news is often of an earlier day. */
const DAYS = ["2020-01-01", "2020-01-02", "2020-06-30", "2021-03-01"] as const;

let site: TestDatabase;
let updateIds: string[];

beforeAll(async () => {
  site = await testDatabase();
  const world = await makeWorld(site.db);
  const author = await world.citizen("Rosa");
  updateIds = Array.from({ length: UPDATES }, () => randomUUID());
  for (const [index, id] of updateIds.entries()) {
    const evidence = [
      ...Array.from({ length: index % 3 }, () => ({})),
      { visibility: "moderators_only" as const },
    ];
    const facts = { status: "stalled" as const, effectiveDate: "2020-01-01" };
    const story = { id, author, targetCode: CODES[0], ...facts, evidence };
    await keepBack(site.db, story, "submitted");
  }
});

beforeEach(async () => {
  await site.db.deleteFrom("publications").execute();
  await site.db.deleteFrom("standings_cache").execute();
});

afterAll(() => site.close());

/** The moment of a step: later ones are later. */
const at = (step: number) => `2022-01-01T00:00:${10 + step}.000Z`;

const anyNews = fc.record({
  targetCode: fc.constantFrom(...CODES),
  status: fc.constantFrom(...CLAIMABLE_STATUSES),
  effectiveDate: fc.constantFrom(...DAYS),
  /** Taken back after so many further steps. */
  lasts: fc.option(fc.integer({ min: 1, max: 4 })),
});

type News = typeof anyNews extends fc.Arbitrary<infer T> ? T : never;

const publishNews = (
  step: number,
  { targetCode, status, effectiveDate }: News,
) =>
  writeTransaction(site.db, (trx) =>
    insertPublication(trx, {
      updateId: updateIds[step] ?? "",
      version: 1,
      planId: PLAN,
      targetCode,
      status,
      effectiveDate,
      decidedAt: at(step),
    }),
  );

test("after each publication and each retraction the standings are those that a recount gives", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyNews, { minLength: 1, maxLength: UPDATES }),
      async (stories) => {
        await site.db.deleteFrom("publications").execute();
        await rebuildStandings(site.db);
        for (let step = 0; step < stories.length + 4; step += 1) {
          const news = stories[step];
          if (news !== undefined) await publishNews(step, news);
          for (const [born, { lasts }] of stories.entries()) {
            if (lasts === null || born + lasts !== step) continue;
            const taken = await writeTransaction(site.db, (trx) =>
              markRetracted(trx, updateIds[born] ?? "", at(step)),
            );
            expect(taken).toBe(true);
          }
          expect(await findWrongStanding(site.db)).toBeNull();
        }
      },
    ),
    { numRuns: 30 },
  );
});

test("a schema from before the standings finds them filled", async () => {
  const facts = { targetCode: CODES[1], effectiveDate: DAYS[1], lasts: null };
  await publishNews(0, { ...facts, status: "in_progress" });
  await publishNews(1, { ...facts, status: "stalled" });
  await publishNews(2, {
    ...facts,
    status: "fulfilled",
    effectiveDate: DAYS[0],
  });
  await markRetracted(site.db, updateIds[1] ?? "", at(9));
  await site.db.schema.dropTable("standings_cache").execute();
  const name = "0006-standings";
  const history = site.db.deleteFrom("schema_migrations" as "seed_files");
  await history.where("name", ">=", name).execute();
  const upTo = MIGRATIONS.findIndex((it) => it.name === name) + 1;
  await migrate(site.db, MIGRATIONS.slice(0, upTo), new Date("2026-01-01"));
  expect(await findWrongStanding(site.db)).toBeNull();
  const scope = { codes: [CODES[1]] };
  const on = { asOf: "2022-12-31", knownOn: "2022-12-31" };
  expect(await listPublishedReadings(site.db, scope, on)).toMatchObject([
    { status: "in_progress", updates: 2, evidenceItems: 2 },
  ]);
});

test("a standing that nobody has recounted is noticed", async () => {
  const facts = { targetCode: CODES[1], effectiveDate: DAYS[1], lasts: null };
  await publishNews(0, { ...facts, status: "in_progress" });
  await site.db.updateTable("standings_cache").set({ updates: 2 }).execute();
  expect(await findWrongStanding(site.db)).toEqual({
    targetCode: CODES[1],
    day: DAYS[1],
  });
  await rebuildStandings(site.db);
  expect(await findWrongStanding(site.db)).toBeNull();
});

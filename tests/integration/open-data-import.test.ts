import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { STATUSES } from "#app/domain/status/status";
import { openDataFolder } from "#app/server/file/data-folder.server";
import { importData } from "#app/commands/import-data.server";
import type { Database } from "#db/client";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listPublishedReadings } from "#db/queries/province/readings";
import { findRecordHead, listRecordEntries } from "#db/queries/record/record";
import { listPlanTargets } from "#db/queries/plan/targets";
import { seedReal, seedReference } from "#seeds/seed";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { MINUTE, startDemo } from "#tests/support/demo";
import { everyFile, folderWith } from "#tests/support/open-data";
import { scorecardOf } from "#tests/support/province-scorecard";

const NOW = new Date("2026-11-21T15:00:00.000Z");
const LATER = new Date("2026-11-21T16:00:00.000Z");

/** What the world was like, and what the site said, on some days. */
const CLOCKS = [
  ["2019-06-30", "2026-11-21"],
  ["2020-06-30", "2020-06-30"],
  ["2020-06-30", "2026-11-21"],
  ["2022-06-30", "2022-06-30"],
  ["2022-12-31", "2026-11-21"],
  ["2026-11-21", "2026-11-21"],
] as const;

/** Files of evidence, reviews that others there have to confirm, and what that site says of its removals: their columns are empty here. */
const STAYS = [
  ...["underReview", "sha256"],
  ...["removal", "removalGround", "removedAt"],
];

/** What others said of updates: that site's government and moderators stand for it. */
const READ_ONLY = ["statements.csv", "requests.csv"];

/** The rows of a file without those columns. */
function rowsOf(csv: string) {
  const rows: Record<string, string>[] = parse(csv, {
    bom: true,
    columns: true,
  });
  return rows.map((row) =>
    Object.entries(row).filter(([column]) => !STAYS.includes(column)),
  );
}

let demo: TestDatabase;
let copy: TestDatabase;
let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  demo = await testDatabase();
  await startDemo(demo.db, NOW);
  files = await everyFile(demo.db);
  copy = await testDatabase();
  await seedReference(copy.db, { now: NOW, log: () => undefined });
  const data = await folderWith(files);
  const reading = await openDataFolder(data.folder);
  if (!reading.ok) throw new Error(reading.reason);
  const { source } = reading;
  const request = { source, passwordHash: "nobody's", now: LATER };
  const result = await importData(copy.db, request);
  expect(result).toMatchObject({ ok: true, plans: 5, targets: 418 });
  await data.remove();
}, 2 * MINUTE);

afterAll(async () => {
  await demo.close();
  await copy.close();
});

async function planIds(db: Database): Promise<string[]> {
  return (await listPublishedPlans(db)).map(({ id }) => id);
}

describe("a copy that was filled with what another had published", () => {
  test.each(CLOCKS)(
    "has the same scorecards as of %s, known on %s",
    async (asOf, knownOn) => {
      const statuses = new Set<string>();
      for (const id of await planIds(demo.db)) {
        const there = await scorecardOf(demo.db, id, asOf, knownOn);
        const here = await scorecardOf(copy.db, id, asOf, knownOn);
        expect(here).toEqual(there);
        for (const status of STATUSES) {
          if (there.byStatus[status] > 0) statuses.add(status);
        }
      }
      // Else it would be easy: of the later days several are told.
      expect(statuses.size).toBeGreaterThan(asOf < "2020" ? 0 : 3);
    },
  );

  test("reads every promise alike, of every kind", async () => {
    for (const [asOf, knownOn] of CLOCKS) {
      for (const kind of ["target", "projection", "action"] as const) {
        const scope = { planIds: await planIds(demo.db), kind };
        const clocks = { asOf, knownOn };
        expect(await listPublishedReadings(copy.db, scope, clocks)).toEqual(
          await listPublishedReadings(demo.db, scope, clocks),
        );
      }
    }
  });

  test("has the same plans, word by word", async () => {
    const plans = await listPublishedPlans(demo.db);
    expect(await listPublishedPlans(copy.db)).toEqual(plans);
    expect(plans).toHaveLength(5);
    for (const { id } of plans) {
      expect(await listPlanTargets(copy.db, id)).toEqual(
        await listPlanTargets(demo.db, id),
      );
    }
  });

  test("exports the same files, byte by byte, but for what stays with the other site", async () => {
    const again = await everyFile(copy.db);
    for (const [name, bytes] of files) {
      if (name === "datapackage.json") continue;
      const [here, there] = [again.get(name)?.toString(), bytes.toString()];
      if (READ_ONLY.includes(name)) {
        expect(rowsOf(there).length, name).toBeGreaterThan(0);
        expect(rowsOf(here ?? ""), name).toEqual([]);
        continue;
      }
      const isWhole = !STAYS.some((column) => there.includes(column));
      if (isWhole) expect(here, name).toBe(there);
      else expect(rowsOf(here ?? ""), name).toEqual(rowsOf(there));
    }
  });

  test("is whole by its own record, which begins with the hashes of the files", async () => {
    expect(await verifyRecord(copy.db)).toMatchObject({ ok: true });
    const [first] = await listRecordEntries(copy.db, { from: 0, limit: 1 });
    const { size, root } = await findRecordHead(demo.db);
    expect(first?.entry).toMatchObject({
      type: "data_imported",
      source: { size, root },
    });
  });

  test("is taken for what it is by the plans' own files", async () => {
    const steps: string[] = [];
    const log = ({ file, outcome }: { file: string; outcome: string }) =>
      steps.push(`${file} ${outcome}`);
    await seedReal(copy.db, { now: LATER, log });
    expect(steps).toHaveLength(5);
    expect(steps.every((step) => step.endsWith(" unchanged"))).toBe(true);
    expect(await verifyRecord(copy.db)).toMatchObject({ ok: true });
  });

  test("has closed accounts under the same pseudonyms, without roles or mail", async () => {
    const users = await copy.db.selectFrom("users").selectAll().execute();
    expect(users.length).toBeGreaterThan(5);
    for (const user of users) {
      expect(user.state).toBe("suspended");
      expect(user.email).toMatch(/^[0-9a-f-]{36}@imported\.invalid$/);
    }
    const there = await demo.db.selectFrom("users").selectAll().execute();
    const ids = there.map(({ id }) => id);
    const names = there.map((user) => user.display_name);
    for (const user of users) {
      expect(ids).not.toContain(user.id);
      expect(names).toContain(user.display_name);
    }
    for (const table of ["user_roles", "sessions", "submissions"] as const) {
      expect(await copy.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });

  test("takes no second import, and is as it was", async () => {
    const before = await findRecordHead(copy.db);
    const data = await folderWith(files);
    const reading = await openDataFolder(data.folder);
    if (!reading.ok) throw new Error(reading.reason);
    const request = { source: reading.source, passwordHash: "", now: LATER };
    expect(await importData(copy.db, request)).toEqual({
      ok: false,
      reason: "not_empty",
    });
    expect(await findRecordHead(copy.db)).toEqual(before);
    await data.remove();
  });
});

import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { scorecard } from "#app/domain/scorecard/scorecard";
import { STATUSES } from "#app/domain/status/status";
import { TERMS } from "#app/domain/province/term";
import { UPDATE_STATES } from "#app/domain/update/update";
import { inspectFile } from "#app/server/file/inspect-file.server";
import { PICTURES } from "#seeds/demo/pictures";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listPublishedReadings } from "#db/queries/province/readings";
import { listRecordEntries } from "#db/queries/record/record";
import { listReviewQueue } from "#db/queries/decision/review-queue";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { MINUTE, startDemo } from "#tests/support/demo";
import { checkInvariants } from "#tests/support/invariants";

const NOW = new Date("2026-11-21T15:00:00.000Z");
const TODAY = "2026-11-21";
const PROVINCES = ["aymaraes", "candarave", "espinar", "huancane", "tarata"];

const AYMARAES_IN_THE_END = {
  ...{ fulfilled: 2, partly_fulfilled: 1, in_progress: 4 },
  ...{ broken: 1, not_verifiable: 1 },
};

/** What is known of each province's targets on 2020-06-30, on 2022-12-31 and today. */
const TOLD = [
  [
    "espinar",
    { fulfilled: 2, in_progress: 2 },
    { fulfilled: 4, in_progress: 3, stalled: 1, not_started: 1 },
    {
      ...{ fulfilled: 4, partly_fulfilled: 2, in_progress: 2 },
      ...{ not_started: 1, broken: 2, not_verifiable: 1 },
    },
  ],
  ["aymaraes", { not_verifiable: 1 }, AYMARAES_IN_THE_END, AYMARAES_IN_THE_END],
  [
    "candarave",
    { in_progress: 1, broken: 1 },
    { fulfilled: 2, in_progress: 1, stalled: 1 },
    { fulfilled: 2, in_progress: 1, stalled: 1 },
  ],
  [
    "huancane",
    { fulfilled: 1 },
    { fulfilled: 1, in_progress: 1 },
    { fulfilled: 1, in_progress: 1 },
  ],
  [
    "tarata",
    { fulfilled: 1, in_progress: 1 },
    { fulfilled: 1, in_progress: 3, not_started: 1 },
    {
      ...{ fulfilled: 1, partly_fulfilled: 1, in_progress: 3 },
      ...{ not_started: 1, not_verifiable: 1 },
    },
  ],
] as const;

let demo: TestDatabase;

beforeAll(async () => {
  demo = await testDatabase();
  await startDemo(demo.db, NOW);
}, MINUTE);

afterAll(() => demo.close());

async function cardOf(province: string, asOf: string) {
  const [term] = TERMS;
  const plans = await listPublishedPlans(demo.db);
  const plan = plans.find(({ provinceSlug }) => provinceSlug === province);
  if (plan === undefined || term === undefined) throw new Error(province);
  const scope = { planIds: [plan.id], kind: "target" } as const;
  const clocks = { asOf, knownOn: TODAY };
  const readings = await listPublishedReadings(demo.db, scope, clocks);
  return scorecard(readings, { term, asOf });
}

/** What is known of a province on a day, silence left out: `{fulfilled: 2, broken: 1}`. */
async function known(province: string, asOf: string) {
  const { byStatus } = await cardOf(province, asOf);
  const counts = Object.entries(byStatus).filter(
    ([status, count]) => count > 0 && status !== "no_information",
  );
  return Object.fromEntries(counts);
}

describe("what the demonstration tells", () => {
  test("every status and every state of an update occurs", async () => {
    const cards = await Promise.all(
      PROVINCES.map((slug) => cardOf(slug, TODAY)),
    );
    const missing = STATUSES.filter((status) =>
      cards.every(({ byStatus }) => byStatus[status] === 0),
    );
    expect(missing).toEqual([]);
    const updates = await demo.db
      .selectFrom("updates")
      .select("state")
      .distinct()
      .execute();
    expect(updates.map(({ state }) => state).sort()).toEqual(
      [...UPDATE_STATES].sort(),
    );
    const late = cards.reduce((sum, card) => sum + card.late, 0);
    expect(late).toBe(2);
  });

  test.each(TOLD)("%s differs from year to year", async (slug, ...counts) => {
    const days = ["2020-06-30", "2022-12-31", TODAY];
    const seen = await Promise.all(days.map((day) => known(slug, day)));
    expect(seen).toEqual(counts);
  });

  test("one province is judged enough for its fulfilment to show, another hardly known", async () => {
    const espinar = await cardOf("espinar", TODAY);
    expect(espinar.judged).toBeCloseTo(9 / 13);
    expect(espinar.fulfilment).toBeCloseTo((4 + 1) / 8);
    const huancane = await cardOf("huancane", TODAY);
    expect(huancane.coverage).toBeLessThan(0.1);
    expect(huancane.fulfilment).toBeNull();
  });

  test("what was taken back was still believed on an earlier day", async () => {
    const read = async (knownOn: string) => {
      const clocks = { asOf: "2022-06-30", knownOn };
      const scope = { codes: ["TAR-S-06"] };
      const [reading] = await listPublishedReadings(demo.db, scope, clocks);
      return reading?.status;
    };
    expect(await read("2022-06-30")).toBe("fulfilled");
    expect(await read(TODAY)).toBe("in_progress");
  });

  test("the record holds, in the order of time, and every invariant too", async () => {
    expect(await verifyRecord(demo.db)).toMatchObject({ ok: true });
    await checkInvariants(demo.db);
    const page = { from: 100_000, limit: 100_000 };
    const entries = await listRecordEntries(demo.db, page);
    const times = entries.map(({ entry }) => entry.at).reverse();
    expect(times).toEqual([...times].sort());
    expect(times[0]?.slice(0, 7)).toBe("2019-01");
  });

  test("photos were sent along, to a promise's page and to the queue", async () => {
    const files = await demo.db
      .selectFrom("evidence_files as f")
      .innerJoin("evidence as e", "e.id", "f.evidence_id")
      .innerJoin("updates as u", "u.id", "e.update_id")
      .select(["u.target_code", "u.state", "f.name"])
      .orderBy("u.target_code")
      .execute();
    expect(files.map((it) => Object.values(it).join(" "))).toEqual([
      "ESP-S-03 approved pileta.webp",
      "HUA-S-04 submitted techo.webp",
    ]);
  });

  test("the drawings are what they are said to be", async () => {
    const folder = await mkdtemp(join(tmpdir(), "drawings-"));
    for (const name of ["pileta", "techo"] as const) {
      const path = join(folder, name);
      await copyFile(`seeds/demo/photos/${name}.webp`, path);
      const looked = await inspectFile({ path, kind: "image", name });
      const hash = "file" in looked ? looked.file.perceptualHash : null;
      expect(hash).toBe(PICTURES[name].perceptualHash);
    }
    await rm(folder, { recursive: true });
  });

  test("the queue holds an ordinary update, a second and a third opinion to give, a retraction, and what a late declaration sent back", async () => {
    const queue = await listReviewQueue(demo.db, {
      actorId: "nobody",
      provinceSlugs: PROVINCES,
      page: 1,
      perPage: 50,
    });
    const waiting = queue.items.map(
      (item) => `${item.targetCode} ${item.round} ${item.opinions}`,
    );
    expect(waiting).toEqual([
      "CAN-S-06 review 0",
      "TAR-E-03 review 2",
      "ESP-A-01 review 0",
      "ESP-S-03 review 1",
      "CAN-I-02 review 0",
      "AYM-I-03 retraction 1",
      "HUA-I-07 confirmation 0",
      "HUA-S-04 review 0",
    ]);
  });
});

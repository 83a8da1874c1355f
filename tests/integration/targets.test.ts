import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/account/user";
import { findProvince, listProvinces } from "#db/queries/province/provinces";
import { findPublishedPlan, listPublishedPlans } from "#db/queries/plan/plans";
import { listPublishedReadings } from "#db/queries/province/readings";
import {
  findPublishedTarget,
  listPublishedTargets,
} from "#db/queries/plan/targets";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { publish } from "#tests/support/publish";
import { makeWorld, type World } from "#tests/support/world";
import { WORLD_PLANS } from "#tests/support/world-plans";

const TODAY = { asOf: "2026-11-21", knownOn: "2026-11-21" };
const ALL = { ...TODAY, kind: "target" as const, page: 1, perPage: 50 };
const ESPINAR = "espinar-2019-2022-1";
const TARATA = "tarata-2019-2022-1";

let site: TestDatabase;
let world: World;
let rosa: Actor;
let mario: Actor;

beforeEach(async () => {
  site = await testDatabase();
  world = await makeWorld(site.db);
  rosa = await world.citizen("Rosa");
  mario = await world.moderator("Mario", "espinar", "tarata");
});

afterEach(() => site.close());

async function codes(filter: object): Promise<string[]> {
  const page = await listPublishedTargets(site.db, { ...ALL, ...filter });
  return page.items.map(({ target }) => target.code);
}

const tell = (
  targetCode: string,
  status: "fulfilled" | "in_progress" | "broken",
  effectiveDate: string,
  at = "2023-06-01",
) =>
  publish(
    site.db,
    { targetCode, author: rosa, status, effectiveDate },
    { at, by: [mario] },
  );

test("targets come back as they were published, in code order", async () => {
  const { items, total } = await listPublishedTargets(site.db, ALL);
  const published = WORLD_PLANS.flatMap(({ targets }) => targets);
  expect(total).toBe(9);
  expect(items.map(({ target }) => target)).toEqual(
    [...published].sort((a, b) => (a.code < b.code ? -1 : 1)),
  );
});

test("they are found by kind, plan, province, dimension and verifiability", async () => {
  expect(await codes({ provinceSlug: "tarata" })).toEqual([
    "TAR-E-02",
    "TAR-S-01",
  ]);
  expect(await codes({ planId: TARATA })).toEqual(["TAR-E-02", "TAR-S-01"]);
  expect(await codes({ dimension: "economic" })).toEqual([
    "ESP-E-03",
    "ESP-E-04",
    "TAR-E-02",
  ]);
  expect(await codes({ verifiability: "vague" })).toEqual(["ESP-E-04"]);
  expect(await codes({ kind: "action" })).toEqual([]);
  expect(await codes({ provinceSlug: "tarata", dimension: "social" })).toEqual([
    "TAR-S-01",
  ]);
});

test("pages follow one another without gap or overlap", async () => {
  const pages = [1, 2, 3].map((page) => codes({ page, perPage: 4 }));
  expect((await Promise.all(pages)).map((page) => page.length)).toEqual([
    4, 4, 1,
  ]);
  expect((await Promise.all(pages)).flat()).toEqual(await codes({}));
  const past = await listPublishedTargets(site.db, {
    ...ALL,
    page: 4,
    perPage: 4,
  });
  expect(past).toEqual({ items: [], page: 4, perPage: 4, total: 9 });
});

test("a page that nobody may ask for is refused before the database hears of it", async () => {
  for (const wrong of [
    { page: 0 },
    { perPage: 0 },
    { perPage: 201 },
    { page: 1.5 },
  ]) {
    await expect(codes(wrong)).rejects.toThrow(RangeError);
  }
});

test("the status in a filter is the one on both clocks", async () => {
  await tell("ESP-S-01", "in_progress", "2020-02-01", "2020-03-01");
  await tell("ESP-S-01", "fulfilled", "2022-02-01", "2023-03-01");
  expect(await codes({ status: "fulfilled" })).toEqual(["ESP-S-01"]);
  expect(await codes({ status: "fulfilled", knownOn: "2022-12-31" })).toEqual(
    [],
  );
  expect(await codes({ status: "in_progress", knownOn: "2022-12-31" })).toEqual(
    ["ESP-S-01"],
  );
  expect(await codes({ status: "in_progress", asOf: "2021-12-31" })).toEqual([
    "ESP-S-01",
  ]);
  expect(await codes({ status: "no_information" })).toHaveLength(8);
  expect(
    await codes({ status: "no_information", asOf: "2019-12-31" }),
  ).toHaveLength(9);
});

test("of two updates of one day the later decision holds, and a retracted one does not", async () => {
  await tell("ESP-S-01", "fulfilled", "2022-02-01", "2022-03-02");
  await tell("ESP-S-01", "in_progress", "2022-02-01", "2022-03-01");
  await publish(
    site.db,
    {
      targetCode: "ESP-S-01",
      author: rosa,
      status: "broken",
      effectiveDate: "2023-02-01",
    },
    {
      at: "2023-03-01",
      by: [mario],
      retracted: { at: "2023-04-01", by: [mario], note: "Falso." },
    },
  );
  const status = async (knownOn: string) =>
    (await findPublishedTarget(site.db, "ESP-S-01", { ...TODAY, knownOn }))
      ?.reading.status;
  expect(await status("2022-03-01")).toBe("in_progress");
  expect(await status("2022-03-02")).toBe("fulfilled");
  expect(await status("2023-03-31")).toBe("broken");
  expect(await status("2023-04-01")).toBe("fulfilled");
});

test("readings of a plan carry counts, lateness and what is overdue", async () => {
  await publish(
    site.db,
    {
      targetCode: "ESP-E-03",
      author: rosa,
      status: "fulfilled",
      effectiveDate: "2021-05-01",
      evidence: [{}, {}, { visibility: "moderators_only" }],
    },
    { at: "2021-06-01", by: [mario] },
  );
  await tell("ESP-E-03", "in_progress", "2020-05-01", "2020-06-01");
  await tell("ESP-S-01", "in_progress", "2020-05-01", "2020-06-01");
  const readings = await listPublishedReadings(
    site.db,
    { planIds: [ESPINAR], kind: "target" },
    TODAY,
  );
  expect(readings).toHaveLength(7);
  expect(readings.map(({ code }) => code)).toEqual(
    await codes({ planId: ESPINAR }),
  );
  const road = readings.find(({ code }) => code === "ESP-E-03");
  expect(road).toEqual({
    code: "ESP-E-03",
    planId: ESPINAR,
    dimension: "economic",
    status: "fulfilled",
    effectiveDate: "2021-05-01",
    overdue: false,
    late: true,
    waiting: false,
    evidenceItems: 2,
    updates: 2,
    lastDecidedAt: "2021-06-02T04:59:59.999Z",
  });
  expect(readings.find(({ code }) => code === "ESP-S-01")).toMatchObject({
    overdue: true,
  });
  expect(readings.find(({ code }) => code === "ESP-S-02")).toMatchObject({
    waiting: true,
  });
});

test("readings of several plans tell them apart; of none there are none", async () => {
  const planIds = [ESPINAR, TARATA];
  const readings = await listPublishedReadings(
    site.db,
    { planIds, kind: "target" },
    TODAY,
  );
  expect(new Set(readings.map(({ planId }) => planId))).toEqual(
    new Set(planIds),
  );
  expect(readings).toHaveLength(9);
  expect(
    await listPublishedReadings(
      site.db,
      { planIds: [], kind: "target" },
      TODAY,
    ),
  ).toEqual([]);
  expect(await listPublishedReadings(site.db, { codes: [] }, TODAY)).toEqual(
    [],
  );
});

test("whatever text is asked for, an unknown province, plan or target is simply not there", async () => {
  for (const text of [
    "",
    "nada",
    "ESPINAR",
    "a\0b",
    "\ud800",
    "'",
    "../x",
    "x".repeat(10_000),
  ]) {
    expect(await findProvince(site.db, text)).toBeNull();
    expect(await findPublishedPlan(site.db, text)).toBeNull();
    expect(await findPublishedTarget(site.db, text, TODAY)).toBeNull();
  }
});

test("provinces come in the alphabet's order, plans in the order of their codes", async () => {
  await world.plan("ESP19B", "opposition");
  expect((await listProvinces(site.db)).map(({ slug }) => slug)).toEqual([
    "espinar",
    "tarata",
  ]);
  const plans = await listPublishedPlans(site.db);
  expect(plans.map(({ prefix }) => prefix)).toEqual(["ESP", "ESP19B", "TAR"]);
  const own = await listPublishedPlans(site.db, {
    provinceSlug: "espinar",
    termId: "2019-2022",
  });
  expect(own.map(({ prefix }) => prefix)).toEqual(["ESP", "ESP19B"]);
  expect(await listPublishedPlans(site.db, { termId: "2023-2026" })).toEqual(
    [],
  );
});

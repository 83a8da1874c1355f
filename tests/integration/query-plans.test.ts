import { afterAll, beforeAll, expect, test } from "vitest";
import { plansInTotals } from "#app/domain/scorecard/country";
import { STATUSES } from "#app/domain/status/status";
import type { Database } from "#db/client";
import { listPublishedMeasurements } from "#db/queries/plan/measurements";
import {
  listPublishedGroups,
  listPublishedMemberNames,
} from "#db/queries/group/published-groups";
import { findPublishedPlan, listPublishedPlans } from "#db/queries/plan/plans";
import { findProvince, listProvinces } from "#db/queries/province/provinces";
import {
  listNewestPublishedUpdates,
  listPublishedUpdates,
} from "#db/queries/update/published-updates";
import {
  listLastPublishedChangesOfPlans,
  listLastPublishedChangesOfTargets,
  listPublishedCodes,
} from "#db/queries/record/last-changes";
import { findPublishedDrift } from "#db/queries/province/drifting-targets";
import { listPublishedEvents } from "#db/queries/update/published-events";
import { listPromiseNames } from "#db/queries/plan/promise-names";
import { findPublishedMethod } from "#db/queries/method/method-of-day";
import { listPublishedMethodVersions } from "#db/queries/method/method-versions";
import { listPublishedReadings } from "#db/queries/province/readings";
import { countTargetFacets } from "#db/queries/plan/target-facets";
import {
  countPublishedTargets,
  findPublishedTarget,
  listPublishedTargets,
} from "#db/queries/plan/targets";
import { listPublishedTargetsUnderReview } from "#db/queries/plan/targets-under-review";
import { countUpdateFacets } from "#db/queries/update/update-facets";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { publish } from "#tests/support/publish";
import { scansOf, statementsOf } from "#tests/support/query-plan";
import { SUCCESSION_QUESTIONS } from "#tests/support/succession-questions";
import { makeWorld } from "#tests/support/world";

const CLOCKS = { asOf: "2022-12-31", knownOn: "2026-11-21" };
const PAGE = { ...CLOCKS, page: 1, perPage: 50 };
const TARGETS = { ...PAGE, kind: "target" as const };
const PLAN_IDS = ["espinar-2019-2022-1", "tarata-2019-2022-1"];

/** Tables that stay small however many targets and updates there are; they may be read whole. */
const SMALL = [
  "regions",
  "provinces",
  "terms",
  "organizations",
  "plans",
  "watchdog_groups",
  "setting_changes",
  "method_versions",
];

/** Every question that the public pages and the API ask, in each of its forms. */
const QUESTIONS: Record<string, (db: Database) => Promise<unknown>> = {
  "all provinces": (db) => listProvinces(db),
  "a province": (db) => findProvince(db, "espinar"),
  "all plans": (db) => listPublishedPlans(db),
  "plans of a province": (db) =>
    listPublishedPlans(db, { provinceSlug: "espinar" }),
  "a plan": (db) => findPublishedPlan(db, "espinar-2019-2022-1"),
  "all targets": (db) => listPublishedTargets(db, TARGETS),
  "targets of a plan": (db) =>
    listPublishedTargets(db, { ...TARGETS, planId: "espinar-2019-2022-1" }),
  "targets of a province": (db) =>
    listPublishedTargets(db, { ...TARGETS, provinceSlug: "espinar" }),
  "targets of a dimension": (db) =>
    listPublishedTargets(db, { ...TARGETS, dimension: "social" }),
  "targets by verifiability": (db) =>
    listPublishedTargets(db, { ...TARGETS, verifiability: "vague" }),
  "targets by a word": (db) =>
    listPublishedTargets(db, { ...TARGETS, words: ["salud"] }),
  "targets by words in a province": (db) =>
    listPublishedTargets(db, {
      ...TARGETS,
      words: ["posta", "sal"],
      provinceSlug: "espinar",
    }),
  ...Object.fromEntries(
    STATUSES.map((status) => [
      `targets that are ${status}`,
      (db: Database) => listPublishedTargets(db, { ...TARGETS, status }),
    ]),
  ),
  "what of a plan is reviewed again": (db) =>
    listPublishedTargetsUnderReview(
      db,
      { planIds: PLAN_IDS, kind: "target" },
      CLOCKS,
    ),
  "what of a plan changed within a week": async (db) => {
    const [planId = ""] = PLAN_IDS;
    const scope = { planIds: [planId], kind: "target" as const };
    const readings = await listPublishedReadings(db, scope, CLOCKS);
    return await findPublishedDrift(db, planId, readings, CLOCKS);
  },
  "a count of actions": (db) =>
    countPublishedTargets(db, {
      ...CLOCKS,
      kind: "action",
      planId: "espinar-2019-2022-1",
    }),
  "a target": (db) => findPublishedTarget(db, "ESP-S-02", CLOCKS),
  "a target's values": (db) =>
    listPublishedMeasurements(db, "ESP-S-02", CLOCKS),
  "readings of a plan": (db) =>
    listPublishedReadings(
      db,
      { planIds: PLAN_IDS.slice(0, 1), kind: "target" },
      CLOCKS,
    ),
  "readings of the country": (db) =>
    listPublishedReadings(db, { planIds: PLAN_IDS, kind: "target" }, CLOCKS),
  "the newest updates": (db) => listNewestPublishedUpdates(db, CLOCKS, 5),
  "all updates": (db) => listPublishedUpdates(db, PAGE),
  "updates of a target": (db) =>
    listPublishedUpdates(db, { ...PAGE, targetCode: "ESP-S-02" }),
  "updates told in a group's name": (db) =>
    listPublishedUpdates(db, { ...PAGE, groupId: "las-retamas" }),
  "all groups": (db) => listPublishedGroups(db, PAGE.knownOn),
  "names in a group": (db) => listPublishedMemberNames(db, "las-retamas"),
  "updates of a province": (db) =>
    listPublishedUpdates(db, { ...PAGE, provinceSlug: "espinar" }),
  "updates since a moment": (db) =>
    listPublishedUpdates(db, { ...PAGE, since: "2020-01-01T05:00:00.000Z" }),
  "updates by words": (db) =>
    listPublishedUpdates(db, { ...PAGE, words: ["obra", "vis"] }),
  "updates of a dimension that say a status": (db) =>
    listPublishedUpdates(db, {
      ...PAGE,
      dimension: "social",
      status: "in_progress",
    }),
  "counts beside a search in updates": (db) =>
    countUpdateFacets(db, { ...CLOCKS, words: ["obra"] }),
  ...SUCCESSION_QUESTIONS,
  "words of promises": (db) => listPromiseNames(db, ["ESP-S-01"]),
  ...Object.fromEntries(
    Object.entries({
      everywhere: {},
      "of a province": { provinceSlug: "espinar" },
      "of a dimension that say a status": {
        dimension: "social" as const,
        status: "in_progress" as const,
      },
    }).map(([name, filter]) => [
      `counts beside updates ${name}`,
      (db: Database) => countUpdateFacets(db, { ...CLOCKS, ...filter }),
    ]),
  ),
  "counts beside a search in targets": (db) =>
    countTargetFacets(db, { ...CLOCKS, kind: "target", words: ["salud"] }),
  ...Object.fromEntries(
    STATUSES.map((status) => [
      `counts beside targets that are ${status}`,
      (db: Database) =>
        countTargetFacets(db, {
          ...{ ...CLOCKS, kind: "target" as const, status },
          ...{ provinceSlug: "espinar", dimension: "social" as const },
        }),
    ]),
  ),
  "how all plans in the country's totals stand": async (db) => {
    const plans = plansInTotals(await listPublishedPlans(db), CLOCKS);
    const planIds = plans.map(({ id }) => id);
    return await listPublishedReadings(db, { planIds, kind: "target" }, CLOCKS);
  },
  "the method of a day": (db) => findPublishedMethod(db, CLOCKS.knownOn),
  "the versions of the method": (db) =>
    listPublishedMethodVersions(db, CLOCKS.knownOn),
  "the map for search engines": async (db) =>
    await listLastPublishedChangesOfPlans(
      db,
      (await listPublishedPlans(db)).map(({ id }) => id),
    ),
  "newest events": (db) => listPublishedEvents(db, CLOCKS, 50),
  "newest events of a province": (db) =>
    listPublishedEvents(db, { ...CLOCKS, provinceSlug: "espinar" }, 50),
  "newest events of a target": (db) =>
    listPublishedEvents(db, { ...CLOCKS, targetCode: "ESP-S-02" }, 50),
  "last changes of plans": (db) =>
    listLastPublishedChangesOfPlans(db, PLAN_IDS),
  "last changes of a plan's targets": (db) =>
    listLastPublishedChangesOfTargets(db, "espinar-2019-2022-1"),
  "codes of a plan": (db) => listPublishedCodes(db, "espinar-2019-2022-1"),
};

let site: TestDatabase;

beforeAll(async () => {
  site = await testDatabase();
  const world = await makeWorld(site.db);
  const author = await world.citizen("Rosa");
  const by = [await world.moderator("Mario", "espinar")];
  const facts = { status: "in_progress" as const, effectiveDate: "2020-01-01" };
  const content = { measuredValue: 30 };
  for (const targetCode of ["ESP-S-01", "ESP-S-02", "TAR-S-01"]) {
    const evidence = [{ grade: "primary" as const }];
    await publish(
      site.db,
      { author, targetCode, ...facts, content, evidence },
      { at: "2020-02-01", by },
    );
  }
});

afterAll(() => site.close());

test.each(Object.keys(QUESTIONS))(
  "%s: no table is read whole",
  async (name) => {
    const ask = QUESTIONS[name];
    if (ask === undefined) throw new RangeError(name);
    const statements = await statementsOf(site.db, ask);
    expect(statements.length).toBeGreaterThan(0);
    const scans = [];
    for (const statement of statements)
      scans.push(...(await scansOf(site.db, statement)));
    expect(scans.filter(({ table }) => !SMALL.includes(table))).toEqual([]);
  },
);

test.each(Object.keys(QUESTIONS))(
  "%s: a handful of statements, however long the list",
  async (name) => {
    const statements = await statementsOf(
      site.db,
      QUESTIONS[name] ?? (() => Promise.resolve()),
    );
    expect(statements.length).toBeLessThanOrEqual(13);
  },
);

test("a scan is noticed where there is one", async () => {
  const scan = (db: Database) =>
    db
      .selectFrom("targets as t")
      .select("t.code")
      .where("t.wording", "like", "%a%")
      .execute();
  const [statement] = await statementsOf(site.db, scan);
  if (statement === undefined) throw new Error("nothing was asked");
  const scans = await scansOf(site.db, statement);
  expect(scans.map(({ table }) => table)).toEqual(["targets"]);
});

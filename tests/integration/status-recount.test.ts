import fc from "fast-check";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  CLAIMABLE_STATUSES,
  type ClaimableStatus,
} from "#app/domain/status/status";
import {
  isKnownOn,
  statusAsOf,
  type PublicationFact,
} from "#app/domain/status/status-reading";
import { listPublishedReadings } from "#db/queries/province/readings";
import { rebuildStandings } from "#db/queries/province/standings";
import { listPublishedTargets } from "#db/queries/plan/targets";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { keepBack } from "#tests/support/publish";
import { makeWorld } from "#tests/support/world";

const PLAN = "espinar-2019-2022-1";
const CODES = ["ESP-A-05", "ESP-E-03", "ESP-S-01"] as const;
const UPDATES = 10;

/** Few days and moments, so that many of them coincide. */
const DAYS = ["2019-12-31", "2020-01-01", "2020-01-02", "2020-06-30"] as const;
const MOMENTS = [
  "2020-01-01T04:59:59.999Z",
  "2020-01-01T05:00:00.000Z",
  "2020-01-02T04:59:59.999Z",
  "2020-07-01T12:00:00.000Z",
] as const;

type Fact = PublicationFact & { targetCode: string };

let site: TestDatabase;
let updateIds: string[];

beforeAll(async () => {
  site = await testDatabase();
  const world = await makeWorld(site.db);
  const author = await world.citizen("Rosa");
  updateIds = Array.from({ length: UPDATES }, () => randomUUID());
  for (const [index, id] of updateIds.entries()) {
    const evidence = Array.from({ length: index % 3 }, () => ({}));
    const facts = { status: "stalled" as const, effectiveDate: "2020-01-01" };
    await keepBack(
      site.db,
      { id, author, targetCode: "ESP-S-01", ...facts, evidence },
      "submitted",
    );
  }
});

afterAll(() => site.close());

const history = fc.array(
  fc.record({
    targetCode: fc.constantFrom(...CODES),
    status: fc.constantFrom<ClaimableStatus>(...CLAIMABLE_STATUSES),
    effectiveDate: fc.constantFrom(...DAYS),
    decidedAt: fc.constantFrom(...MOMENTS),
    retractedAt: fc.option(fc.constantFrom(...MOMENTS)),
  }),
  { maxLength: UPDATES },
);

const clocks = fc.record({
  asOf: fc.constantFrom(...DAYS),
  knownOn: fc.constantFrom(...DAYS, "2026-11-21"),
});

async function store(facts: readonly Fact[]): Promise<void> {
  await site.db.deleteFrom("publications").execute();
  if (facts.length === 0) return await rebuildStandings(site.db);
  const rows = facts.map((fact) => ({
    update_id: fact.updateId,
    version: 1,
    target_code: fact.targetCode,
    plan_id: PLAN,
    status: fact.status,
    effective_date: fact.effectiveDate,
    decided_at: fact.decidedAt,
    retracted_at: fact.retractedAt,
  }));
  await site.db.insertInto("publications").values(rows).execute();
  await rebuildStandings(site.db);
}

test("what the database reads is what the rules make of the whole history", async () => {
  const ids = fc.shuffledSubarray(
    Array.from({ length: UPDATES }, (_, index) => index),
    { minLength: UPDATES },
  );
  await fc.assert(
    fc.asyncProperty(history, ids, clocks, async (stories, order, on) => {
      const evidenceOf = new Map(updateIds.map((id, index) => [id, index % 3]));
      const facts = stories.map((story, index): Fact => ({
        ...story,
        updateId: updateIds[order[index] ?? 0] ?? "",
      }));
      await store(facts);
      const readings = await listPublishedReadings(
        site.db,
        { planIds: [PLAN], kind: "target" },
        on,
      );
      for (const code of CODES) {
        const own = facts.filter(({ targetCode }) => targetCode === code);
        const { status, publication } = statusAsOf(own, on);
        const known = own.filter(
          (fact) =>
            fact.effectiveDate <= on.asOf && isKnownOn(fact, on.knownOn),
        );
        const evidence = known.map(
          ({ updateId }) => evidenceOf.get(updateId) ?? 0,
        );
        expect(readings.find((it) => it.code === code)).toMatchObject({
          status,
          effectiveDate: publication?.effectiveDate ?? null,
          updates: known.length,
          evidenceItems: evidence.reduce((sum, items) => sum + items, 0),
          lastDecidedAt:
            known
              .map(({ decidedAt }) => decidedAt)
              .sort()
              .at(-1) ?? null,
        });
        const filter = {
          kind: "target" as const,
          planId: PLAN,
          status,
          page: 1,
          perPage: 50,
        };
        const { items } = await listPublishedTargets(site.db, {
          ...filter,
          ...on,
        });
        expect(items.map(({ target }) => target.code)).toContain(code);
        expect(new Set(items.map(({ reading }) => reading.status))).toEqual(
          new Set([status]),
        );
      }
    }),
    { numRuns: 60 },
  );
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { loader as scorecard } from "#app/routes/resources/api-scorecard";
import { findRecordHead } from "#db/queries/record/record";
import { askApi } from "#tests/support/api";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { publish } from "#tests/support/publish";
import { makeWorld, type World } from "#tests/support/world";

let site: TestDatabase;
let world: World;

beforeEach(async () => {
  site = await testDatabase();
  world = await makeWorld(site.db);
});

afterEach(() => site.close());

const espinar = { params: { slug: "espinar" } };

const ask = (query: string) =>
  askApi(site.db, scorecard, `/provinces/espinar/scorecard${query}`, espinar);

async function read(query: string): Promise<unknown> {
  const answer = await ask(query);
  expect(answer.status).toBe(200);
  return await answer.json();
}

test("a scorecard has the fields of the contract", async () => {
  const rosa = await world.citizen("Rosa");
  const mario = await world.moderator("Mario", "espinar");
  const facts = {
    author: rosa,
    status: "in_progress" as const,
    effectiveDate: "2020-05-01",
  };
  await publish(
    site.db,
    { targetCode: "ESP-S-01", ...facts, evidence: [{}, {}] },
    { at: "2020-06-01T15:00:00.000Z", by: [mario] },
  );
  const nothing = {
    ...{ fulfilled: 0, partly_fulfilled: 0, in_progress: 0, stalled: 0 },
    ...{ not_started: 0, broken: 0, not_verifiable: 0, no_information: 0 },
  };
  expect(await read("?as-of=2020-12-31")).toEqual({
    province: "espinar",
    plan: {
      id: "espinar-2019-2022-1",
      organization: "Movimiento de Prueba",
      mandate: "governing",
      term: "2019-2022",
    },
    asOf: "2020-12-31",
    termElapsed: 731 / 1461,
    targets: 7,
    byStatus: { ...nothing, in_progress: 1, no_information: 6 },
    byDimension: {
      social: {
        targets: 2,
        byStatus: { ...nothing, in_progress: 1, no_information: 1 },
      },
      economic: { targets: 2, byStatus: { ...nothing, no_information: 2 } },
      environmental: {
        targets: 2,
        byStatus: { ...nothing, no_information: 2 },
      },
      institutional: {
        targets: 1,
        byStatus: { ...nothing, no_information: 1 },
      },
    },
    coverage: 1 / 7,
    judged: 0,
    overdue: 0,
    waitingReplies: 0,
    underReview: 0,
    methodVersion: 1,
    verdictThreshold: 0.5,
    fulfilment: null,
    evidenceItems: 2,
    lastUpdate: "2020-06-01T15:00:00.000Z",
    record: await findRecordHead(site.db),
  });
});

test("where the reader must choose, 409 names the plans, and the choice is taken", async () => {
  await world.plan("ESP19B", "governing");
  const answer = await ask("");
  expect(answer.status).toBe(409);
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({
    status: 409,
    title: "Conflict",
    plans: ["espinar-2019-2022-1", "espinar-esp19b"],
  });
  const chosen = await read("?plan=espinar-esp19b");
  expect(chosen).toMatchObject({ plan: { id: "espinar-esp19b" } });
  const other = await ask("?plan=tarata-2019-2022-1");
  expect(other.status).toBe(404);
  expect(await other.json()).toMatchObject({
    plans: ["espinar-2019-2022-1", "espinar-esp19b"],
  });
});

test("the plan of a day is the one of the latest term begun by then", async () => {
  await world.plan("ESP23A", "unverified");
  await site.db
    .updateTable("plans")
    .set({ term_id: "2023-2026" })
    .where("id", "=", "espinar-esp23a")
    .execute();
  expect(await read("?as-of=2022-12-31")).toMatchObject({
    plan: { term: "2019-2022" },
    termElapsed: 1,
  });
  expect(await read("?as-of=2023-01-01")).toMatchObject({
    plan: { term: "2023-2026" },
    termElapsed: 1 / 1461,
  });
});

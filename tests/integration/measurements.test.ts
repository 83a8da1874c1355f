import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/account/user";
import { listPublishedMeasurements } from "#db/queries/plan/measurements";
import { findPublishedTarget } from "#db/queries/plan/targets";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { publish } from "#tests/support/publish";
import { makeWorld, type World } from "#tests/support/world";

const ALL = { asOf: "2026-11-21", knownOn: "2026-11-21", page: 1, perPage: 50 };

let site: TestDatabase;
let world: World;
let rosa: Actor;
let mario: Actor;
let lucia: Actor;

beforeEach(async () => {
  site = await testDatabase();
  world = await makeWorld(site.db);
  rosa = await world.citizen("Rosa");
  mario = await world.moderator("Mario", "espinar", "tarata");
  lucia = await world.moderator("Lucía", "espinar", "tarata");
});

afterEach(() => site.close());

const posta = (author: Actor) => ({
  targetCode: "ESP-S-01",
  author,
  status: "in_progress" as const,
  effectiveDate: "2020-03-01",
});

test("measured values are read in the order of the days they speak of", async () => {
  const measure = (value: number, effectiveDate: string, at: string) =>
    publish(
      site.db,
      {
        ...posta(rosa),
        targetCode: "ESP-S-02",
        effectiveDate,
        content: { measuredValue: value },
      },
      { at, by: [mario] },
    );
  await measure(30, "2021-01-01", "2021-02-01");
  await measure(38, "2020-01-01", "2021-03-01");
  await publish(
    site.db,
    {
      ...posta(rosa),
      targetCode: "ESP-S-02",
      effectiveDate: "2022-01-01",
      content: { measuredValue: 5 },
    },
    {
      at: "2022-02-01",
      by: [mario],
      retracted: { at: "2022-03-01", by: [lucia], note: "Falso." },
    },
  );
  const values = await listPublishedMeasurements(site.db, "ESP-S-02", ALL);
  expect(values.map(({ value, date }) => [date, value])).toEqual([
    ["2020-01-01", 38],
    ["2021-01-01", 30],
  ]);
  const read = await findPublishedTarget(site.db, "ESP-S-02", ALL);
  expect(read?.latestMeasurement).toMatchObject({
    value: 30,
    date: "2021-01-01",
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loader as apiDocs } from "#app/routes/public/api-docs";
import { loader as data } from "#app/routes/public/data";
import { API_NOW } from "#tests/support/api";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { tellOpenDataStory } from "#tests/support/open-data-story";

type Args = Parameters<typeof data>[0];

let site: TestDatabase;
let empty: TestDatabase;

beforeAll(async () => {
  site = await testDatabase();
  empty = await testDatabase();
  await tellOpenDataStory(site.db);
});

afterAll(async () => {
  await site.close();
  await empty.close();
});

function asked({ db }: TestDatabase, path: string): Args {
  const origin = new URL("https://lo.example");
  const context = { db, now: () => API_NOW, settings: { origin } };
  const request = new Request(`${origin.origin}${path}`);
  return { request, context, params: {} } as unknown as Args;
}

describe("/datos", () => {
  test("says how many rows there are, since when, and how far the record goes", async () => {
    const page = await data(asked(site, "/datos"));
    expect(page).toMatchObject({
      day: "2026-11-21",
      rows: { plans: 2, targets: 9, updates: 4, decisions: 6, measurements: 1 },
    });
    expect(page.changedAt).toMatch(/^2023-04-01/);
  });

  test("of an earlier day, speaks of that day", async () => {
    const page = await data(
      asked(site, "/datos?as-of=2020-12-31&known-on=2023-02-28"),
    );
    expect(page).toMatchObject({
      day: "2020-12-31",
      rows: { targets: 9, updates: 0, decisions: 0 },
    });
    expect(page.changedAt).toMatch(/^2019-01-15/);
  });

  test("of a site that holds nothing, says so", async () => {
    const page = await data(asked(empty, "/datos"));
    expect(page).toMatchObject({ changedAt: null, record: { size: 0 } });
    expect(Object.values(page.rows).every((rows) => rows === 0)).toBe(true);
  });

  test("a malformed day is refused", async () => {
    const answer = await data(asked(site, "/datos?as-of=hoy")).catch(
      (error: unknown) => error,
    );
    expect((answer as Response).status).toBe(400);
  });
});

describe("/datos/api", () => {
  test("shows real answers, and addresses that can be tried", async () => {
    const { answers, addresses, paths } = await apiDocs(
      asked(site, "/datos/api"),
    );
    expect(Object.keys(addresses)).toEqual(paths.map(({ path }) => path));
    expect(answers["Target"]).toMatchObject({ code: "ESP-A-05" });
    expect(answers["Update"]).toMatchObject({ author: "Tomás Ñahui" });
    expect(answers["Scorecard"]).toMatchObject({ targets: 7 });
  });

  test("before anything is published has no update to show, and without plans nothing", async () => {
    const early = await apiDocs(asked(site, "/datos/api?known-on=2020-01-01"));
    expect(early.answers["Update"]).toBeNull();
    expect((await apiDocs(asked(empty, "/datos/api"))).answers).toEqual({});
  });
});

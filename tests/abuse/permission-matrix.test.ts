import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { ACCOUNT_EXPECTATIONS } from "#tests/support/matrix/account-expectations";
import { ADMIN_EXPECTATIONS } from "#tests/support/matrix/admin-expectations";
import { CAST } from "#tests/support/matrix/cast";
import { CITIZEN_EXPECTATIONS } from "#tests/support/matrix/citizen-expectations";
import type { Expectations } from "#tests/support/matrix/expectation";
import { MODERATION_EXPECTATIONS } from "#tests/support/matrix/moderation-expectations";
import { PUBLIC_EXPECTATIONS } from "#tests/support/matrix/public-expectations";
import { RESOURCE_EXPECTATIONS } from "#tests/support/matrix/resource-expectations";
import { setStage, type Stage } from "#tests/support/matrix/stage";
import {
  askSite,
  expectedOutcome,
  METHODS,
  type Cell,
} from "#tests/support/matrix/walk";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { pathOf, ROUTES } from "#tests/support/route-table";

/** A new route is written into the file of its audience. */
const AUDIENCES: readonly Expectations[] = [
  PUBLIC_EXPECTATIONS,
  RESOURCE_EXPECTATIONS,
  CITIZEN_EXPECTATIONS,
  MODERATION_EXPECTATIONS,
  ADMIN_EXPECTATIONS,
  ACCOUNT_EXPECTATIONS,
];

let database: TestDatabase;
let site: PageSite;
let stage: Stage;

beforeAll(async () => {
  database = await testDatabase();
  stage = await setStage(database.db);
  site = await openPageSite(database.db, { buildId: "matrix" });
});

afterAll(async () => {
  await site.close();
  await database.close();
});

test("every route is in the matrix, under one audience, and nothing else is", () => {
  const expected = AUDIENCES.flatMap((audience) => Object.keys(audience));
  expect(expected.sort()).toEqual(ROUTES.map(pathOf).sort());
});

/** Eight thousand requests in a row; a busy machine needs minutes for them. */
const LONG = 10 * 60_000;

test(
  "every route lets in whom it should, by every method, in every state",
  { timeout: LONG },
  async () => {
    const mismatches: string[] = [];
    const cells = AUDIENCES.flatMap(cellsOf);
    for (const cell of cells) {
      const expected = expectedOutcome(cell);
      const found = await askSite(site, stage, cell);
      if (found === expected) continue;
      const { method, path, expectation, who } = cell;
      const state = expectation.state ?? "";
      mismatches.push(
        `${method} ${path} ${state} ${who}: ${found}, not ${expected}`,
      );
    }
    console.info(
      `permission matrix: ${ROUTES.length} routes, ${cells.length} cells, ${mismatches.length} mismatches`,
    );
    expect(mismatches).toEqual([]);
  },
);

function cellsOf(expectations: Expectations): Cell[] {
  return Object.entries(expectations).flatMap(([path, cases]) =>
    cases.flatMap((expectation) =>
      METHODS.flatMap((method) =>
        CAST.map((who) => ({ path, expectation, method, who })),
      ),
    ),
  );
}

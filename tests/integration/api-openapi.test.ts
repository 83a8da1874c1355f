import { afterEach, beforeEach, expect, test } from "vitest";
import { TARGETS } from "#app/domain/api/endpoints";
import { loader as openapi } from "#app/routes/resources/api-openapi";
import { loader as targets } from "#app/routes/resources/api-targets";
import { askApi } from "#tests/support/api";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { makeWorld } from "#tests/support/world";

let site: TestDatabase;

beforeEach(async () => {
  site = await testDatabase();
  await makeWorld(site.db);
});

afterEach(() => site.close());

async function read(
  loader: Parameters<typeof askApi>[1],
  path: string,
): Promise<unknown> {
  return await (await askApi(site.db, loader, path)).json();
}

test("the description names every address, parameter and field", async () => {
  const description = (await read(openapi, "/openapi.json")) as {
    paths: Record<string, { get: { parameters: { name: string }[] } }>;
    components: { schemas: Record<string, { properties: object }> };
  };
  expect(Object.keys(description.paths)).toEqual([
    "/provinces",
    "/provinces/{slug}/scorecard",
    "/plans",
    "/plans/{id}",
    "/targets",
    "/targets/{code}",
    "/updates",
    "/record/checkpoint",
    "/record/entries",
    "/record/proof/{index}",
    "/record/consistency",
  ]);
  const { parameters } = description.paths["/targets"]?.get ?? {
    parameters: [],
  };
  expect(parameters.map(({ name }) => name)).toEqual([
    ...["province", "dimension", "status", "kind", "verifiability", "q"],
    ...["page", "perPage", "as-of", "known-on"],
  ]);
  const listed = TARGETS.response.parse(await read(targets, "/targets"))
    .items[0];
  const fields = description.components.schemas["Target"]?.properties ?? {};
  expect(Object.keys(fields)).toEqual(Object.keys(listed ?? {}));
  const text = JSON.stringify(description);
  for (const [, reference] of text.matchAll(
    /"#\/components\/schemas\/(\w+)"/g,
  )) {
    expect(description.components.schemas).toHaveProperty(reference ?? "");
  }
  expect(text).not.toContain("$defs");
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loader as notFound } from "#app/routes/resources/api-not-found";
import { loader as plan } from "#app/routes/resources/api-plan";
import { loader as plans } from "#app/routes/resources/api-plans";
import { loader as provinces } from "#app/routes/resources/api-provinces";
import { loader as scorecard } from "#app/routes/resources/api-scorecard";
import { loader as target } from "#app/routes/resources/api-target";
import { loader as targets } from "#app/routes/resources/api-targets";
import { loader as updates } from "#app/routes/resources/api-updates";
import { askApi, type Asked } from "#tests/support/api";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { makeWorld } from "#tests/support/world";

let site: TestDatabase;

beforeEach(async () => {
  site = await testDatabase();
  await makeWorld(site.db);
});

afterEach(() => site.close());

type Loader = Parameters<typeof askApi>[1];

const ask = (loader: Loader, path: string, asked?: Asked) =>
  askApi(site.db, loader, path, asked);

describe("what is not there", () => {
  const missing: [string, Loader, string, Record<string, string>][] = [
    ["a province", scorecard, "/provinces/nada/scorecard", { slug: "nada" }],
    [
      "a province with a strange name",
      scorecard,
      "/provinces/x/scorecard",
      { slug: "a\0'" },
    ],
    ["a plan", plan, "/plans/nada", { id: "nada" }],
    [
      "a plan of that province",
      scorecard,
      "/provinces/espinar/scorecard?plan=nada",
      { slug: "espinar" },
    ],
    ["a target", target, "/targets/ESP-S-99", { code: "ESP-S-99" }],
    [
      "a target in small letters",
      target,
      "/targets/esp-s-01",
      { code: "esp-s-01" },
    ],
    ["targets of a province", targets, "/targets?province=nada", {}],
    ["plans of a province", plans, "/plans?province=nada", {}],
    ["updates of a province", updates, "/updates?province=nada", {}],
    ["updates of a target", updates, "/updates?target=nada", {}],
    ["a page past the end", targets, "/targets?page=2", {}],
    [
      "a page far past the end",
      targets,
      "/targets?page=999999&perPage=200",
      {},
    ],
    ["a second page of an empty list", updates, "/updates?page=2", {}],
    ["a page of provinces past the end", provinces, "/provinces?page=2", {}],
    ["an address", notFound, "/nada", {}],
  ];
  test.each(missing)(
    "%s: 404, as a problem",
    async (_, loader, path, params) => {
      const answer = await ask(loader, path, { params });
      expect(answer.status).toBe(404);
      expect(answer.headers.get("Content-Type")).toBe(
        "application/problem+json",
      );
      expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(await answer.json()).toMatchObject({
        type: "about:blank",
        title: "Not Found",
        status: 404,
      });
    },
  );
});

describe("what is malformed", () => {
  const malformed: [string, string][] = [
    ["page=0", "page"],
    ["page=x", "page"],
    ["page=99999999999999999999", "page"],
    ["page=1&page=2", "page"],
    ["perPage=201", "perPage"],
    ["perPage=-1", "perPage"],
    ["status=done", "status"],
    ["status[]=stalled", "status[]"],
    ["dimension=SOCIAL", "dimension"],
    ["kind=all", "kind"],
    ["verifiability=x", "verifiability"],
    ["province=..%2Fx", "province"],
    ["q=%00", "q"],
    [`q=${"x".repeat(101)}`, "q"],
    [`q=${"a b c d e f g h i j k l m"}`, "q"],
    ["as-of=2021-02-29", "as-of"],
    ["as-of=2018-12-31", "as-of"],
    ["known-on=ayer", "known-on"],
  ];
  test.each(malformed)("%s: 400, naming %s", async (query, parameter) => {
    const answer = await ask(targets, `/targets?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({
      title: "Bad Request",
      detail: expect.stringContaining(parameter) as string,
      errors: [{ parameter }],
    });
  });

  test.each([
    "2020-13-01",
    "ayer",
    "2020-02-31T00:00:00Z",
    "2020-01-01T99:00:00Z",
    "1e9",
  ])("since=%s: 400, naming it", async (since) => {
    const answer = await ask(updates, `/updates?since=${since}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ parameter: "since" }],
    });
  });

  test("a wrong status is told which there are", async () => {
    const answer = await ask(targets, "/targets?status=done");
    const { errors } = (await answer.json()) as {
      errors: { accepted: string[] }[];
    };
    expect(errors[0]?.accepted).toContain("partly_fulfilled");
  });
});

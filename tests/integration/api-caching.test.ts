import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loader as targets } from "#app/routes/resources/api-targets";
import { API_NOW, askApi, type Asked } from "#tests/support/api";
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

const ask = (asked?: Asked) => askApi(site.db, targets, "/targets", asked);

describe("what is known already", () => {
  test("is not sent again: by its tag, or by its date", async () => {
    const first = await ask();
    const tag = first.headers.get("ETag") ?? "";
    const date = first.headers.get("Last-Modified") ?? "";
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const headers of [
      { "If-None-Match": tag },
      { "If-None-Match": `"x", W/${tag}` },
      { "If-None-Match": "*" },
      { "If-Modified-Since": date },
    ]) {
      const again = await ask({ headers });
      expect(again.status).toBe(304);
      expect(again.headers.get("ETag")).toBe(tag);
      expect(await again.text()).toBe("");
    }
  });

  test("is sent again once something changed, and a tag speaks before a date", async () => {
    const first = await ask();
    const tag = first.headers.get("ETag") ?? "";
    const date = first.headers.get("Last-Modified") ?? "";
    const rosa = await world.citizen("Rosa");
    const mario = await world.moderator("Mario", "espinar");
    const facts = {
      author: rosa,
      status: "stalled" as const,
      effectiveDate: "2020-05-01",
    };
    await publish(
      site.db,
      { targetCode: "ESP-S-01", ...facts },
      { at: "2020-06-01", by: [mario] },
    );
    const headers = { "If-None-Match": tag, "If-Modified-Since": date };
    expect((await ask({ headers })).status).toBe(200);
    const before = { "If-Modified-Since": "Mon, 01 Jan 2024 00:00:00 GMT" };
    expect((await ask({ headers: before })).status).toBe(200);
  });

  test("is another answer on the next day in Lima", async () => {
    const first = await ask();
    expect(first.headers.get("Last-Modified")).toBe(
      "Sat, 21 Nov 2026 05:00:00 GMT",
    );
    const date = first.headers.get("Last-Modified") ?? "";
    const now = new Date(API_NOW.getTime() + 86_400_000);
    const next = await ask({
      now,
      headers: { "If-Modified-Since": date },
    });
    expect(next.status).toBe(200);
  });
});

test("any page may read it, without credentials", async () => {
  const answer = await ask();
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(answer.headers.get("Access-Control-Allow-Credentials")).toBeNull();
  expect(answer.headers.get("Content-Type")).toBe(
    "application/json; charset=utf-8",
  );
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { STATUS_COLOURS } from "#app/components/picture/palette";
import { loader as country } from "#app/routes/resources/picture-country";
import { loader as ofProvince } from "#app/routes/resources/picture-province";
import { loader as ofTarget } from "#app/routes/resources/picture-target";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { lookAtPng, type Seen } from "#tests/support/pixels";
import { publish } from "#tests/support/publish";
import { askResource, type ResourceRequest } from "#tests/support/resource";
import { makeWorld, type World } from "#tests/support/world";

let site: TestDatabase;
let world: World;

beforeEach(async () => {
  site = await testDatabase();
  world = await makeWorld(site.db);
});

afterEach(() => site.close());

const ESPINAR = "/og/provincias/espinar.png";

async function ask(path: string, asked: ResourceRequest = {}) {
  const [url = ""] = path.split("?");
  const file = url.split("/").at(-1) ?? "";
  const loader = url.startsWith("/og/provincias/")
    ? ofProvince
    : url.startsWith("/og/metas/")
      ? ofTarget
      : country;
  return await askResource(site.db, loader, path, {
    ...asked,
    params: { file },
  });
}

async function look(path: string, asked?: ResourceRequest): Promise<Seen> {
  const answer = await ask(path, asked);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toBe("image/png");
  return lookAtPng(new Uint8Array(await answer.arrayBuffer()));
}

const tagOf = async (path: string, asked?: ResourceRequest) =>
  (await ask(path, asked)).headers.get("ETag");

async function tell(status: "broken" | "fulfilled"): Promise<void> {
  const by = [
    await world.moderator("Mario", "espinar"),
    await world.moderator("Nina", "espinar"),
  ];
  const author = await world.citizen("Rosa");
  const story = { targetCode: "ESP-S-01", author, status };
  await publish(
    site.db,
    { ...story, effectiveDate: "2023-01-02" },
    { at: "2023-02-01", by },
  );
}

/** Where the parts of a picture are. */
const SITE_NAME = { x: 60, y: 50, width: 300, height: 40 };
const HEADLINE = { x: 60, y: 110, width: 500, height: 80 };
const WEAVE = { x: 280, y: 268, width: 400, height: 220 };
const ANSWER = { x: 60, y: 515, width: 500, height: 35 };
const QUOTATION = { x: 96, y: 190, width: 900, height: 100 };
const STRIP = { x: 60, y: 556, width: 250, height: 40 };

describe("a picture is not blank, though no font is asked for", () => {
  test("of a province: its name, its weave, its answer", async () => {
    await tell("broken");
    const seen = await look(ESPINAR);
    expect([seen.width, seen.height]).toEqual([1200, 630]);
    for (const part of [SITE_NAME, HEADLINE, WEAVE, ANSWER]) {
      expect(seen.inked(part)).toBeGreaterThan(0.04);
    }
    expect(seen.has(STATUS_COLOURS.broken)).toBe(true);
    expect(seen.has(STATUS_COLOURS.no_information)).toBe(true);
    expect(seen.has(STATUS_COLOURS.fulfilled)).toBe(false);
  });

  test("of a promise: its status, the plan's words, its place in the weave", async () => {
    await tell("fulfilled");
    const seen = await look("/og/metas/ESP-S-01.png");
    for (const part of [SITE_NAME, HEADLINE, QUOTATION, STRIP]) {
      expect(seen.inked(part)).toBeGreaterThan(0.04);
    }
    expect(seen.has(STATUS_COLOURS.fulfilled)).toBe(true);
    expect(seen.has("#5b2a86")).toBe(true);
  });

  test("of the country: the weaves of its provinces", async () => {
    const seen = await look("/og/inicio.png");
    for (const part of [SITE_NAME, HEADLINE, ANSWER]) {
      expect(seen.inked(part)).toBeGreaterThan(0.04);
    }
    expect(seen.inked({ ...WEAVE, height: 60 })).toBeGreaterThan(0.02);
  });

  test("of a province where the reader must choose a plan: its name, and what to do", async () => {
    await world.plan("ESP19B", "governing");
    const seen = await look(ESPINAR);
    expect(seen.inked(HEADLINE)).toBeGreaterThan(0.04);
    expect(seen.inked(WEAVE)).toBe(0);
    const chosen = await look(`${ESPINAR}?plan=espinar-esp19b`);
    expect(chosen.inked(WEAVE)).toBeGreaterThan(0.02);
  });
});

describe("a picture is of what is asked for", () => {
  test("another day, another language, another clock", async () => {
    await tell("broken");
    const tags = await Promise.all(
      ["", "?lang=en", "?as-of=2023-01-01", "?known-on=2023-01-31"].map(
        (query) => tagOf(ESPINAR + query),
      ),
    );
    expect(new Set(tags).size).toBe(4);
    for (const query of ["?as-of=2023-01-01", "?known-on=2023-01-31"]) {
      const before = await look(ESPINAR + query);
      expect(before.has(STATUS_COLOURS.broken)).toBe(false);
    }
    // The future is not known yet.
    expect(await tagOf(`${ESPINAR}?as-of=2030-01-01`)).toBe(tags[0]);
  });

  test("of an invented demonstration it says so", async () => {
    expect(await tagOf(ESPINAR, { demo: true })).not.toBe(await tagOf(ESPINAR));
  });

  test("and of nothing there is none", async () => {
    for (const path of [
      "/og/provincias/atlantida.png",
      "/og/provincias/espinar",
      "/og/provincias/espinar.gif",
      "/og/provincias/espinar.png?plan=no-hay",
      "/og/metas/ESP-S-99.png",
      "/og/metas/.png",
    ]) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get("Content-Type")).toMatch(/^text\/html/);
    }
    expect((await ask(`${ESPINAR}?as-of=ayer`)).status).toBe(400);
  });
});

describe("a picture is drawn once", () => {
  test("who has it is told so, whatever else the record has grown by", async () => {
    const first = await ask("/og/provincias/tarata.png");
    const tag = first.headers.get("ETag") ?? "";
    expect(first.headers.get("Cross-Origin-Resource-Policy")).toBe(
      "cross-origin",
    );
    await tell("broken");
    const headers = { "If-None-Match": tag };
    const again = await ask("/og/provincias/tarata.png", { headers });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    const other = await ask(ESPINAR, { headers });
    expect(other.status).toBe(200);
  });
});

import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { JSDOM } from "jsdom";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { countRows } from "#tests/support/count-rows";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { photo } from "#tests/support/photos";
import { openSender, type Sender } from "#tests/support/sender";
import { makeWorld } from "#tests/support/world";

let database: TestDatabase;
let site: PageSite;
let rosa: Sender;
const log: Record<string, unknown>[] = [];

const EVIDENCE = {
  "evidence[0].kind": "press",
  "evidence[0].title": "Nota del diario",
  "evidence[0].url": "https://diario.example/nota",
  "evidence[0].visibility": "public",
};

const SUMMARY = `Rosa vio que <la obra> "empezó" & hay gente. ${"Sigue la zanja. ".repeat(235)}`;

beforeAll(async () => {
  database = await testDatabase();
  const world = await makeWorld(database.db);
  site = await openPageSite(database.db, { log });
  rosa = await openSender(site, world, await world.citizen("Rosa"));
  // From now on no page of the database has room for another such text.
  const first = await rosa.fields({ ...EVIDENCE, summary: SUMMARY });
  expect((await send("/aportar/ESP-S-01", first)).status).toBe(303);
});

afterEach(async () => {
  await writer("query_only = 0");
  await writer("max_page_count = 1000000");
});

afterAll(async () => {
  await site.close();
  await database.close();
});

/** Turns something on the one connection that writes. */
async function writer(setting: string): Promise<void> {
  await sql.raw(`pragma ${setting}`).execute(database.db);
}

const HINDRANCES = {
  "a full disk": async () => {
    // As many pages as there are, and every one of them taken.
    await sql`vacuum`.execute(database.db);
    await writer("max_page_count = 1");
  },
  "a disk that takes nothing": () => writer("query_only = 1"),
};

test.each(Object.entries(HINDRANCES))(
  "%s: what Rosa typed comes back at once, reading goes on, and later it is taken",
  async (_name, hinder) => {
    const fields = await rosa.fields({
      ...EVIDENCE,
      summary: SUMMARY,
    });
    const before = await countRows(database.db);
    await hinder();
    const began = performance.now();
    const refused = await send("/aportar/ESP-S-01", fields);
    // The figure is one second; a busy machine may take ten.
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("Retry-After")).toBe("5");
    const page = new JSDOM(await refused.text()).window.document;
    expect(page.querySelector("h1")?.textContent).toBe(
      "Por ahora no se puede guardar nada",
    );
    expect(page.querySelector("main")?.textContent).toContain(SUMMARY.trim());
    for (const path of ["/", "/metas/ESP-S-01", "/registro", "/mis-aportes"]) {
      expect((await rosa.get(path)).status, path).toBe(200);
    }
    expect(await countRows(database.db)).toEqual(before);
    await writer("query_only = 0");
    await writer("max_page_count = 1000000");
    const form = page.querySelector<HTMLFormElement>("main section form");
    const again = [...(form?.querySelectorAll("input") ?? [])].map(
      ({ name, value }): [string, string] => [name, value],
    );
    expect(again).toEqual(
      fields.map(([name, value]) => [name, value.replaceAll("\r\n", "\n")]),
    );
    const taken = await send(form?.getAttribute("action") ?? "", again);
    expect(taken.status).toBe(303);
    const kept = await database.db
      .selectFrom("update_content")
      .select("summary")
      .execute();
    expect(kept.map(({ summary }) => summary)).toContain(SUMMARY.trim());
    // The same form once more is the same update.
    const location = taken.headers.get("Location");
    const twice = await send("/aportar/ESP-S-01", fields);
    expect(twice.headers.get("Location")).toBe(location);
  },
);

test("whoever watches the site is told, and told again when it is over", async () => {
  const ready = async () =>
    (await fetch(`${site.origin}/salud/lista`)).status === 200;
  await writer("query_only = 1");
  // One answer serves everybody for a second.
  await expect.poll(ready, { timeout: 10_000 }).toBe(false);
  await writer("query_only = 0");
  await expect.poll(ready, { timeout: 10_000 }).toBe(true);
});

test("in English she reads it in English", async () => {
  const fields = await rosa.fields({ intent: "draft" });
  await writer("query_only = 1");
  const refused = await send("/aportar/ESP-S-01?lang=en", fields);
  expect(refused.status).toBe(503);
  expect(await refused.text()).toMatch(
    /<title>[^<]*Nothing can be saved for now[\s\S]*lang=en/,
  );
});

test("a password that could not be looked up stands on no page", async () => {
  const html = await (await fetch(`${site.origin}/cuenta/crear`)).text();
  const token = /name="formToken" value="([^"]*)"/.exec(html)?.[1] ?? "";
  await writer("query_only = 1");
  const answer = await fetch(`${site.origin}/cuenta/crear`, {
    method: "POST",
    headers: { Origin: site.origin },
    body: new URLSearchParams({
      formToken: token,
      name: "Luz",
      email: "luz@example.org",
      password: "una frase que nadie sabe",
    }),
    redirect: "manual",
  });
  expect(await answer.text()).not.toMatch("una frase que nadie sabe");
});

test("a photo that finds no room leaves her text where it is", async () => {
  const incoming = join(site.folder, "incoming");
  await rm(incoming, { recursive: true, force: true });
  // Nobody can make anything there, whoever they are.
  await symlink("/sys/kernel", incoming);
  const bytes = await photo(64, 48);
  const file = { field: "evidence[0].file", bytes, name: "zanja.jpg" };
  const answer = await rosa.send({ summary: SUMMARY }, [file]);
  await rm(incoming);
  expect(answer.status).toBe(503);
  const page = new JSDOM(answer.html).window.document;
  expect(page.querySelector("main")?.textContent).toContain(
    "«zanja.jpg» no se guardó: por ahora el sitio no tiene dónde escribir.",
  );
  const typed = page.querySelector<HTMLTextAreaElement>("[name=summary]");
  expect(typed?.value.trim()).toBe(SUMMARY.trim());
});

function send(path: string, fields: [string, string][]) {
  return fetch(`${site.origin}${path}`, {
    method: "POST",
    headers: { Cookie: rosa.cookie, Origin: site.origin },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
}

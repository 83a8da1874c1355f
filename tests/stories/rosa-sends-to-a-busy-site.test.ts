import { JSDOM } from "jsdom";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { countRows } from "#tests/support/count-rows";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { photo } from "#tests/support/photos";
import { openSender, type Sender } from "#tests/support/sender";
import { makeWorld } from "#tests/support/world";

let database: TestDatabase;
let site: PageSite;
let rosa: Sender;

/** What the site lets in; while `forms` is nought, it takes no form at all. */
const limits = { atOnce: 4, waiting: 32, forms: 128, patienceMs: 60_000 };

const EVIDENCE = {
  "evidence[0].kind": "press",
  "evidence[0].title": "Nota del diario",
  "evidence[0].url": "https://diario.example/nota",
  "evidence[0].visibility": "public",
};

const SUMMARY = `Rosa vio que <la obra> "empezó" & hay gente.\n\n<script>alert(1)</script>`;

beforeAll(async () => {
  database = await testDatabase();
  const world = await makeWorld(database.db);
  site = await openPageSite(database.db, { limits });
  rosa = await openSender(site, world, await world.citizen("Rosa"));
});

beforeEach(() => void (limits.forms = 128));

afterAll(async () => {
  await site.close();
  await database.close();
});

function post(path: string, fields: readonly [string, string][]) {
  return fetch(`${site.origin}${path}`, {
    method: "POST",
    headers: { Cookie: rosa.cookie, Origin: site.origin },
    body: new URLSearchParams([...fields]),
    redirect: "manual",
  });
}

/** What the page of a refused form would send if its button were pressed. */
function heldBy(html: string) {
  const { document } = new JSDOM(html).window;
  const form = document.querySelector("main form");
  const inputs = [...(form?.querySelectorAll("input") ?? [])];
  return {
    document,
    path: form?.getAttribute("action") ?? "",
    fields: inputs.map(({ name, value }): [string, string] => [name, value]),
  };
}

test("the site is too busy for Rosa's form: it comes back with a button, and counts once however often it is sent", async () => {
  const path = "/aportar/ESP-S-01";
  const fields = await rosa.fields({ ...EVIDENCE, summary: SUMMARY });
  const before = await countRows(database.db);
  limits.forms = 0;
  const refused = await post(path, fields);
  expect(refused.status).toBe(503);
  expect(refused.headers.get("Retry-After")).toBe("5");
  const page = heldBy(await refused.text());
  expect(page.document.querySelector("blockquote")?.textContent).toBe(SUMMARY);
  expect(page.document.querySelector("script")).toBeNull();
  expect(page.fields).toEqual(fields);
  expect(page.document.querySelector("main form button")).not.toBeNull();
  expect(await countRows(database.db)).toEqual(before);
  // Still too busy: her words come back again.
  const still = await post(page.path, page.fields);
  expect(heldBy(await still.text()).fields).toEqual(fields);

  limits.forms = 128;
  const taken = await post(page.path, page.fields);
  expect(taken.status).toBe(303);
  // Her browser, asked to load the refused page again, sends the form that it sent.
  const twice = await post(path, fields);
  expect(twice.headers.get("Location")).toBe(taken.headers.get("Location"));
  const after = await countRows(database.db);
  expect((after["updates"] ?? 0) - (before["updates"] ?? 0)).toBe(1);
});

test("a form with a photo comes back with its words, and says that the photo has to be attached again", async () => {
  limits.forms = 0;
  const bytes = await photo(64, 48, 3);
  const file = { field: "evidence[0].file", bytes, name: "zanja.jpg" };
  const { status, html } = await rosa.send({ summary: SUMMARY }, [file]);
  expect(status).toBe(503);
  const page = heldBy(html);
  expect(page.document.body.textContent).toContain("adjuntarlos otra vez");
  expect(Object.fromEntries(page.fields)["summary"]).toBe(SUMMARY);
});

test("a password stands on no page, and what is no form gets the plain answer", async () => {
  limits.forms = 0;
  const secret = "una frase que nadie sabe";
  const signUp: [string, string][] = [
    ["name", "Luz"],
    ["email", "luz@example.org"],
    ["password", secret],
  ];
  for (const fields of [signUp, [["a\u0000b", secret] as [string, string]]]) {
    const refused = await post("/cuenta/crear", fields);
    expect(refused.status).toBe(503);
    const html = await refused.text();
    expect(html).not.toContain(secret);
    expect(html).not.toContain("<form");
  }
});

test("in English she reads it in English first", async () => {
  const fields = await rosa.fields({ ...EVIDENCE, summary: SUMMARY });
  limits.forms = 0;
  const refused = await post("/aportar/ESP-S-01?lang=en", fields);
  const page = heldBy(await refused.text());
  expect(page.document.querySelector("button")?.textContent).toBe("Send again");
  expect(page.path).toBe("/aportar/ESP-S-01?lang=en");
});

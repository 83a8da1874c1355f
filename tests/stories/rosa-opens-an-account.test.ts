import { afterEach, beforeEach, expect, test } from "vitest";
import { accountSite, type AccountSite } from "#tests/support/account-site";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { Visitor } from "#tests/support/visitor";

const PASSWORD = "la laguna amanece con neblina";
const ROSA = { name: "Rosa Q.", email: "rosa@ejemplo.pe", password: PASSWORD };

let database: TestDatabase;
let site: AccountSite;

beforeEach(async () => {
  database = await testDatabase();
  site = accountSite(database.db);
});

afterEach(async () => {
  await database.close();
});

test("Rosa is led to the sign-in page, opens an account instead, and is back where she was going", async () => {
  const rosa = new Visitor(site.answer);
  const barred = await rosa.open("/mis-aportes");
  expect(barred.status).toBe(303);
  expect(barred.location).toBe("/cuenta/entrar?next=%2Fmis-aportes");

  const signIn = await rosa.open(barred.location ?? "");
  const link = signIn.document.querySelector('a[href^="/cuenta/crear"]');
  const path = link?.getAttribute("href") ?? "";
  const empty = await rosa.open(path);
  expect(empty.document.title).toBe("Crear una cuenta · Lo Prometido");

  const short = await rosa.send(path, empty, { ...ROSA, password: "corta" });
  expect(short.status).toBe(422);
  expect(short.document.title).toMatch(/^Error: /);
  const summary = short.document.querySelector(".error-summary");
  expect(summary?.hasAttribute("autofocus")).toBe(true);
  const item = summary?.querySelector("a")?.getAttribute("href") ?? "";
  const field = short.document.querySelector<HTMLInputElement>(item);
  expect(field?.name).toBe("password");
  expect(field?.getAttribute("value")).toBeNull();
  const name = short.document.querySelector<HTMLInputElement>("#f-name");
  expect(name?.value).toBe("Rosa Q.");

  const done = await rosa.send(path, short, ROSA);
  expect([done.status, done.location]).toEqual([303, "/mis-aportes"]);
  const own = await rosa.open("/mis-aportes");
  expect(own.document.body.textContent).toBe("Rosa Q.");
});

test("Rosa signs out on the shared computer of the library; her old cookie opens nothing", async () => {
  const rosa = new Visitor(site.answer);
  await rosa.send("/cuenta/crear", await rosa.open("/cuenta/crear"), ROSA);
  const copied = new Map(rosa.cookies);
  const leaving = await rosa.open("/cuenta/salir");
  expect(leaving.document.body.textContent).toContain("Rosa Q.");
  const gone = await rosa.send("/cuenta/salir", leaving, {});
  expect([gone.status, gone.location]).toEqual([303, "/"]);
  // What she wrote without signal is hers to keep or to clear: storage is left alone.
  expect(gone.headers.get("Clear-Site-Data")).toBe('"cache"');
  expect(rosa.cookies.size).toBe(0);
  expect((await rosa.open("/mis-aportes")).status).toBe(303);

  const thief = new Visitor(site.answer);
  for (const [name, value] of copied) thief.cookies.set(name, value);
  expect((await thief.open("/mis-aportes")).status).toBe(303);
});

test("Rosa comes back in English, mistypes once, and is in", async () => {
  const first = new Visitor(site.answer);
  await first.send("/cuenta/crear", await first.open("/cuenta/crear"), ROSA);
  const rosa = new Visitor(site.answer);
  const path = "/cuenta/entrar?lang=en&next=%2Fmetas%3Fdimension%3Dsocial";
  const page = await rosa.open(path);
  const { email } = ROSA;
  const wrong = await rosa.send(path, page, { email, password: "the lagoon" });
  expect(wrong.status).toBe(422);
  expect(wrong.document.body.textContent).toContain("do not match");
  const right = await rosa.send(path, wrong, { email, password: PASSWORD });
  expect(right.location).toBe("/metas?dimension=social&lang=en");
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { freshKeys } from "#app/server/http/secrets.server";
import { accountSite, type AccountSite } from "#tests/support/account-site";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openPostOffice } from "#tests/support/post-office";
import { Visitor } from "#tests/support/visitor";

const ROSA = {
  name: "Rosa Q.",
  email: "rosa@ejemplo.pe",
  password: "la laguna amanece con neblina",
};
const HOUR = 3_600_000;

let database: TestDatabase;
let site: AccountSite;
let rosa: Visitor;

beforeEach(async () => {
  database = await testDatabase();
  site = accountSite(database.db);
  rosa = new Visitor(site.answer);
});

afterEach(async () => {
  await database.close();
});

/** What the site knows once Ana has replaced the keys and started it again. */
function replaceKeys(): void {
  const { sessionKey, formKey } = site.secrets;
  const earlier = { sessionKey, formKey, replacedAt: site.clock.now };
  site.secrets = { ...freshKeys(), earlier };
}

function later(milliseconds: number): void {
  site.clock.now = new Date(site.clock.now.getTime() + milliseconds);
}

const signUp = async (page: Awaited<ReturnType<Visitor["open"]>>) =>
  await rosa.send("/cuenta/crear", page, ROSA);

test("a form that Rosa had open is still taken twelve hours later, and after that comes back filled", async () => {
  const shown = await rosa.open("/cuenta/crear");
  replaceKeys();
  later(12 * HOUR);
  const late = await signUp(shown);
  expect(late.status).toBe(403);
  expect(late.document.title).toMatch(/^Error: /);
  const email = late.document.querySelector<HTMLInputElement>("#f-email");
  expect(email?.value).toBe(ROSA.email);
  later(-1);
  expect((await signUp(shown)).status).toBe(303);
});

test("a second replacement ends the forms from before the first", async () => {
  const shown = await rosa.open("/cuenta/crear");
  replaceKeys();
  replaceKeys();
  expect((await signUp(shown)).status).toBe(403);
});

test("the link of a mail that was in line works, and so does one from after", async () => {
  await signUp(await rosa.open("/cuenta/crear"));
  later(HOUR);
  replaceKeys();
  const office = await openPostOffice(database.db);
  office.clock.now = site.clock.now;
  Object.assign(office.parts, { secrets: site.secrets });
  await office.worker().drain();
  const [letter = ""] = await office.letters();
  const text = letter.replace(/=\r?\n/g, "").replace(/=3D/g, "=");
  const [path = ""] = /\/cuenta\/confirmar\?token=[\w-]+/.exec(text) ?? [];
  const page = await rosa.open(path);
  const done = await rosa.send(path, page, {});
  await office.close();
  expect(done.location).toContain("hecho=1");
});

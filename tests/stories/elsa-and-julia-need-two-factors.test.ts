import { generateSync } from "otplib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { emailOf, openAccount, PASSWORD } from "#tests/support/accounts";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openDesk } from "#tests/support/desk";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { Visitor } from "#tests/support/visitor";
import { makeWorld } from "#tests/support/world";

let database: TestDatabase;
let site: PageSite;

beforeAll(async () => {
  database = await testDatabase();
  site = await openPageSite(database.db, { env: { MFA: "required" } });
});

afterAll(async () => {
  await site.close();
  await database.close();
});

/** Somebody with a browser, before the real server. */
function visitor(): Visitor {
  return new Visitor(async (request) => {
    const headers = new Headers(request.headers);
    headers.set("Origin", site.origin);
    const { method, url } = request;
    const body = method === "GET" ? null : await request.text();
    return await fetch(url, { method, headers, body, redirect: "manual" });
  }, site.origin);
}

/** Signs in and opens a room; gives where that leads. */
async function comeTo(person: Visitor, name: string, room: string) {
  const page = await person.open("/cuenta/entrar");
  const typed = { email: emailOf(name), password: PASSWORD };
  expect((await person.send("/cuenta/entrar", page, typed)).status).toBe(303);
  return (await person.open(room)).location;
}

/** Sets up the app that makes codes, as the page asks. */
async function enrol(person: Visitor, path: string) {
  const page = await person.open(path);
  const shown = page.document.querySelector("code.hash")?.textContent ?? "";
  const epoch = Math.floor(site.clock.now.getTime() / 1000);
  const secret = shown.replaceAll(" ", "");
  const code = generateSync({ secret, epoch });
  const done = await person.send(path, page, { code });
  expect(done.status).toBe(200);
  expect(done.document.querySelectorAll("ol.recovery-codes code")).toHaveLength(
    10,
  );
}

test("Elsa is the first administrator of a new site: she is led to her second factor, appoints Julia, and Julia to hers before she decides", async () => {
  const world = await makeWorld(database.db);
  const { db } = database;
  await openAccount(db, "Elsa", "admin");
  const julia = await openAccount(db, "Julia");
  const rosa = await world.citizen("Rosa");
  const id = await openDesk(db).tell(rosa, "ESP-S-01");

  const elsa = visitor();
  const door = await comeTo(elsa, "Elsa", "/admin");
  expect(door).toBe("/cuenta/seguridad/codigo?next=%2Fadmin");
  for (const room of ["/admin/personas", "/admin/ajustes", "/admin/senales"]) {
    expect((await elsa.open(room)).location, room).toMatch(
      /^\/cuenta\/seguridad\/codigo\?next=/,
    );
  }
  await enrol(elsa, door ?? "");
  expect((await elsa.open("/admin")).status).toBe(200);
  const person = `/admin/personas/${julia.id}`;
  const appointed = await elsa.send(person, await elsa.open(person), {
    intent: "grant",
    role: "moderator",
    scope: "espinar",
  });
  expect(appointed.location).toContain("hecho=granted");

  const moderator = visitor();
  const review = `/moderacion/${id}`;
  const way = await comeTo(moderator, "Julia", review);
  expect(way).toBe(
    `/cuenta/seguridad/codigo?next=${encodeURIComponent(review)}`,
  );
  await enrol(moderator, way ?? "");
  const interests = (await moderator.open(review)).location ?? "";
  expect(interests).toMatch(/^\/cuenta\/intereses/);
  const declared = await moderator.send(
    interests,
    await moderator.open(interests),
    { declares: "none" },
  );
  expect(declared.location).toBe(review);
  const page = await moderator.open(review);
  const decided = await moderator.send(review, page, { decision: "approve" });
  expect(decided.location).toBe("/moderacion?hecho=published");
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { grantRole } from "#app/commands/grant-role.server";
import { suspendAccount } from "#app/commands/suspend-account.server";
import { newSessionId } from "#app/server/account/session-id.server";
import { findAccountByEmail } from "#db/queries/account/accounts";
import { accountSite, type AccountSite } from "#tests/support/account-site";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { addProvinces } from "#tests/support/people";
import { Visitor } from "#tests/support/visitor";

const PASSWORD = "la laguna amanece con neblina";
const EMAIL = "rosa@ejemplo.pe";
const OWN = "/mis-aportes";
const DAY = 24 * 3_600_000;

let database: TestDatabase;
let site: AccountSite;
let rosa: Visitor;

beforeEach(async () => {
  database = await testDatabase();
  await addProvinces(database.db);
  site = accountSite(database.db);
  rosa = new Visitor(site.answer);
  const path = "/cuenta/crear";
  const typed = { name: "Rosa", email: EMAIL, password: PASSWORD };
  await rosa.send(path, await rosa.open(path), typed);
});

afterEach(async () => {
  await database.close();
});

function later(milliseconds: number): void {
  site.clock.now = new Date(site.clock.now.getTime() + milliseconds);
}

async function isIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.open(OWN)).status === 200;
}

async function signIn(visitor: Visitor, password = PASSWORD, email = EMAIL) {
  const path = "/cuenta/entrar";
  return await visitor.send(path, await visitor.open(path), {
    email,
    password,
  });
}

async function rosasId(): Promise<string> {
  return (await findAccountByEmail(database.db, EMAIL))?.id ?? "";
}

describe("a session", () => {
  test("lives on while it is used, and ends after 30 idle days", async () => {
    for (let week = 0; week < 6; week += 1) {
      later(7 * DAY);
      expect(await isIn(rosa)).toBe(true);
    }
    later(30 * DAY);
    expect(await isIn(rosa)).toBe(false);
  });

  test("ends 90 days after the sign-in however often it is used", async () => {
    for (let month = 0; month < 4; month += 1) {
      later(22 * DAY);
      expect(await isIn(rosa)).toBe(true);
    }
    later(2 * DAY);
    expect(await isIn(rosa)).toBe(false);
  });

  test("is noted as used at most every ten minutes, so that reading writes nothing", async () => {
    const seen = async () =>
      (await database.db.selectFrom("sessions").selectAll().execute())[0];
    const before = await seen();
    later(9 * 60_000);
    await isIn(rosa);
    expect(await seen()).toEqual(before);
    later(60_000);
    await isIn(rosa);
    expect((await seen())?.last_seen_at).toBe(site.clock.now.toISOString());
  });

  test("ends at once with a role or a suspension, and a suspended account is told why", async () => {
    const change = { by: "operator", now: site.clock.now } as const;
    const userId = await rosasId();
    const role = { role: "moderator", scope: "tarata" } as const;
    await grantRole(database.db, { ...change, ...role, userId });
    expect(await isIn(rosa)).toBe(false);
    const back = await signIn(rosa);
    expect([back.status, back.location]).toEqual([303, "/moderacion"]);
    later(12 * 3_600_000);
    expect(await isIn(rosa)).toBe(false);
    await suspendAccount(database.db, { ...change, userId });
    const refused = await signIn(rosa);
    expect(refused.status).toBe(403);
    expect(refused.document.body.textContent).toContain("suspendida");
    expect(await isIn(rosa)).toBe(false);
  });

  test("has a new id after a sign-in, whatever id the browser was given before", async () => {
    const victim = new Visitor(site.answer);
    const planted = newSessionId();
    victim.cookies.set("s", planted);
    await signIn(victim);
    expect(victim.cookies.get("s")).not.toBe(planted);
    expect(await isIn(victim)).toBe(true);
    const attacker = new Visitor(site.answer);
    attacker.cookies.set("s", planted);
    expect(await isIn(attacker)).toBe(false);
  });
});

describe("a cookie that is not a session", () => {
  test.each([
    ["made up", () => newSessionId()],
    ["cut short", (own: string) => own.slice(0, 20)],
    ["in other case", (own: string) => own.toUpperCase()],
    ["of 4 KB", () => "a".repeat(4096)],
    ["sent twice", (own: string) => `${own}; s=${own}`],
    ["a hash", () => "0".repeat(64)],
  ])("%s makes a visitor, never an error", async (_, change) => {
    const thief = new Visitor(site.answer);
    thief.cookies.set("s", change(rosa.cookies.get("s") ?? ""));
    const page = await thief.open(OWN);
    expect([page.status, page.location]).toEqual([
      303,
      "/cuenta/entrar?next=%2Fmis-aportes",
    ]);
  });

  test("on https the bare name says nothing", async () => {
    const env = { ORIGIN: "https://loprometido.example" };
    const secure = accountSite(database.db, env);
    const visitor = new Visitor(secure.answer, env.ORIGIN);
    const page = await signIn(visitor);
    expect(page.headers.getSetCookie().join()).toMatch(
      /__Host-s=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure/,
    );
    expect(await isIn(visitor)).toBe(true);
    visitor.cookies.set("s", visitor.cookies.get("__Host-s") ?? "");
    visitor.cookies.delete("__Host-s");
    expect(await isIn(visitor)).toBe(false);
  });
});

describe("a form that was not shown to who sends it", () => {
  const typed = { name: "Beto", email: "beto@ejemplo.pe", password: PASSWORD };

  test.each([
    ["no token", {}],
    ["a made-up token", { formToken: "x".repeat(43) }],
  ])("%s: nothing happens and nothing typed is lost", async (_, token) => {
    const visitor = new Visitor(site.answer);
    await visitor.open("/cuenta/crear");
    const fields = new URLSearchParams({ ...typed, ...token });
    const page = await visitor.post("/cuenta/crear", fields);
    expect(page.status).toBe(403);
    expect(page.document.title).toMatch(/^Error: /);
    const email = page.document.querySelector<HTMLInputElement>("#f-email");
    expect(email?.value).toBe("beto@ejemplo.pe");
    const again = await visitor.send("/cuenta/crear", page, typed);
    expect(again.status).toBe(303);
  });

  test("a token of another visitor opens no account, nor signs anybody in", async () => {
    const other = new Visitor(site.answer);
    const shown = await other.open("/cuenta/entrar");
    const visitor = new Visitor(site.answer);
    await visitor.open("/cuenta/entrar");
    const login = { email: EMAIL, password: PASSWORD };
    const page = await visitor.send("/cuenta/entrar", shown, login);
    expect(page.status).toBe(403);
    expect(visitor.cookies.has("s")).toBe(false);
  });

  test("a stranger's page cannot sign Rosa out", async () => {
    const page = await rosa.post("/cuenta/salir", new URLSearchParams());
    expect(page.status).toBe(403);
    expect(page.document.body.textContent).toContain("ya no vale");
    expect(await isIn(rosa)).toBe(true);
  });
});

describe("guessing", () => {
  test("after five wrong passwords the page says how long to wait, and says so in a header", async () => {
    const visitor = new Visitor(site.answer);
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await signIn(visitor, `not the one ${turn}`)).status).toBe(422);
    }
    const page = await signIn(visitor);
    expect(page.status).toBe(429);
    expect(page.headers.get("Retry-After")).toBe("15");
    expect(page.document.body.textContent).toContain("15 segundos");
    later(15_000);
    expect((await signIn(visitor)).status).toBe(303);
  });

  test("one address may be wrong fifty times over all accounts; its neighbours go on", async () => {
    const sprayer = new Visitor(site.answer);
    const path = "/cuenta/entrar";
    const page = await sprayer.open(path);
    const statuses = [];
    for (let turn = 0; turn < 53; turn += 1) {
      const typed = { email: `p${turn}@ejemplo.pe`, password: PASSWORD };
      statuses.push((await sprayer.send(path, page, typed)).status);
    }
    expect(statuses.filter((status) => status === 422)).toHaveLength(50);
    expect(statuses.slice(50)).toEqual([429, 429, 429]);
    site.clientAddress = "190.43.7.22";
    expect((await signIn(new Visitor(site.answer))).status).toBe(303);
  });

  test("right passwords cost an address nothing: a whole village may come in", async () => {
    const kiosk = new Visitor(site.answer);
    const path = "/cuenta/entrar";
    const page = await kiosk.open(path);
    const typed = { email: EMAIL, password: PASSWORD };
    for (let turn = 0; turn < 55; turn += 1) {
      expect((await kiosk.send(path, page, typed)).status).toBe(303);
      kiosk.cookies.delete("s");
    }
  });
});

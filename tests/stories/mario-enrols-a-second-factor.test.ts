import { generateSync } from "otplib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { accountSite, type AccountSite } from "#tests/support/account-site";
import { emailOf, openAccount, PASSWORD } from "#tests/support/accounts";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { addProvinces } from "#tests/support/people";
import { Visitor, type SeenPage } from "#tests/support/visitor";

const ENROL = "/cuenta/seguridad/codigo?next=%2Fmoderacion";

let database: TestDatabase;
let site: AccountSite;

beforeEach(async () => {
  database = await testDatabase();
  await addProvinces(database.db);
  site = accountSite(database.db, { MFA: "required" });
  site.clock.now = new Date();
  await openAccount(database.db, "Mario", "moderator", "espinar");
});

afterEach(async () => {
  await database.close();
});

async function signIn(visitor: Visitor, name = "Mario") {
  const page = await visitor.open("/cuenta/entrar");
  const typed = { email: emailOf(name), password: PASSWORD };
  return await visitor.send("/cuenta/entrar", page, typed);
}

function later(seconds: number) {
  site.clock.now = new Date(site.clock.now.getTime() + seconds * 1000);
}

function codeOf(secret: string, offset = 0): string {
  const epoch = Math.floor(site.clock.now.getTime() / 1000) + offset;
  return generateSync({ secret, epoch });
}

function secretOn(page: SeenPage): string {
  const shown = page.document.querySelector("code.hash")?.textContent ?? "";
  return shown.replaceAll(" ", "");
}

/** Enrols an app and gives its secret and the recovery codes. */
async function enrol(mario: Visitor) {
  const page = await mario.open(ENROL);
  const secret = secretOn(page);
  const done = await mario.send(ENROL, page, { code: codeOf(secret) });
  expect(done.status).toBe(200);
  const codes = [...done.document.querySelectorAll("ol.recovery-codes code")];
  later(60);
  return { secret, codes: codes.map((code) => code.textContent ?? "") };
}

/** Signs in up to the second factor, and gives the page that asks for it. */
async function half(visitor: Visitor) {
  const { location } = await signIn(visitor);
  expect(location).toBe("/cuenta/comprobar?next=%2Fmoderacion");
  return { path: location ?? "", page: await visitor.open(location ?? "") };
}

test("A13 Mario is led to set up a code before he sees the queue, and then he is there", async () => {
  const mario = new Visitor(site.answer);
  expect((await signIn(mario)).location).toBe("/moderacion");
  const barred = await mario.open("/moderacion");
  expect([barred.status, barred.location]).toEqual([303, ENROL]);
  const page = await mario.open(ENROL);
  expect(page.document.querySelector("svg.qr")).not.toBeNull();
  const wrong = await mario.send(ENROL, page, { code: "000000" });
  expect(wrong.status).toBe(422);
  const { codes } = await enrol(mario);
  expect(new Set(codes).size).toBe(10);
  expect((await mario.open("/moderacion")).document.body.textContent).toBe(
    "Mario",
  );
  const stored = JSON.stringify(
    await database.db.selectFrom("recovery_codes").selectAll().execute(),
  );
  for (const code of codes) expect(stored).not.toContain(code);
});

test("A13 a first administrator is led there too; a citizen is not", async () => {
  await openAccount(database.db, "Elsa", "admin");
  await openAccount(database.db, "Rosa");
  const rosa = new Visitor(site.answer);
  await signIn(rosa, "Rosa");
  expect((await rosa.open("/mis-aportes")).status).toBe(200);
});

test("A13 the password alone opens nothing once a code is asked for", async () => {
  await enrol(await signedInMario());
  const thief = new Visitor(site.answer);
  const { path } = await half(thief);
  for (const page of [
    "/moderacion",
    "/mis-aportes",
    "/cuenta/seguridad",
    "/cuenta/seguridad/codigo",
  ]) {
    const answer = await thief.open(page);
    expect(answer.status, page).toBe(303);
    expect(answer.location, page).toMatch(/^\/cuenta\/comprobar/);
  }
  later(16 * 60);
  expect((await thief.open(path)).location).toMatch(/^\/cuenta\/entrar/);
});

test("A7 A10 a code works once, one step early or late, and not two; the session has a new id after it", async () => {
  const { secret } = await enrol(await signedInMario());
  const mario = new Visitor(site.answer);
  const { path, page } = await half(mario);
  const before = mario.cookies.get("s");
  for (const offset of [-90, 90]) {
    const far = await mario.send(path, page, { code: codeOf(secret, offset) });
    expect(far.status).toBe(422);
  }
  const code = codeOf(secret, -30);
  expect((await mario.send(path, page, { code })).location).toBe("/moderacion");
  expect(mario.cookies.get("s")).not.toBe(before);
  const replay = new Visitor(site.answer);
  const second = await half(replay);
  expect((await replay.send(second.path, second.page, { code })).status).toBe(
    422,
  );
  const next = { code: codeOf(secret, 30) };
  expect((await replay.send(second.path, second.page, next)).status).toBe(303);
});

test("A10 guesses are slowed down until they are locked", async () => {
  await enrol(await signedInMario());
  const thief = new Visitor(site.answer);
  const { path, page } = await half(thief);
  const statuses: number[] = [];
  for (let turn = 0; turn < 30; turn += 1) {
    const code = String(100_000 + turn);
    statuses.push((await thief.send(path, page, { code })).status);
  }
  expect(statuses.filter((status) => status === 422).length).toBeLessThan(7);
  expect(statuses.at(-1)).toBe(429);
});

test("A14 a recovery code works once; near the last one Mario is led to make new ones", async () => {
  const { codes } = await enrol(await signedInMario());
  for (const [index, code] of codes.entries()) {
    const mario = new Visitor(site.answer);
    const { path, page } = await half(mario);
    const typed = code.toUpperCase().replaceAll("-", " ");
    const answer = await mario.send(path, page, { code: typed });
    const isLow = codes.length - index - 1 <= 2;
    expect(answer.location).toBe(
      isLow ? "/cuenta/seguridad/codigo" : "/moderacion",
    );
    if (index > 0) continue;
    const again = new Visitor(site.answer);
    const second = await half(again);
    const used = await again.send(second.path, second.page, { code });
    expect(used.status).toBe(422);
  }
});

test("Mario takes the code away and is led to set up another before he goes on", async () => {
  const mario = await signedInMario();
  await enrol(mario);
  const page = await mario.open("/cuenta/seguridad/codigo");
  const gone = await mario.send("/cuenta/seguridad/codigo", page, {
    intent: "remove",
  });
  expect(gone.location).toBe("/cuenta/seguridad?hecho=totp_off");
  expect((await mario.open("/moderacion")).location).toBe(ENROL);
});

async function signedInMario(): Promise<Visitor> {
  const mario = new Visitor(site.answer);
  await signIn(mario);
  return mario;
}

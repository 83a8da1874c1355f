import { afterEach, beforeEach, expect, test } from "vitest";
import { renameField } from "#app/domain/account/passkey";
import { accountSite, type AccountSite } from "#tests/support/account-site";
import { openAccount } from "#tests/support/accounts";
import { Authenticator } from "#tests/support/authenticator";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import {
  addKey,
  byPassword,
  BY_KEY,
  CHECK,
  KEYS,
  useKey,
} from "#tests/support/passkey-visitor";
import { addProvinces } from "#tests/support/people";
import { Visitor } from "#tests/support/visitor";

const TO_QUEUE = "?next=%2Fmoderacion";

let database: TestDatabase;
let site: AccountSite;
let mario: Visitor;
let phone: Authenticator;

beforeEach(async () => {
  database = await testDatabase();
  await addProvinces(database.db);
  site = accountSite(database.db, { MFA: "required" });
  site.clock.now = new Date();
  await openAccount(database.db, "Mario", "moderator", "espinar");
  mario = new Visitor(site.answer);
  phone = new Authenticator();
  await byPassword(mario, "Mario");
});

afterEach(async () => {
  await database.close();
});

function later(minutes: number) {
  site.clock.now = new Date(site.clock.now.getTime() + minutes * 60_000);
}

const codesOn = ({ document }: { document: Document }) =>
  [...document.querySelectorAll("ol.recovery-codes code")].map(
    (code) => code.textContent ?? "",
  );

test("a passkey is the second factor that Mario is asked for, and comes with recovery codes", async () => {
  const elsewhere = new Visitor(site.answer);
  await byPassword(elsewhere, "Mario");
  expect((await mario.open("/moderacion")).status).toBe(303);
  const done = await addKey(mario, phone);
  expect(done.status).toBe(200);
  expect(new Set(codesOn(done)).size).toBe(10);
  expect((await mario.open("/moderacion")).document.body.textContent).toBe(
    "Mario",
  );
  expect((await elsewhere.open("/mis-aportes")).location).toMatch(/entrar/);
  const mails = await database.db.selectFrom("mails").select("data").execute();
  expect(mails).toContainEqual({ data: '{"change":"passkey_on"}' });
});

test("Mario comes in by password and passkey, and by a recovery code where the phone is lost", async () => {
  const [code = ""] = codesOn(await addKey(mario, phone));
  const home = new Visitor(site.answer);
  const half = await byPassword(home, "Mario");
  expect(half.location).toBe("/cuenta/comprobar?next=%2Fmoderacion");
  expect((await home.open("/moderacion")).location).toMatch(/comprobar/);
  const in_ = await useKey(home, CHECK + TO_QUEUE, phone);
  expect(in_.location).toBe("/moderacion");
  expect((await home.open("/moderacion")).status).toBe(200);

  const lost = new Visitor(site.answer);
  await byPassword(lost, "Mario");
  const page = await lost.open(CHECK + TO_QUEUE);
  expect((await lost.send(CHECK + TO_QUEUE, page, { code })).location).toBe(
    "/moderacion",
  );
});

test("Mario comes in by passkey alone, to where he was going, with nothing more to show", async () => {
  await addKey(mario, phone);
  const home = new Visitor(site.answer);
  const shown = await home.open("/cuenta/entrar?next=%2Fmoderacion");
  const link = shown.document.querySelector(`a[href^="${BY_KEY}"]`);
  expect(link?.getAttribute("href")).toBe(BY_KEY + TO_QUEUE);
  expect((await useKey(home, BY_KEY + TO_QUEUE, phone)).location).toBe(
    "/moderacion",
  );
  expect((await home.open("/moderacion")).document.body.textContent).toBe(
    "Mario",
  );
});

test("a passkey serves as the fresh check", async () => {
  await addKey(mario, phone);
  later(31);
  const stale = await mario.open(KEYS);
  expect(stale.location).toMatch(/^\/cuenta\/comprobar/);
  expect((await useKey(mario, stale.location ?? "", phone)).location).toBe(
    KEYS,
  );
  expect((await mario.open(KEYS)).status).toBe(200);
});

test("Mario has several, calls them what he likes, and takes one away: other sessions end", async () => {
  await addKey(mario, phone);
  const second = await addKey(mario, new Authenticator(), { name: "Llavero" });
  expect(second.location).toBe(`${KEYS}?hecho=added`);
  const page = await mario.open(KEYS);
  const rename = { intent: "rename", id: phone.id };
  const empty = { ...rename, [renameField(phone.id)]: "   " };
  const refused = await mario.send(KEYS, page, empty);
  expect(refused.status).toBe(422);
  expect(refused.document.title).toMatch(/^Error:/);
  const named = { ...rename, [renameField(phone.id)]: "Teléfono viejo" };
  expect((await mario.send(KEYS, page, named)).location).toMatch(/renamed/);
  const home = new Visitor(site.answer);
  await useKey(home, BY_KEY, phone);
  const list = await mario.open(KEYS);
  expect(list.document.body.textContent).toContain("Teléfono viejo");
  expect(list.document.body.textContent).toContain("Llavero");
  const gone = { intent: "remove", id: phone.id };
  expect((await mario.send(KEYS, list, gone)).location).toMatch(/removed/);
  expect((await home.open("/mis-aportes")).location).toMatch(/entrar/);
  expect((await mario.open("/moderacion")).status).toBe(200);
  const stranger = await useKey(new Visitor(site.answer), BY_KEY, phone);
  expect(stranger.status).toBe(401);
});

test("with the last one gone the password opens the account again, and the queue asks for a factor", async () => {
  await addKey(mario, phone);
  const page = await mario.open(KEYS);
  await mario.send(KEYS, page, { intent: "remove", id: phone.id });
  expect((await mario.open("/moderacion")).location).toMatch(
    /^\/cuenta\/seguridad\/codigo/,
  );
  const home = new Visitor(site.answer);
  expect((await byPassword(home, "Mario")).location).toBe("/moderacion");
  const codes = database.db.selectFrom("recovery_codes").selectAll();
  expect(await codes.execute()).toEqual([]);
});

test("without script the page says so, offers the other ways, and nothing is lost by sending it", async () => {
  const page = await mario.open(KEYS);
  const form = page.document.querySelector("form[data-passkey]");
  expect(form?.hasAttribute("hidden")).toBe(true);
  expect(page.document.body.textContent).toMatch(/JavaScript/);
  const sent = await mario.send(KEYS, page, {
    intent: "passkey",
    name: "Mi teléfono nuevo",
  });
  expect(sent.status).toBe(422);
  const name = sent.document.querySelector('input[name="name"]');
  expect(name?.getAttribute("value")).toBe("Mi teléfono nuevo");
});

test("only pages with a passkey's form let a script in, and only by its own word", async () => {
  const policyOf = async (path: string) =>
    (await mario.open(path)).headers.get("Content-Security-Policy") ?? "";
  expect(await policyOf("/cuenta/seguridad")).toContain("script-src 'none'");
  expect(await policyOf(CHECK)).toContain("script-src 'none'");
  const [one, two] = [await policyOf(KEYS), await policyOf(KEYS)];
  expect(one).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]{24}';/);
  expect(one).not.toBe(two);
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { accountSite, type AccountSite } from "#tests/support/account-site";
import { openAccount } from "#tests/support/accounts";
import { Authenticator, type Bending } from "#tests/support/authenticator";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import {
  addKey,
  askedOn,
  byPassword,
  BY_KEY,
  CHECK,
  KEYS,
  useKey,
} from "#tests/support/passkey-visitor";
import { addProvinces } from "#tests/support/people";
import { Visitor } from "#tests/support/visitor";

let database: TestDatabase;
let site: AccountSite;
let rosa: Visitor;
let phone: Authenticator;

beforeEach(async () => {
  database = await testDatabase();
  await addProvinces(database.db);
  site = accountSite(database.db);
  await openAccount(database.db, "Rosa");
  rosa = new Visitor(site.answer);
  phone = new Authenticator();
  await byPassword(rosa, "Rosa");
});

afterEach(async () => {
  await database.close();
});

const stranger = () => new Visitor(site.answer);

/** Reasons of the security events since the test began. */
const reasons = () =>
  site.events
    .map((line) => JSON.parse(line) as { event: string; reason?: string })
    .filter(({ event }) => event === "passkey_refused")
    .map(({ reason }) => reason);

const keysInStore = async () =>
  (await database.db.selectFrom("passkeys").select("id").execute()).length;

/** A15: what somebody may send in place of the answer of their own key. */
const USED: readonly [string, Bending, string][] = [
  ["from another site", { origin: "https://evil.test" }, "origin"],
  ["from another port", { origin: "http://localhost:3001" }, "origin"],
  ["over plain http", { origin: "http://localhost:3000.evil.test" }, "origin"],
  ["for another name", { rpId: "evil.test" }, "signature"],
  ["to a challenge of its own", { challenge: "AAAA" }, "challenge"],
  ["to a long challenge", { challenge: "A".repeat(72) }, "challenge"],
  ["as if a key had been made", { type: "webauthn.create" }, "malformed"],
  ["without finger, face or PIN", { verified: false }, "signature"],
  ["as somebody else's", { userHandle: "b3Rybw" }, "signature"],
];

describe("A15 the answer of a key", () => {
  test.each(USED)("%s is refused", async (_name, bending, reason) => {
    await addKey(rosa, phone);
    const answer = await useKey(stranger(), BY_KEY, phone, bending);
    expect(answer.status).toBe(401);
    expect(answer.document.title).toMatch(/^Error:/);
    expect(answer.headers.get("Set-Cookie") ?? "").not.toMatch(/\bs=/);
    expect(reasons()).toEqual([reason]);
    // What was refused costs its owner nothing.
    expect((await useKey(stranger(), BY_KEY, phone)).status).toBe(303);
  });

  test("replayed is refused, in the same session and in another", async () => {
    await addKey(rosa, phone);
    const visitor = stranger();
    const page = await visitor.open(BY_KEY);
    const passkey = phone.get(askedOn(page));
    const other = stranger();
    const elsewhere = await other.open(BY_KEY);
    const stolen = await other.send(BY_KEY, elsewhere, { passkey });
    expect(stolen.status).toBe(401);
    const bad = `${passkey.slice(0, -1)},"type":"x"}`;
    expect((await visitor.send(BY_KEY, page, { passkey: bad })).status).toBe(
      401,
    );
    expect((await visitor.send(BY_KEY, page, { passkey })).status).toBe(303);
    visitor.cookies.delete("s");
    expect((await visitor.send(BY_KEY, page, { passkey })).status).toBe(401);
    expect(reasons()).toEqual(["challenge", "malformed", "replayed"]);
  });

  test("of which two arrive at once lets one in", async () => {
    await addKey(rosa, phone);
    const visitor = stranger();
    const page = await visitor.open(BY_KEY);
    const passkey = phone.get(askedOn(page));
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => visitor.send(BY_KEY, page, { passkey })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([303, 401, 401, 401]);
  });

  test("that comes too late is refused", async () => {
    await addKey(rosa, phone);
    const visitor = stranger();
    const page = await visitor.open(BY_KEY);
    site.clock.now = new Date(site.clock.now.getTime() + 15 * 60_000);
    const passkey = phone.get(askedOn(page));
    expect((await visitor.send(BY_KEY, page, { passkey })).status).toBe(401);
    expect(reasons()).toEqual(["expired"]);
  });

  test("of a copied key is refused: its count does not go on", async () => {
    await addKey(rosa, phone);
    await useKey(stranger(), BY_KEY, phone);
    for (const counter of [1, 0]) {
      const copy = await useKey(stranger(), BY_KEY, phone, { counter });
      expect(copy.status).toBe(401);
    }
    expect(reasons()).toEqual(["counter", "counter"]);
  });

  test("of somebody else's account is no second factor and no fresh check", async () => {
    await addKey(rosa, phone);
    await openAccount(database.db, "Saúl");
    const saul = stranger();
    const own = new Authenticator();
    await byPassword(saul, "Saúl");
    await addKey(saul, own);
    const thief = stranger();
    await byPassword(thief, "Rosa");
    expect((await useKey(thief, CHECK, own)).status).toBe(401);
    expect((await useKey(rosa, CHECK, own)).status).toBe(401);
    expect(reasons()).toEqual(["other_account", "other_account"]);
    expect((await thief.open("/mis-aportes")).location).toMatch(/comprobar/);
  });

  test("that nobody registered is refused", async () => {
    expect((await useKey(stranger(), BY_KEY, phone)).status).toBe(401);
    expect(reasons()).toEqual(["unknown"]);
  });

  test.each(["{}", "[]", "null", "{", '{"id":1}', "x".repeat(50_000)])(
    "that is none (%#) is refused",
    async (passkey) => {
      const visitor = stranger();
      const page = await visitor.open(BY_KEY);
      expect((await visitor.send(BY_KEY, page, { passkey })).status).toBe(401);
    },
  );

  test("of a suspended account opens nothing", async () => {
    await addKey(rosa, phone);
    const users = database.db.updateTable("users");
    await users.set({ state: "suspended" }).execute();
    expect((await useKey(stranger(), BY_KEY, phone)).status).toBe(403);
  });
});

/** What somebody may send in place of a new key of their own. */
const MADE: readonly [string, Bending][] = [
  ["from another site", { origin: "https://evil.test" }],
  ["for another name", { rpId: "evil.test" }],
  ["to a challenge of its own", { challenge: "AAAA" }],
  ["as if a key had been used", { type: "webauthn.get" }],
  ["without finger, face or PIN", { verified: false }],
  [
    "with papers of its maker, whose server we would have to ask",
    { statement: { fmt: "packed", x5c: [new Uint8Array([48, 0])] } },
  ],
  ["of a kind with papers alone", { statement: { fmt: "android-key" } }],
];

describe("A15 a new key", () => {
  test.each(MADE)("%s is refused, and nothing is stored", async (_n, bent) => {
    expect((await addKey(rosa, phone, bent)).status).toBe(401);
    expect(reasons()).toHaveLength(1);
    expect(await keysInStore()).toBe(0);
  });

  test("by a challenge that was made for coming in is refused", async () => {
    await addKey(rosa, phone);
    const page = await rosa.open(CHECK);
    const { challenge } = JSON.parse(askedOn(page)) as { challenge: string };
    const other = new Authenticator();
    expect((await addKey(rosa, other, { challenge })).status).toBe(401);
  });

  test("that is somebody's already is refused; the eleventh too", async () => {
    await addKey(rosa, phone);
    expect((await addKey(rosa, phone)).status).toBe(409);
    for (let more = 2; more <= 10; more += 1) {
      expect((await addKey(rosa, new Authenticator())).status).toBe(303);
    }
    const page = await rosa.open(KEYS);
    expect(page.document.querySelector("form[data-passkey]")).toBeNull();
    expect(await keysInStore()).toBe(10);
  });

  test("of somebody else is neither named nor taken away", async () => {
    await addKey(rosa, phone);
    await openAccount(database.db, "Saúl");
    const saul = stranger();
    await byPassword(saul, "Saúl");
    const page = await saul.open(KEYS);
    await saul.send(KEYS, page, { intent: "remove", id: phone.id });
    expect(await keysInStore()).toBe(1);
    expect((await rosa.open(KEYS)).document.body.textContent).toContain(
      "Mi teléfono",
    );
  });
});

test("reading a page with a challenge writes nothing", async () => {
  const visitor = stranger();
  for (let turn = 0; turn < 3; turn += 1) await visitor.open(BY_KEY);
  const rows = database.db.selectFrom("passkey_challenges").selectAll();
  expect(await rows.execute()).toEqual([]);
});

test("no log line holds a key, a challenge or an address", async () => {
  await addKey(rosa, phone);
  await useKey(stranger(), BY_KEY, phone, { origin: "https://evil.test" });
  expect(site.events.join()).not.toMatch(/evil\.test|@|clientData/);
  expect(site.events.join()).not.toContain(phone.id);
});

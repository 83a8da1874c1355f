import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  createAccount,
  type CreateAccountRequest,
} from "#app/commands/create-account.server";
import { grantRole } from "#app/commands/grant-role.server";
import { revokeRole } from "#app/commands/revoke-role.server";
import { suspendAccount } from "#app/commands/suspend-account.server";
import { listAccounts } from "#db/queries/account/accounts";
import { findRecordHead, listRecordEntries } from "#db/queries/record/record";
import { hasAdministrator } from "#db/queries/account/roles";
import { findActor } from "#db/queries/account/users";
import type { Database } from "#db/client";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { addPerson, addProvinces } from "#tests/support/people";

const now = new Date("2026-11-21T15:00:00.000Z");
const ROSA: CreateAccountRequest = {
  name: "Rosa Q.",
  email: "Rosa@Ejemplo.pe",
  passwordHash: "$argon2id$",
  language: "es",
  role: "citizen",
  scopes: ["*"],
  by: "self",
  now,
};

let database: TestDatabase;
let db: Database;

beforeEach(async () => {
  database = await testDatabase();
  db = database.db;
  await addProvinces(db);
});

afterEach(async () => {
  await database.close();
});

async function recorded() {
  const entries = await listRecordEntries(db, { from: 99, limit: 99 });
  return entries.map(({ entry }) => entry).reverse();
}

async function open(changes: Partial<CreateAccountRequest> = {}) {
  const result = await createAccount(db, { ...ROSA, ...changes });
  if (!result.ok) throw new Error(result.reason);
  return result.userId;
}

describe("opening an account", () => {
  test("a sign-up makes a citizen everywhere and no entry in the record", async () => {
    const id = await open();
    expect(await findActor(db, id)).toEqual({
      id,
      displayName: "Rosa Q.",
      roles: [{ role: "citizen", scope: "*" }],
      groupIds: [],
      otherAccountIds: [],
    });
    expect(await recorded()).toEqual([]);
  });

  test.each([
    ["the same e-mail", { name: "Otra" }, "email_taken"],
    [
      "the same e-mail in capitals",
      { name: "Otra", email: " ROSA@EJEMPLO.PE" },
      "email_taken",
    ],
    [
      "a name that reads alike",
      { name: "Rоsа Q", email: "otra@ejemplo.pe" },
      "name_taken",
    ],
  ])("%s is refused", async (_, changes, reason) => {
    await open();
    const again = await createAccount(db, { ...ROSA, ...changes });
    expect(again).toEqual({ ok: false, reason });
    expect(await listAccounts(db)).toHaveLength(1);
  });

  test("of twenty sendings at once one opens an account", async () => {
    const sendings = Array.from({ length: 20 }, () => createAccount(db, ROSA));
    const results = await Promise.all(sendings);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const refused = results.filter((result) => !result.ok);
    expect(new Set(refused.map(({ reason }) => reason))).toEqual(
      new Set(["email_taken"]),
    );
  });

  test("a sign-up makes nobody else, and a citizen appoints nobody", async () => {
    const citizen = await addPerson(db, "Beto");
    for (const by of ["self", citizen] as const) {
      const result = await createAccount(db, {
        ...ROSA,
        role: "admin",
        by,
      });
      expect(result).toEqual({ ok: false, reason: "not_allowed" });
    }
    expect(await hasAdministrator(db)).toBe(false);
  });

  test("an appointed account is in the record by ids alone", async () => {
    const id = await open({
      role: "moderator",
      scopes: ["espinar", "tarata", "espinar"],
      by: "operator",
    });
    const said = { person: id, role: "moderator", by: null };
    expect(await recorded()).toEqual([
      expect.objectContaining({ type: "role_granted", ...said, scope: "0808" }),
      expect.objectContaining({ type: "role_granted", ...said, scope: "2304" }),
    ]);
    const text = JSON.stringify(await recorded());
    expect(text).not.toMatch(/rosa|ejemplo/i);
    expect((await findActor(db, id))?.roles).toEqual([
      { role: "moderator", scope: "espinar" },
      { role: "moderator", scope: "tarata" },
    ]);
  });

  test.each([
    ["moderator", "atlantida", "unknown_province"],
    ["government", "*", "scope_unfit"],
    ["admin", "espinar", "scope_unfit"],
  ] as const)("a %s of %s is refused whole", async (role, scope, reason) => {
    const scopes = ["moderator", "government"].includes(role)
      ? ["tarata", scope]
      : [scope];
    const request = { ...ROSA, role, scopes, by: "operator" } as const;
    const result = await createAccount(db, request);
    expect(result).toEqual({ ok: false, reason });
    expect(await listAccounts(db)).toEqual([]);
    expect((await findRecordHead(db)).size).toBe(0);
  });
});

describe("giving and taking roles", () => {
  test("a role is given once, and both sides are recorded", async () => {
    const admin = await addPerson(db, "Ana", "admin");
    const rosa = await addPerson(db, "Rosa");
    const request = {
      userId: rosa.id,
      role: "moderator",
      scope: "tarata",
      by: admin,
      now,
    } as const;
    expect(await grantRole(db, request)).toEqual({ ok: true });
    expect(await grantRole(db, request)).toEqual({
      ok: false,
      reason: "already_held",
    });
    expect(await revokeRole(db, request)).toEqual({ ok: true });
    expect(await revokeRole(db, request)).toEqual({
      ok: false,
      reason: "not_held",
    });
    const entries = (await recorded()).slice(1);
    expect(entries.map(({ type }) => type)).toEqual([
      "role_granted",
      "role_revoked",
    ]);
    expect(entries[0]).toMatchObject({ scope: "2304", by: admin.id });
  });

  test("nobody but an administrator does", async () => {
    const mario = await addPerson(db, "Mario", "moderator");
    const request = { userId: mario.id, by: mario, now } as const;
    const admin = { ...request, role: "admin", scope: "*" } as const;
    const refused = { ok: false, reason: "not_allowed" };
    expect(await grantRole(db, admin)).toEqual(refused);
    expect(await revokeRole(db, admin)).toEqual(refused);
    expect(await suspendAccount(db, request)).toEqual(refused);
    expect(await recorded()).toHaveLength(1);
  });
});

describe("the last administrator", () => {
  test("cannot be revoked or suspended, and nothing of the attempt stays", async () => {
    const ana = await addPerson(db, "Ana", "admin");
    const request = { userId: ana.id, by: ana, now } as const;
    const revoked = await revokeRole(db, {
      ...request,
      role: "admin",
      scope: "*",
    });
    const suspended = await suspendAccount(db, request);
    expect([revoked, suspended]).toEqual([
      { ok: false, reason: "last_admin" },
      { ok: false, reason: "last_admin" },
    ]);
    expect(await hasAdministrator(db)).toBe(true);
    expect((await findRecordHead(db)).size).toBe(1);
  });

  test("a suspended second one does not count", async () => {
    const ana = await addPerson(db, "Ana", "admin");
    const eva = await addPerson(db, "Eva", "admin");
    const request = { by: ana, now } as const;
    await suspendAccount(db, { ...request, userId: eva.id });
    const result = await suspendAccount(db, {
      ...request,
      userId: ana.id,
    });
    expect(result).toEqual({ ok: false, reason: "last_admin" });
  });

  test("two who remove each other at once leave one, every time", async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const ana = await addPerson(db, `Ana ${turn}`, "admin");
      const eva = await addPerson(db, `Eva ${turn}`, "admin");
      const results = await Promise.all([
        suspendAccount(db, { userId: eva.id, by: ana, now }),
        suspendAccount(db, { userId: ana.id, by: eva, now }),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results).toContainEqual({ ok: false, reason: "last_admin" });
      await db
        .updateTable("users")
        .set({ state: "suspended" })
        .where("id", "in", [ana.id, eva.id])
        .execute();
    }
  });
});

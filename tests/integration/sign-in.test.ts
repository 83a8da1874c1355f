import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAccount } from "#app/commands/create-account.server";
import { grantRole } from "#app/commands/grant-role.server";
import { revokeRole } from "#app/commands/revoke-role.server";
import { signIn } from "#app/commands/sign-in.server";
import { suspendAccount } from "#app/commands/suspend-account.server";
import {
  newSessionId,
  sessionHash,
} from "#app/server/account/session-id.server";
import { findSession } from "#db/queries/account/sessions";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { addProvinces } from "#tests/support/people";

const EMAIL = "rosa@ejemplo.pe";
const HASH = "the hash of the right password";
const START = Date.parse("2026-11-21T15:00:00.000Z");

let database: TestDatabase;
let userId: string;

beforeEach(async () => {
  database = await testDatabase();
  await addProvinces(database.db);
  const account = await createAccount(database.db, {
    name: "Rosa",
    email: EMAIL,
    passwordHash: HASH,
    language: "es",
    role: "citizen",
    scopes: ["*"],
    by: "self",
    now: at(0),
  });
  if (!account.ok) throw new Error(account.reason);
  userId = account.userId;
});

afterEach(async () => {
  await database.close();
});

function at(seconds: number): Date {
  return new Date(START + seconds * 1000);
}

/** Who compares passwords here knows one answer; the real comparison has its own tests. */
async function attempt(
  right: boolean,
  seconds = 0,
  {
    email = EMAIL,
    replacedHash = null as string | null,
    id = newSessionId(),
  } = {},
) {
  return await signIn(database.db, {
    email,
    passwordMatches: async (stored) => right && stored === HASH,
    sessionHash: sessionHash(id),
    replacedHash,
    now: at(seconds),
  });
}

async function sessions() {
  return await database.db.selectFrom("sessions").selectAll().execute();
}

describe("the right password", () => {
  test("opens a session of which only the hash is kept", async () => {
    const id = newSessionId();
    expect(await attempt(true, 0, { id })).toMatchObject({ ok: true, userId });
    const rows = await sessions();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(id);
    expect(rows[0]?.id_hash).toMatch(/^[0-9a-f]{64}$/);
    const found = await findSession(database.db, sessionHash(id));
    expect(found?.actor.displayName).toBe("Rosa");
    expect(await findSession(database.db, id)).toBeNull();
  });

  test("ends the session that this browser had before, and no other", async () => {
    const [old, elsewhere] = [newSessionId(), newSessionId()];
    await attempt(true, 0, { id: old });
    await attempt(true, 0, { id: elsewhere });
    await attempt(true, 5, { replacedHash: sessionHash(old) });
    const hashes = (await sessions()).map((row) => row.id_hash);
    expect(hashes).toHaveLength(2);
    expect(hashes).toContain(sessionHash(elsewhere));
  });

  test("clears the account's sessions that are long over", async () => {
    await attempt(true);
    await attempt(true, 91 * 24 * 3600);
    expect(await sessions()).toHaveLength(1);
  });
});

describe("wrong passwords", () => {
  test("a known and an unknown address get the same answers in the same order", async () => {
    const answers = async (email: string) => {
      const all = [];
      for (let turn = 0; turn < 7; turn += 1) {
        all.push(await attempt(false, turn, { email }));
      }
      return all;
    };
    const known = await answers(EMAIL);
    expect(await answers("nadie@ejemplo.pe")).toEqual(known);
    expect(known.map((answer) => !answer.ok && answer.reason)).toEqual([
      ...Array.from({ length: 5 }, () => "wrong"),
      "wait",
      "wait",
    ]);
  });

  test("delays grow, even the right password waits, and then it works and clears them", async () => {
    for (let turn = 0; turn < 5; turn += 1) await attempt(false, 0);
    expect(await attempt(true, 1)).toEqual({
      ok: false,
      reason: "wait",
      seconds: 14,
    });
    await attempt(false, 15);
    expect(await attempt(true, 16)).toMatchObject({ seconds: 29 });
    expect(await attempt(true, 45)).toMatchObject({ ok: true });
    for (let turn = 0; turn < 4; turn += 1) await attempt(false, 46);
    expect(await attempt(true, 47)).toMatchObject({ ok: true });
  });

  test("two hundred at once are looked at five times", async () => {
    let looked = 0;
    const one = () =>
      signIn(database.db, {
        email: EMAIL,
        passwordMatches: async () => {
          looked += 1;
          return false;
        },
        sessionHash: sessionHash(newSessionId()),
        replacedHash: null,
        now: at(0),
      });
    const answers = await Promise.all(Array.from({ length: 200 }, one));
    // Each look compares with who confirmed the address and with who only says it is theirs.
    expect(looked).toBe(2 * 5);
    const waits = answers.filter(
      (answer) => !answer.ok && answer.reason === "wait",
    );
    expect(waits).toHaveLength(195);
  });

  test("the table names no address and forgets after a day", async () => {
    await attempt(false, 0, { email: "nadie@ejemplo.pe" });
    await attempt(false, 25 * 3600);
    const rows = await database.db
      .selectFrom("sign_in_failures")
      .selectAll()
      .execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/rosa|nadie|ejemplo/);
  });
});

describe("sessions end", () => {
  const grant = { role: "moderator", scope: "tarata", by: "operator" } as const;

  test("when a role is given and when it is taken", async () => {
    const change = { ...grant, userId, now: at(1) };
    await attempt(true);
    await grantRole(database.db, change);
    expect(await sessions()).toEqual([]);
    await attempt(true, 2);
    await revokeRole(database.db, change);
    expect(await sessions()).toEqual([]);
  });

  test("when the account is suspended, which says so to who knows the password alone", async () => {
    await attempt(true);
    await suspendAccount(database.db, { userId, by: "operator", now: at(1) });
    expect(await sessions()).toEqual([]);
    expect(await attempt(true, 2)).toEqual({ ok: false, reason: "suspended" });
    expect(await attempt(false, 3)).toEqual({ ok: false, reason: "wrong" });
    expect(await sessions()).toEqual([]);
  });

  test("a session slipped past a suspension opens nothing", async () => {
    const id = newSessionId();
    await attempt(true, 0, { id });
    await database.db
      .updateTable("users")
      .set({ state: "suspended" })
      .where("id", "=", userId)
      .execute();
    expect(await findSession(database.db, sessionHash(id))).toBeNull();
  });

  test("a password that changed while it was compared opens nothing", async () => {
    const result = await signIn(database.db, {
      email: EMAIL,
      passwordMatches: async () => {
        await database.db
          .updateTable("users")
          .set({ password_hash: "another" })
          .where("id", "=", userId)
          .execute();
        return true;
      },
      sessionHash: sessionHash(newSessionId()),
      replacedHash: null,
      now: at(0),
    });
    expect(result).toEqual({ ok: false, reason: "wrong" });
  });
});

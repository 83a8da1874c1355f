import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEMO_PASSWORD } from "#app/domain/account/demo-account";
import { demoAccounts } from "#app/server/account/demo-accounts.server";
import { readSettings } from "#app/server/http/env.server";
import { verifyPassword } from "#app/server/account/password.server";
import type { Database } from "#db/client";
import { EVERYBODY } from "#seeds/demo/people";
import { seedReal } from "#seeds/seed";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { MINUTE, startDemo } from "#tests/support/demo";
import { checkInvariants } from "#tests/support/invariants";

const NOW = new Date("2026-11-21T15:00:00.000Z");
const LATER = new Date("2026-12-24T15:00:00.000Z");
const PROVINCES = ["aymaraes", "candarave", "espinar", "huancane", "tarata"];

let demo: TestDatabase;

beforeAll(async () => {
  demo = await testDatabase();
  await startDemo(demo.db, NOW);
}, MINUTE);

afterAll(() => demo.close());

/** Everything that people and the record hold, as text. */
async function everything(db: Database): Promise<string> {
  const tables = [
    ...(["users", "user_roles", "watchdog_groups", "group_members"] as const),
    ...(["updates", "update_versions", "update_drafts", "evidence"] as const),
    ...(["submissions", "decisions", "publications", "seed_files"] as const),
    "record_entries" as const,
  ];
  const rows = [];
  for (const table of tables) {
    const all = await db.selectFrom(table).selectAll().execute();
    rows.push(all.map((row) => JSON.stringify(row)).sort());
  }
  return JSON.stringify(rows);
}

describe("who acts in the demonstration", () => {
  test("the sign-in page lists everybody, and the password shown opens each account", async () => {
    const settings = readSettings({}, { demo: true });
    const shown = await demoAccounts({ db: demo.db, settings });
    expect(shown?.accounts.map(({ email }) => email)).toEqual(
      EVERYBODY.map(({ email }) => email),
    );
    expect(shown?.password).toBe(DEMO_PASSWORD);
    const users = await demo.db
      .selectFrom("users")
      .select("password_hash")
      .execute();
    for (const hash of new Set(users.map((user) => user.password_hash))) {
      expect(await verifyPassword(hash, DEMO_PASSWORD)).toBe(true);
    }
  });

  test.each(PROVINCES)("%s has moderators for three opinions", (slug) => {
    const moderators = EVERYBODY.filter(({ moderates = [] }) =>
      moderates.some((scope) => scope === slug || scope === "*"),
    );
    expect(moderators.length).toBeGreaterThanOrEqual(3);
  });

  test("no address leads to anybody real", async () => {
    const evidence = await demo.db
      .selectFrom("evidence_content")
      .select("url")
      .where("url", "is not", null)
      .execute();
    expect(evidence.length).toBeGreaterThan(50);
    for (const { url } of evidence) {
      expect(new URL(url ?? "").hostname).toMatch(/\.example$/);
    }
    for (const { email } of EVERYBODY) expect(email).toMatch(/\.example$/);
  });
});

describe("starting the demonstration again", () => {
  test("twice is the same as once", async () => {
    const once = await everything(demo.db);
    await startDemo(demo.db, LATER);
    expect(await everything(demo.db)).toBe(once);
  });

  test("a first start that was cut short is taken up where it stopped", async () => {
    const cut = await testDatabase();
    for (const writes of [15, 61, 140]) {
      const broken = startDemo(breakingAfter(writes, cut.db), NOW);
      await expect(broken).rejects.toThrow("the machine went off");
    }
    await startDemo(cut.db, NOW);
    await checkInvariants(cut.db);
    for (const table of ["updates", "decisions", "record_entries"] as const) {
      const count = async (db: Database) =>
        (await db.selectFrom(table).selectAll().execute()).length;
      expect(await count(cut.db)).toBe(await count(demo.db));
    }
    await cut.close();
  });
});

/** A database that is lost after some write transactions. */
function breakingAfter(writes: number, db: Database): Database {
  let left = writes;
  return new Proxy(db, {
    get(target, name) {
      if (name === "transaction" && left-- === 0) {
        throw new Error("the machine went off");
      }
      const value: unknown = Reflect.get(target, name, target);
      return value instanceof Function
        ? (value.bind(target) as unknown)
        : value;
    },
  });
}

describe("a real site", () => {
  test("has nobody and nothing of the demonstration", async () => {
    const real = await testDatabase();
    await seedReal(real.db, { now: NOW, log: () => undefined });
    for (const table of ["users", "watchdog_groups", "updates"] as const) {
      const rows = await real.db.selectFrom(table).selectAll().execute();
      expect(rows).toEqual([]);
    }
    await real.close();
  });

  test("never shows the accounts, whatever its database holds", async () => {
    const settings = readSettings({});
    expect(await demoAccounts({ db: demo.db, settings })).toBeNull();
  });
});

import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addPasskey } from "#app/commands/add-passkey.server";
import { checkPasskey } from "#app/commands/check-passkey.server";
import { removePasskey } from "#app/commands/remove-passkey.server";
import { isCounterSound } from "#app/domain/account/passkey";
import type { Actor } from "#app/domain/account/user";
import { findFactors } from "#db/queries/account/second-factors";
import { findPasskey } from "#db/queries/account/passkeys";
import { listOtherAccounts } from "#db/queries/account/same-person";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { addPerson, addProvinces } from "#tests/support/people";

const NOW = new Date("2026-11-21T15:00:00.000Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

let site: TestDatabase;
let rosa: Actor;

beforeEach(async () => {
  site = await testDatabase();
  await addProvinces(site.db);
  rosa = await addPerson(site.db, "Rosa");
});

afterEach(() => site.close());

const challenge = (name: string, now = NOW) => ({
  challengeHash: name,
  boundTo: "session",
  expiresAt: new Date(now.getTime() + 15 * 60_000).toISOString(),
});

const add = (id: string, by: Actor, name: string, now = NOW) =>
  addPasskey(site.db, {
    passkey: { id, userId: by.id, publicKey: "k", counter: 0, name: "Mía" },
    challenge: challenge(name, now),
    sessionHash: "session",
    recoveryHashes: [`${id}-1`, `${id}-2`],
    now,
  });

const use = (id: string, by: Actor | null, name: string, shown = 0) =>
  checkPasskey(site.db, {
    userId: by?.id ?? null,
    credentialId: id,
    challenge: challenge(name),
    countSigned: async () => shown,
    now: NOW,
  });

test("the first key brings recovery codes, the next one leaves them, and with the last they go", async () => {
  expect(await add("one", rosa, "c1")).toEqual({ ok: true, isFirst: true });
  expect(await add("two", rosa, "c2")).toEqual({ ok: true, isFirst: false });
  const facts = { totp: false, passkeys: 2, recoveryCodes: 2 };
  expect(await findFactors(site.db, rosa.id)).toEqual(facts);
  const gone = { userId: rosa.id, sessionHash: "session", now: NOW };
  expect(await removePasskey(site.db, { ...gone, id: "one" })).toBe(true);
  expect(await removePasskey(site.db, { ...gone, id: "one" })).toBe(false);
  expect(await findFactors(site.db, rosa.id)).toMatchObject({
    recoveryCodes: 2,
  });
  await removePasskey(site.db, { ...gone, id: "two" });
  const nothing = { totp: false, passkeys: 0, recoveryCodes: 0 };
  expect(await findFactors(site.db, rosa.id)).toEqual(nothing);
});

test("a challenge is answered once, by whichever of many answers comes first, and forgotten when its time is over", async () => {
  await add("one", rosa, "c1");
  const again = await add("two", rosa, "c1");
  expect(again).toEqual({ ok: false, reason: "replayed" });
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => use("one", rosa, "c2")),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  await add("three", rosa, "c3", later(16));
  const kept = await site.db
    .selectFrom("passkey_challenges")
    .select("challenge_hash")
    .execute();
  expect(kept).toEqual([{ challenge_hash: "c3" }]);
});

test("of two uses with one count at once, one holds", async () => {
  await add("one", rosa, "c1");
  const answers = await Promise.all([
    use("one", rosa, "c2", 7),
    use("one", rosa, "c3", 7),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findPasskey(site.db, "one")).toMatchObject({ counter: 7 });
  for (const shown of [7, 6, 0]) {
    const copied = await use("one", rosa, `copy of ${shown}`, shown);
    expect(copied).toEqual({ ok: false, reason: "counter" });
  }
});

test("a key is one account's: nobody else adds it or answers with it", async () => {
  const saul = await addPerson(site.db, "Saúl");
  await add("one", rosa, "c1");
  expect(await add("one", saul, "c2")).toEqual({ ok: false, reason: "taken" });
  expect(await use("one", saul, "c3")).toMatchObject({
    reason: "other_account",
  });
  expect(await use("one", null, "c4")).toEqual({ ok: true, userId: rosa.id });
  expect(await use("none", null, "c5")).toMatchObject({ reason: "unknown" });
});

test("whoever signs with another account's key has both, and so has whoever adds the very same; a copied id tells nothing", async () => {
  const [saul, luz, ana] = await Promise.all(
    ["Saúl", "Luz", "Ana"].map((name) => addPerson(site.db, name)),
  );
  if (!saul || !luz || !ana) throw new Error("nobody came");
  await add("one", rosa, "c1");
  const unsigned = await checkPasskey(site.db, {
    userId: luz.id,
    credentialId: "one",
    challenge: challenge("c2"),
    countSigned: async () => null,
    now: NOW,
  });
  expect(unsigned).toMatchObject({ reason: "other_account" });
  expect(await listOtherAccounts(site.db, rosa.id)).toEqual([]);
  await use("one", saul, "c3");
  expect(await listOtherAccounts(site.db, rosa.id)).toEqual([saul.id]);
  await add("one", ana, "c4");
  const both = [saul.id, ana.id].sort();
  expect(await listOtherAccounts(site.db, rosa.id)).toEqual(both);
  await addPasskey(site.db, {
    passkey: {
      ...{ id: "one", userId: luz.id, publicKey: "of her own" },
      ...{ counter: 0, name: "Mía" },
    },
    challenge: challenge("c5"),
    sessionHash: "session",
    recoveryHashes: [],
    now: NOW,
  });
  expect(await listOtherAccounts(site.db, luz.id)).toEqual([]);
});

test("a count goes on or was never kept", () => {
  const count = fc.nat({ max: 2 ** 32 - 2 });
  fc.assert(
    fc.property(count, count, (stored, more) => {
      expect(isCounterSound(stored, stored + 1 + more)).toBe(true);
      expect(isCounterSound(stored + 1 + more, stored)).toBe(false);
      expect(isCounterSound(stored, stored)).toBe(stored === 0);
    }),
  );
});

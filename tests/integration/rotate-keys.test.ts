import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rotateKeys, settleKeys } from "#app/server/http/key-rotation.server";
import { listen, stopListening } from "#app/server/listen.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import { newSealedSecret, openSecret } from "#app/server/account/totp.server";
import { findTotp, insertTotp } from "#db/queries/account/second-factors";
import { openAccount } from "#tests/support/accounts";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { runRotation } from "../../scripts/rotate-keys/run";

const NOW = new Date("2026-11-21T15:00:00.000Z");
const LATER = new Date("2026-11-24T15:00:00.000Z");

let database: TestDatabase;
let place: { dataDir: string; demo: boolean };
let people: string[];
/** The secrets of all apps, as they were enrolled. */
let enrolled: string[];

beforeEach(async () => {
  database = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), "keys-"));
  place = { dataDir, demo: false };
  const keys = await loadSecrets(dataDir, place);
  [people, enrolled] = [[], []];
  for (const name of ["Nora", "Mario"]) {
    const { id } = await openAccount(database.db, name);
    const sealed = newSealedSecret(keys);
    await insertTotp(database.db, id, sealed, NOW.toISOString());
    people.push(id);
    enrolled.push(openSecret(sealed, keys));
  }
});

afterEach(async () => {
  await database.close();
  await rm(place.dataDir, { recursive: true });
});

const keysNow = () => loadSecrets(place.dataDir, place);

/** The secrets of all apps, opened with some keys. */
async function opened(keys: Parameters<typeof openSecret>[1]) {
  const found = await Promise.all(
    people.map((id) => findTotp(database.db, id)),
  );
  return found.map((totp) => openSecret(totp?.sealedSecret ?? "", keys));
}

const rotate = (atOnce = false, stopAt?: string) =>
  rotateKeys(database.db, place, {
    ...{ now: NOW, atOnce },
    onStep(step) {
      if (step === stopAt) throw new Error("the plug was pulled");
    },
  });

test("every app's secret lies under the new keys, and the earlier ones open none", async () => {
  const before = await keysNow();
  expect(await rotate()).toEqual({ resealed: 2 });
  const after = await keysNow();
  expect(after.formKey.equals(before.formKey)).toBe(false);
  expect(after.earlier).toEqual({
    sessionKey: before.sessionKey,
    formKey: before.formKey,
    replacedAt: NOW,
  });
  expect(await opened({ ...after, earlier: null })).toEqual(enrolled);
  await expect(opened({ ...before, earlier: null })).rejects.toThrow(
    "none of the keys",
  );
});

test.each(["named", "sealed"])(
  "cut off once it is %s, the site opens every secret, and it is brought to its end",
  async (step) => {
    await expect(rotate(true, step)).rejects.toThrow("plug");
    expect(await opened(await keysNow())).toEqual(enrolled);
    const settled = await settleKeys(
      database.db,
      place,
      await keysNow(),
      LATER,
    );
    expect(settled.earlier).toBeNull();
    expect(await keysNow()).toEqual(settled);
    expect(await opened(settled)).toEqual(enrolled);
  },
);

test("run again after it was cut off, it finishes, replaces once more and forgets where asked", async () => {
  await expect(rotate(false, "named")).rejects.toThrow("plug");
  expect(await rotate(true)).toEqual({ resealed: 2 });
  const keys = await keysNow();
  expect(keys.earlier).toBeNull();
  expect(await opened(keys)).toEqual(enrolled);
});

test("the earlier keys stay for three days, whatever starts meanwhile", async () => {
  await rotate();
  const keys = await keysNow();
  const soon = new Date(LATER.getTime() - 1);
  expect(await settleKeys(database.db, place, keys, soon)).toEqual(keys);
  expect((await keysNow()).earlier).not.toBeNull();
});

/** Runs the command as somebody in a terminal does; gives what it said, or why it did not. */
async function command(args: string[], port: number): Promise<string> {
  const said: string[] = [];
  const env = {
    ...{ DATA_DIR: place.dataDir, DATABASE_URL: database.url },
    ...{ PORT: String(port), LC_ALL: "C" },
  };
  const say = (line: string) => void said.push(line);
  await runRotation({ args, env, say, now: NOW }).catch((error: Error) =>
    say(`${error.name}: ${error.message}`),
  );
  return said.join(" ");
}

test("the command does it while the site is closed, and touches nothing while it is open", async () => {
  const before = await keysNow();
  const site = await listen(() => undefined, { host: "127.0.0.1", port: 0 });
  const { port } = site.address() as AddressInfo;
  const refused = await command([], port);
  await stopListening(site);
  expect(refused).toContain(`StartError: El sitio está abierto en el puerto`);
  expect(await keysNow()).toEqual(before);
  expect(await command(["--atonce"], port)).toContain("Uso: npm run rotate");
  const done = await command(["--at-once"], port);
  expect(done).toContain("Los secretos de 2 aplicaciones");
  expect((await keysNow()).earlier).toBeNull();
  expect(await opened(await keysNow())).toEqual(enrolled);
});

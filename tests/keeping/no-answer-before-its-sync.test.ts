import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { buildSyncGate, type SyncGate } from "#tests/support/keeping/sync-gate";
import { type Acts, decide, newSending, send } from "#tests/support/kill/acts";
import { invite, type SignedInPerson } from "#tests/support/kill/people";
import { sendPhoto } from "#tests/support/kill/photo";
import {
  addressOf,
  freePort,
  startProcess,
  type SiteProcess,
} from "#tests/support/site-process";

/** Long enough for an answer that waits for nothing, in milliseconds. */
const A_MOMENT = 400;

const WAL = /\.db-wal$/;

let folder: string;
let gate: SyncGate;
let site: SiteProcess;
let origin: string;
let rosa: SignedInPerson;
let mario: SignedInPerson;
const acts: Acts = { sendings: [], decisions: [], waiting: [] };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lo-prometido-sync-"));
  gate = await buildSyncGate(folder);
  const data = join(folder, "data");
  await cp(inject("siteTemplate"), data, { recursive: true });
  const people = await invite(data, { citizens: 1, moderators: 1 });
  [rosa] = people.citizens as [SignedInPerson];
  [mario] = people.moderators as [SignedInPerson];
  const port = String(await freePort());
  const env = {
    ...gate.env,
    PORT: port,
    ORIGIN: `http://127.0.0.1:${port}`,
    DATA_DIR: data,
    LOG_LEVEL: "error",
    MFA: "optional",
  };
  const serve = [process.execPath, "tests/support/kill/serve.mjs"];
  site = startProcess(env, [], serve);
  ({ origin } = new URL(await addressOf(site)));
});

afterEach(() => gate.open());

afterAll(async () => {
  site.signal("SIGTERM");
  await site.exited;
  await rm(folder, { recursive: true, force: true });
});

/**
 * Does something while syncs of some paths are held: no answer comes until they may go on. Gives what
 * happened until it was answered.
 */
async function heldAt(
  [pattern, path]: readonly [string, RegExp],
  act: () => Promise<unknown>,
) {
  const since = (await gate.events()).length;
  await gate.shut(pattern);
  let isAnswered = false;
  const acting = act().finally(() => (isAnswered = true));
  await gate.untilHeld(path, since);
  await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
  expect(isAnswered).toBe(false);
  await gate.open();
  await acting;
  const events = (await gate.events()).slice(since);
  const answer = events.findIndex(
    ({ what, about }) => what === "answered" && about === "303",
  );
  expect(answer).toBeGreaterThan(0);
  return events.slice(0, answer);
}

const DATABASE = ["*.db-wal", WAL] as const;

test("a sending is answered after the database's log was synced", async () => {
  const sending = newSending(rosa);
  const before = await heldAt(DATABASE, () => send(origin, sending, acts));
  expect(sending.updateId).not.toBeNull();
  expect(synced(before, WAL)).toBe(true);
});

test("and so is a decision", async () => {
  const [updateId = ""] = acts.waiting;
  const before = await heldAt(DATABASE, () =>
    decide(origin, mario, updateId, acts),
  );
  expect(acts.decisions).toEqual([{ updateId, acknowledged: true }]);
  expect(synced(before, WAL)).toBe(true);
});

test.each([
  ["the bytes of the photo", ["*/evidence/.*.part", /\.part$/]],
  ["the name of the photo", ["*/evidence/??/??", /\/evidence\/..\/..$/]],
  ["the rows that name it", DATABASE],
] as const)(
  "a photo is answered for after %s were synced, each in its order",
  async (_name, hold) => {
    const before = await heldAt(hold, () => sendPhoto(origin, rosa));
    const renamed = before.filter(
      ({ what, about }) => what === "renamed" && about.endsWith(".part"),
    );
    // What is shown, and what is shown small.
    expect(renamed).toHaveLength(2);
    for (const { about, to = "" } of renamed) {
      const at = before.findIndex((it) => it.to === to);
      expect(synced(before.slice(0, at), about), "bytes, then name").toBe(true);
      const after = before.slice(at);
      const named = after.findIndex(isSync(dirname(to)));
      expect(named, "the folder holds the name").toBeGreaterThan(0);
      expect(synced(after.slice(named), WAL), "then the rows").toBe(true);
      // The folders above may be new as well.
      expect(synced(before, dirname(dirname(to)))).toBe(true);
    }
  },
);

type Events = Awaited<ReturnType<typeof heldAt>>;

function synced(events: Events, path: string | RegExp): boolean {
  return events.some(isSync(path));
}

function isSync(path: string | RegExp) {
  return ({ what, about }: Events[number]) =>
    what === "synced" &&
    (typeof path === "string" ? about === path : path.test(about));
}

import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { closeAccount } from "#app/commands/close-account.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { EvidenceInput } from "#app/domain/evidence/evidence-input";
import type { Settings } from "#app/server/http/env.server";
import { openEvidenceStore } from "#app/server/file/evidence-store.server";
import {
  REMOVAL_LIST_FILE,
  writeRemovalList,
} from "#app/server/review/removal-list.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import { recordSigner } from "#app/server/record/record-signer.server";
import { findRecordHead } from "#db/queries/record/record";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import type { Database } from "#db/client";
import { backUp, openLocal, restore } from "#tests/support/backup";
import { testDatabase } from "#tests/support/database";
import { source } from "#tests/support/desk";
import { settingsIn, temporaryFolder } from "#tests/support/instance";
import { filesBelow } from "#tests/support/kept-bytes";
import { openOffice, type Office } from "#tests/support/office";
import { clearAll, openRemovals } from "#tests/support/removal-desk";
import { receivePhoto } from "#tests/support/received-photo";

/** A name that stands nowhere else. */
const NAME = "Kenyetta Quispeluna";
const TRACES = ["quispeluna", "kenyetta"];

/** Words that a redaction leaves. */
const LEFT = "La obra la cuida █████, que vive al lado.";

let office: Office;
let settings: Settings;
let removals: ReturnType<typeof openRemovals>;
let updateId: string;
let photoHash: string;
let place: string;

/** A site with its files and an update that names somebody everywhere, and a backup of it. */
beforeEach(async () => {
  const { db, close } = await testDatabase();
  onTestFinished(close);
  office = await openOffice(db);
  settings = settingsIn(await temporaryFolder("instance"));
  await loadSecrets(settings.dataDir, settings);
  const { desk, rosa, mario } = office;
  removals = openRemovals(db, desk.now);
  const store = openEvidenceStore(settings);
  const received = await receivePhoto(db, store, rosa, desk.now());
  const photo: EvidenceInput = {
    ...{ kind: "photo" as const, title: `${NAME} en la obra`, url: null },
    ...{ date: "2020-05-01", place: `Casa de ${NAME}`, received },
    visibility: "public",
  };
  updateId = await desk.tell(rosa, "ESP-S-01", {
    summary: `La obra la cuida ${NAME}, que vive al lado.`,
    evidence: [photo, source("diario.example")],
  });
  const note = `Hablé con ${NAME} y es cierto.`;
  await desk.decide(mario, updateId, "approve", { note });
  ({ sha256: photoHash } = await db
    .selectFrom("evidence_files")
    .select("sha256")
    .executeTakeFirstOrThrow());
  await recordSigner(db, settings).sign();
  ({ place } = await backUp(db, settings));
});

/** Takes the name out of sight, each part by two people who did not write it, and off the disk. */
async function takeOut(db: Database): Promise<void> {
  const { mario, elena, pedro } = office;
  const evidence = await db
    .selectFrom("evidence_files")
    .select("evidence_id as id")
    .executeTakeFirstOrThrow();
  const decision = await db
    .selectFrom("decisions")
    .select("id")
    .executeTakeFirstOrThrow();
  await removals.remove([mario, elena], updateId, {
    ...{ act: "redact", phrases: [NAME] },
  });
  await removals.remove([mario, elena], updateId, {
    ...{ part: "evidence", partId: evidence.id },
  });
  await removals.remove([elena, pedro], updateId, {
    ...{ part: "decision", partId: decision.id },
  });
  await clearAll(db, openEvidenceStore(settings));
  await writeRemovalList(db, settings);
  await recordSigner(db, settings).sign();
}

/** Files below a folder that still hold the name. */
async function hits(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of await filesBelow(folder)) {
    const bytes = (await readFile(path)).toString("latin1").toLowerCase();
    if (TRACES.some((trace) => bytes.includes(trace))) found.push(path);
  }
  return found;
}

async function shown(db: Database) {
  const clocks = { asOf: "2026-11-21", knownOn: "2026-11-21" };
  const page = { page: 1, perPage: 10 };
  const { items } = await listPublishedUpdates(db, { ...clocks, ...page });
  return items;
}

describe("a backup from before a removal", () => {
  test("comes back without the words that were removed since, and the record says so again", async () => {
    expect(await hits(place)).not.toEqual([]);
    await takeOut(office.db);
    const result = await restore(place, settings, { acceptLoss: true });
    expect(result).toMatchObject({
      ok: true,
      repeated: { removals: 3, closures: 0 },
    });
    expect(await hits(settings.dataDir)).toEqual([]);
    const db = await openLocal(settings);
    const store = openEvidenceStore(settings);
    expect(await store.has(photoHash)).toBe(false);
    const signed = await recordSigner(db, settings).lastSigned();
    expect(await verifyRecord(db, { signed, store })).toMatchObject({
      ok: true,
      size: (await findRecordHead(db)).size,
    });
    const [update] = await shown(db);
    expect(update).toMatchObject({ id: updateId, summary: LEFT });
    expect(update?.evidence.map(({ title }) => title)).toEqual([
      "",
      "Nota de diario.example",
    ]);
    expect(update?.approvals.map(({ note }) => note)).toEqual([null]);
    expect(update?.tombstones).toHaveLength(3);
    const words = await db
      .selectFrom("update_words_cache")
      .select("word")
      .execute();
    expect(words.map(({ word }) => word)).not.toEqual(
      expect.arrayContaining([TRACES[0]]),
    );
  });

  test("and so it does when the list is all that is left, and twice is once", async () => {
    await takeOut(office.db);
    await restore(place, settings, { acceptLoss: true });
    const list = await readFile(join(settings.dataDir, REMOVAL_LIST_FILE));
    expect(list.toString().toLowerCase()).not.toContain(TRACES[0]);
    const another = settingsIn(await temporaryFolder("another"));
    await writeFile(join(another.dataDir, REMOVAL_LIST_FILE), list);
    expect(await restore(place, another)).toMatchObject({
      repeated: { removals: 3 },
    });
    expect(await hits(another.dataDir)).toEqual([]);
    const copy = await openLocal(another);
    await writeRemovalList(copy, another);
    const { place: newer } = await backUp(copy, another);
    await copy.destroy();
    const later = new Date("2026-11-22T12:00:00Z");
    expect(await restore(newer, another, { now: later })).toMatchObject({
      repeated: { removals: 0, closures: 0 },
    });
  });

  test("says that nobody knows where there is neither database nor list, and takes no list that is none", async () => {
    const empty = settingsIn(await temporaryFolder("empty"));
    expect(await restore(place, empty)).toMatchObject({ repeated: null });
    const bent = settingsIn(await temporaryFolder("bent"));
    await writeFile(join(bent.dataDir, REMOVAL_LIST_FILE), '{"removals": 3}');
    expect(await restore(place, bent)).toMatchObject({ repeated: null });
  });
});

test("what was hidden stays hidden, and an account that its owner deleted stays deleted", async () => {
  const { mario, elena, rosa, db } = office;
  const hide = { act: "hide", ground: "safety", urgent: true } as const;
  const { id } = await removals.propose(mario, updateId, hide);
  await removals.decide(elena, id);
  const closing = { userId: rosa.id, keepsName: false };
  await closeAccount(db, { ...closing, now: office.desk.now() });
  await writeRemovalList(db, settings);
  await rm(join(settings.dataDir, "record-head.txt"));
  expect(await restore(place, settings)).toMatchObject({
    repeated: { removals: 1, closures: 1 },
  });
  const copy = await openLocal(settings);
  const [update] = await shown(copy);
  expect(update?.summary).not.toContain(NAME);
  const account = await copy
    .selectFrom("users")
    .select(["email", "closed_at"])
    .where("id", "=", rosa.id)
    .executeTakeFirstOrThrow();
  expect(account).toMatchObject({ email: "" });
  expect(account.closed_at).not.toBeNull();
  expect(await verifyRecord(copy)).toMatchObject({ ok: true });
});

test("words that the backup had not published yet go too, and whoever it does not know is named by no name", async () => {
  const { desk, rosa, mario, db, world } = office;
  const waiting = await desk.tell(rosa, "ESP-S-01", {
    summary: `La obra la cuida ${NAME}, y sigue.`,
  });
  const { place: early } = await backUp(db, settings);
  await desk.decide(mario, waiting, "approve");
  const late = await world.moderator("Lidia", "*");
  await removals.remove([mario, late], waiting);
  await removals.remove([mario, late], updateId);
  await writeRemovalList(db, settings);
  await rm(join(settings.dataDir, "record-head.txt"));
  expect(await restore(early, settings)).toMatchObject({
    repeated: { removals: 2 },
  });
  const copy = await openLocal(settings);
  const { state } = await copy
    .selectFrom("updates")
    .select("state")
    .where("id", "=", waiting)
    .executeTakeFirstOrThrow();
  expect(state).toBe("withdrawn");
  const contents = await copy
    .selectFrom("update_content")
    .select("summary")
    .execute();
  expect(contents).toEqual([{ summary: null }, { summary: null }]);
  const stranger = await copy
    .selectFrom("users")
    .select(["display_name", "state"])
    .where("id", "=", late.id)
    .executeTakeFirstOrThrow();
  expect(stranger.display_name).not.toContain("Lidia");
  expect(stranger.state).toBe("suspended");
  expect(await verifyRecord(copy)).toMatchObject({ ok: true });
});

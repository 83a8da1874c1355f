import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { sha256Hex } from "#app/domain/proof/commitment";
import { evidenceFolder } from "#app/server/file/evidence-folder.server";
import { writeBackup } from "#app/server/backup/write-backup.server";
import { recordSigner } from "#app/server/record/record-signer.server";
import { findRecordHead } from "#db/queries/record/record";
import { appoint } from "#tests/support/appoint";
import {
  BACKUP_MOMENT,
  openInstance,
  backUp,
  restore,
  freshSettings,
  openLocal,
  hashes,
} from "#tests/support/backup";
import { testDatabase } from "#tests/support/database";
import { temporaryFolder } from "#tests/support/instance";

test("a backup of which any file is missing or bent is refused, and nothing is changed", async () => {
  const { db, settings } = await openInstance();
  const { place } = await backUp(db, settings);
  const there = await freshSettings();
  const files = Object.keys(await hashes(place));
  expect(files.length).toBeGreaterThan(6);
  for (const name of files) {
    const whole = await readFile(join(place, name));
    const bent = Buffer.from(whole);
    bent[bent.length >> 1] = (bent[bent.length >> 1] ?? 0) ^ 1;
    for (const bytes of [bent, whole.subarray(0, -1)]) {
      await writeFile(join(place, name), bytes);
      const result = await restore(place, there);
      expect(result, name).toMatchObject({ ok: false });
    }
    await writeFile(join(place, name), whole);
  }
  expect(await readdir(there.dataDir)).toEqual([]);
  expect(await restore(place, there)).toMatchObject({ ok: true });
});

test("a copy that would lose later entries is refused; accepted, the record says so for good", async () => {
  const { db, settings } = await openInstance();
  const { place } = await backUp(db, settings);
  const there = await freshSettings();
  await restore(place, there);
  const first = await openLocal(there);
  await appoint(first);
  await appoint(first);
  const lost = await findRecordHead(first);
  // Nobody has signed this head yet: the database itself tells.
  await first.destroy();
  const before = await hashes(there.dataDir);
  const kept = lost.size - 2;
  const refused = { ok: false, reason: "would_lose", kept, lost };
  expect(await restore(place, there)).toEqual(refused);
  expect(await hashes(there.dataDir)).toEqual(before);
  const now = new Date("2026-11-22T12:00:00Z");
  const accepted = await restore(place, there, { acceptLoss: true, now });
  expect(accepted).toMatchObject({ ok: true, lost, size: kept + 1 });
  const copy = await openLocal(there);
  const { payload } = await copy
    .selectFrom("record_entries")
    .select("payload")
    .where("position", "=", kept)
    .executeTakeFirstOrThrow();
  expect(JSON.parse(payload)).toEqual({
    v: 1,
    type: "entries_given_up",
    at: now.toISOString(),
    kept,
    lost,
  });
  const signer = recordSigner(copy, there);
  expect(await signer.sign()).toMatchObject({ ok: true, size: kept + 1 });
  const signed = await signer.lastSigned();
  expect(await verifyRecord(copy, { signed })).toMatchObject({ ok: true });
  const aside = accepted.ok ? (accepted.before ?? "") : "";
  const rest = await hashes(aside);
  expect(rest["lo-prometido.db"]).toBe(before["lo-prometido.db"]);
});

test("a signed head tells of a loss where the database is gone; one that cannot be read stops the restore", async () => {
  const { db, settings } = await openInstance();
  const { place } = await backUp(db, settings);
  const there = await freshSettings();
  await restore(place, there);
  const copy = await openLocal(there);
  await appoint(copy);
  await recordSigner(copy, there).sign();
  const lost = await findRecordHead(copy);
  await copy.destroy();
  await writeFile(join(there.dataDir, "lo-prometido.db"), "no es una base");
  expect(await restore(place, there)).toMatchObject({
    reason: "would_lose",
    lost: { size: lost.size, root: lost.root },
  });
  await writeFile(join(there.dataDir, "record-head.txt"), "nada\n");
  await expect(restore(place, there)).rejects.toThrow("record-head.txt");
  const accepted = await restore(place, there, { acceptLoss: true });
  expect(accepted).toMatchObject({ ok: true, lost: null });
});

test("another record in the place is a loss too, however short", async () => {
  const { db, settings } = await openInstance();
  const { place } = await backUp(db, settings);
  const other = await testDatabase();
  onTestFinished(other.close);
  await appoint(other.db);
  const there = await freshSettings();
  await recordSigner(other.db, there).sign();
  const lost = await findRecordHead(other.db);
  expect(await restore(place, there)).toMatchObject({
    reason: "would_lose",
    lost: { size: 1, root: lost.root },
  });
});

test("the same copy twice is no loss, and everybody is signed out", async () => {
  const { db, settings } = await openInstance();
  const { id } = await db
    .selectFrom("users")
    .select("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  const at = BACKUP_MOMENT.toISOString();
  await db
    .insertInto("sessions")
    .values({
      ...{ id_hash: "h", user_id: id, created_at: at, last_seen_at: at },
      expires_at: "2027-01-01T00:00:00.000Z",
    })
    .execute();
  const { place } = await backUp(db, settings);
  const there = await freshSettings();
  await restore(place, there);
  const later = { now: new Date("2026-11-22T12:00:00Z") };
  const again = await restore(place, there, later);
  expect(again).toMatchObject({ ok: true, lost: null });
  expect(again.ok && again.before).toMatch(/restore-20261122120000.before$/);
  const copy = await openLocal(there);
  expect(await copy.selectFrom("sessions").selectAll().execute()).toEqual([]);
});

test("evidence that is not what it was stops a backup, and nothing of it stays", async () => {
  const { db, settings } = await openInstance();
  const sha256 = sha256Hex("la foto");
  const folder = join(settings.dataDir, "evidence");
  const path = join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  await writeFile(path, "otra foto");
  const parent = await temporaryFolder("backup");
  const place = join(parent, "copy");
  const request = {
    db,
    settings,
    place,
    now: BACKUP_MOMENT,
    onCheck: () => undefined,
  };
  await expect(writeBackup(request)).rejects.toThrow(sha256);
  expect(await readdir(parent)).toEqual([]);
  await evidenceFolder(folder).remove(sha256);
  expect(await writeBackup(request)).toMatchObject({ ok: true, missing: 1 });
  expect(await writeBackup(request)).toEqual({
    ok: false,
    reason: "not_empty",
  });
});

test("a record that does not fit is not kept as a backup", async () => {
  const { db, settings } = await openInstance();
  await db
    .updateTable("update_content")
    .set({ summary: "otra cosa" })
    .execute();
  const { result } = await backUp(db, settings);
  expect(result).toMatchObject({ ok: false, reason: "does_not_fit" });
});

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { openEvidenceStore } from "#app/server/file/evidence-store.server";
import { recordSigner } from "#app/server/record/record-signer.server";
import { findRecordHead } from "#db/queries/record/record";
import { appoint } from "#tests/support/appoint";
import {
  openInstance,
  backUp,
  restore,
  freshSettings,
  openLocal,
  hashes,
} from "#tests/support/backup";
import { testDatabase } from "#tests/support/database";
import { keepFile, settingsIn, temporaryFolder } from "#tests/support/instance";

test("what is backed up while people work comes back with the same record, files and keys", async () => {
  const { db, settings } = await openInstance();
  let isOver = false;
  const working = (async () => {
    for (let n = 0; !isOver; n += 1) {
      await keepFile(db, settings, `acta ${n}`);
      await appoint(db);
      await recordSigner(db, settings).sign();
    }
  })();
  const { place, result } = await backUp(db, settings);
  isOver = true;
  await working;
  expect(result).toMatchObject({ ok: true, missing: 0 });
  const there = await freshSettings();
  const restored = await restore(place, there);
  expect(restored).toMatchObject({ ok: true, lost: null, before: null });
  const copy = await openLocal(there);
  const { size, root } = await findRecordHead(copy);
  expect(result).toMatchObject({ size, root });
  const store = openEvidenceStore(there);
  const signed = await recordSigner(copy, there).lastSigned();
  expect(signed).toMatchObject({ size, root });
  expect(await verifyRecord(copy, { signed, store })).toMatchObject({ size });
  const before = await hashes(settings.dataDir);
  const after = await hashes(there.dataDir);
  const kept = await copy.selectFrom("stored_files").select("sha256").execute();
  for (const { sha256 } of kept) {
    expect(await store.has(sha256)).toBe(true);
  }
  for (const [name, hash] of Object.entries(after)) {
    if (/^(?:evidence|documents)|^secrets|\.pem$/.test(name))
      expect(before[name], name).toBe(hash);
  }
  expect(Object.keys(after)).toEqual(
    expect.arrayContaining(["record-head.txt", "record-key.pem"]),
  );
  expect((await stat(join(there.dataDir, "record-key.pem"))).mode & 0o77).toBe(
    0,
  );
});

test("a backup goes to a database elsewhere too, and to an empty one only", async () => {
  const { db, settings } = await openInstance();
  const { place } = await backUp(db, settings);
  const elsewhere = await testDatabase();
  onTestFinished(elsewhere.close);
  const there = settingsIn(await temporaryFolder("restored"), elsewhere.url);
  expect(await restore(place, there)).toMatchObject({ ok: true });
  const { size, root } = await findRecordHead(db);
  expect(await findRecordHead(elsewhere.db)).toEqual({ size, root });
  expect(await readdir(there.dataDir)).not.toContain("lo-prometido.db");
  const another = settingsIn(await temporaryFolder("restored"), elsewhere.url);
  expect(await restore(place, another)).toEqual({
    ok: false,
    reason: "database_not_empty",
  });
});

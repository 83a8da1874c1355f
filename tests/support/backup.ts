import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { sha256Hex } from "#app/domain/proof/commitment";
import { restoreBackup } from "#app/server/backup/restore-backup.server";
import { writeBackup } from "#app/server/backup/write-backup.server";
import type { Settings } from "#app/server/http/env.server";
import { openDatabase, type Database } from "#db/client";
import { testDatabase } from "./database";
import { furnish, settingsIn, temporaryFolder } from "./instance";
import { playRecordStory } from "./record-story";

/** The moment of every backup here. */
export const BACKUP_MOMENT = new Date("2026-11-21T12:00:00Z");

/** An instance with a story, keys and files, on the engine under test. */
export async function openInstance() {
  const { db, url, close } = await testDatabase();
  onTestFinished(close);
  await playRecordStory(db);
  const settings = settingsIn(await temporaryFolder("instance"), url);
  await furnish(db, settings);
  return { db, settings };
}

/** Backs an instance up to a place that goes with the test. */
export async function backUp(db: Database, settings: Settings) {
  const place = join(await temporaryFolder("backup"), "copy");
  const request = {
    db,
    settings,
    place,
    now: BACKUP_MOMENT,
    onCheck: () => undefined,
  };
  return { place, result: await writeBackup(request) };
}

/** Brings a backup to where the settings say. */
export async function restore(
  backup: string,
  settings: Settings,
  { acceptLoss = false, now = BACKUP_MOMENT } = {},
) {
  return await restoreBackup({ backup, settings, acceptLoss, now });
}

/** An empty folder for an instance. */
export async function freshSettings() {
  return settingsIn(await temporaryFolder("restored"));
}

/** The database of a restored instance. */
export async function openLocal(settings: Settings) {
  const db = await openDatabase(settings.databaseUrl);
  onTestFinished(() => db.destroy());
  return db;
}

/** Every file of a folder with the hash of its bytes. */
export async function hashes(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const pairs = await Promise.all(
    names.map(async (name) => [
      name.slice(folder.length + 1),
      sha256Hex(await readFile(name)),
    ]),
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

import { constants } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { openDatabase, type Database } from "#db/client";
import type { DatabaseOptions } from "#db/dialects/dialect";
import type { DatabaseTemplate } from "./database-template";
import { barePlace, templatePlace } from "./postgres-place";

/** A database of a test's own, on the engine under test. */
export interface TestDatabase {
  db: Database;
  url: string;
  /** Closes and removes it. */
  close(): Promise<void>;
}

/** A fresh, migrated, empty database. It takes a few milliseconds: make one per test. */
export async function testDatabase(
  options: DatabaseOptions = {},
): Promise<TestDatabase> {
  return await openTest("migrated", options);
}

/** A database without any table, for tests that bring their own. */
export async function emptyDatabase(
  options: DatabaseOptions = {},
): Promise<TestDatabase> {
  return await openTest("bare", options);
}

/** Which engine this run is for. Only tests of the dialects themselves may ask. */
export function engineUnderTest(): DatabaseTemplate["engine"] {
  return inject("databaseTemplate").engine;
}

interface Place {
  url: string;
  remove(): Promise<void>;
}

async function openTest(
  content: "migrated" | "bare",
  options: DatabaseOptions,
): Promise<TestDatabase> {
  const template = inject("databaseTemplate");
  const isBare = content === "bare";
  const place =
    template.engine === "sqlite"
      ? await sqlitePlace(isBare ? undefined : template.file)
      : await (isBare
          ? barePlace(template.server)
          : templatePlace(template.server, template.name));
  const db = await openDatabase(place.url, options);
  return {
    db,
    url: place.url,
    async close() {
      await db.destroy();
      await place.remove();
    },
  };
}

async function sqlitePlace(template: string | undefined): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "lo-prometido-test-"));
  const file = join(folder, "test.db");
  if (template !== undefined) {
    await copyFile(template, file, constants.COPYFILE_FICLONE);
  }
  return {
    url: `sqlite:${file}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

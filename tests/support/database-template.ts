import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";

/** Where a test finds the migrated database that it copies. */
export type DatabaseTemplate =
  | { engine: "sqlite"; file: string }
  | { engine: "postgres"; server: string; name: string };

declare module "vitest" {
  interface ProvidedContext {
    databaseTemplate: DatabaseTemplate;
  }
}

/** Runs every migration on an empty database and closes it, so that it can be copied. */
export async function makeTemplate(url: string): Promise<void> {
  const db = await openDatabase(url);
  try {
    await migrate(db, MIGRATIONS, new Date("2026-01-01T00:00:00Z"));
  } finally {
    await db.destroy();
  }
}

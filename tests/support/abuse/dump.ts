import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { Database } from "#db/client";
import { MIGRATIONS } from "#db/migrations/index";
import { tablesOf } from "#db/tables";
import { engineUnderTest } from "../database";

/** Every table as the engine's own dump would hold it, by its name: what an operator's backup would leak. */
export async function dumpTables(db: Database): Promise<Map<string, Buffer>> {
  const tables = await tablesOf(MIGRATIONS);
  const names = tables.map(({ name }) => name);
  return engineUnderTest() === "postgres"
    ? await copied(db, names)
    : await selected(db, names);
}

/** By the server itself, which may be another user than whoever runs the tests. */
async function copied(db: Database, names: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), "dump-"));
  await chmod(folder, 0o777);
  const dumps = new Map<string, Buffer>();
  try {
    for (const name of names) {
      const file = join(folder, name);
      const from = sql`copy ${sql.table(name)} to ${sql.lit(file)}`;
      await from.execute(db);
      dumps.set(name, await readFile(file));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return dumps;
}

async function selected(db: Database, names: readonly string[]) {
  const dumps = new Map<string, Buffer>();
  for (const name of names) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    dumps.set(name, Buffer.from(JSON.stringify(rows)));
  }
  return dumps;
}

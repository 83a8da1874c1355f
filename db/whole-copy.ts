import { sql } from "kysely";
import { openDatabase, type Database } from "./client";
import { copyRows } from "./copy-rows";
import { DatabaseError } from "./dialects/database-error";
import { fileDatabaseUrl } from "./dialects/database-url";
import { engineOf } from "./dialects/dialect";
import { migrate, requireMigrated } from "./migrate";
import type { Migration } from "./migration";

/**
 * Writes the whole database, as of one moment, to a database of one file, while others go on writing.
 * An engine that has a statement for it uses that; of any other the rows are copied. The file must not
 * be there yet.
 */
export async function copyToFile(
  db: Database,
  file: string,
  { migrations, now }: { migrations: readonly Migration[]; now: Date },
): Promise<void> {
  const statement = engineOf(db).copyToFileSql(file);
  if (statement !== null) return void (await sql.raw(statement).execute(db));
  await requireMigrated(db, migrations);
  const copy = await openDatabase(fileDatabaseUrl(file));
  try {
    await migrate(copy, migrations, now);
    await copyRows(db, copy, migrations);
  } finally {
    await copy.destroy();
  }
}

/** Throws where the engine finds its own file damaged: a page, an index, a row that points to nothing. */
export async function requireSound(db: Database): Promise<void> {
  for (const statement of engineOf(db).damageSql()) {
    const { rows } = await sql
      .raw<Record<string, string | number | null>>(statement)
      .execute(db);
    const first = rows.flatMap((row) => Object.values(row))[0] ?? "ok";
    if (first !== "ok") throw new DatabaseError("storage", String(first));
  }
}

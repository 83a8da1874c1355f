import { sql } from "kysely";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";

/** Runs work on a database in which one table cannot be found, so that whatever writes there last breaks off in the middle. */
export async function without(
  db: Database,
  table: keyof Schema,
  work: () => Promise<void>,
): Promise<void> {
  const aside = `${table}_aside`;
  await rename(db, table, aside);
  await work();
  await rename(db, aside, table);
}

async function rename(db: Database, from: string, to: string): Promise<void> {
  await sql`alter table ${sql.table(from)} rename to ${sql.table(to)}`.execute(
    db,
  );
}

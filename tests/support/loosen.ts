import { sql } from "kysely";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";

/** Puts a copy without constraints or triggers in the place of a table, as somebody with the database's file could: from here on its rows can be bent. */
export async function loosen(db: Database, table: keyof Schema): Promise<void> {
  const name = sql.table(table);
  const before = sql.table(`${table}_before`);
  await sql`alter table ${name} rename to ${before}`.execute(db);
  await sql`create table ${name} as select * from ${before}`.execute(db);
}

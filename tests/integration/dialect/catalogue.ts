import { sql } from "kysely";
import type { Database } from "#db/client";
import { engineUnderTest } from "#tests/support/database";

/** Everything that a migration may leave behind, as each engine lists it. */
const QUERIES = {
  sqlite: ["select type, name, sql from sqlite_master order by name"],
  postgres: [
    "select table_name, column_name, data_type, collation_name from information_schema.columns where table_schema = 'public' order by 1, 2",
    "select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1",
    "select trigger_name, event_manipulation from information_schema.triggers order by 1, 2",
    "select conname, contype from pg_constraint where connamespace = 'public'::regnamespace order by 1",
  ],
};

/** Tables, indexes, triggers and constraints of a database, to be compared with those of another. */
export async function describeCatalogue(db: Database): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const query of QUERIES[engineUnderTest()]) {
    const { rows } = await sql.raw(query).execute(db);
    answers.push(rows);
  }
  return answers;
}

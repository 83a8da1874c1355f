import { sql } from "kysely";
import type { Database } from "#db/client";
import { MIGRATIONS } from "#db/migrations/index";
import { tablesOf } from "#db/tables";

/** How many rows each table has. */
export async function countRows(db: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of await tablesOf(MIGRATIONS)) {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from ${sql.table(name)}
    `.execute(db);
    counts[name] = rows[0]?.n ?? 0;
  }
  return counts;
}

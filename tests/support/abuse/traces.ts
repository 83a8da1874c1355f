import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";

export type TableName = keyof Schema;

/** What a site holds at a moment, a hash by table, and the names of its files. */
export interface Traces {
  tables: ReadonlyMap<string, string>;
  files: string;
}

/** Reads every table and the names of every file. */
export async function tracesOf(db: Database, folder: string): Promise<Traces> {
  const tables = new Map<string, string>();
  for (const { name } of await db.introspection.getTables()) {
    const rows = await db
      .selectFrom(name as TableName)
      .selectAll()
      .execute();
    const lines = rows.map((row) => JSON.stringify(row, facts)).sort();
    const hash = createHash("sha256").update(lines.join("\n"));
    tables.set(name, `${rows.length} ${hash.digest("hex").slice(0, 12)}`);
  }
  const files = await readdir(folder, { recursive: true });
  return { tables, files: files.sort().join("\n") };
}

/** That a session is in use is noted now and then; it says nothing of anybody's doing. */
function facts(key: string, value: unknown): unknown {
  return key === "last_seen_at" ? undefined : value;
}

/** The names of the tables that differ, and `files` where a file came or went. */
export function differences(before: Traces, after: Traces): string[] {
  const names = [...after.tables.keys()].filter(
    (name) => before.tables.get(name) !== after.tables.get(name),
  );
  return before.files === after.files ? names : [...names, "files"];
}

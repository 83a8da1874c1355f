import type { Migration, MigrationSteps } from "./migration";

/** A table as the migrations made it: its name, and the columns that tell its rows apart. */
export interface Table {
  name: string;
  key: readonly string[];
}

/**
 * Lists every table that migrations make, in their order, so that a row never comes before one that
 * it points to. Throws `TypeError` for a table without a primary key: nobody could page through it.
 */
export async function tablesOf(
  migrations: readonly Migration[],
): Promise<Table[]> {
  const tables: Table[] = [];
  const nothing = () => Promise.resolve();
  const steps: MigrationSteps = {
    async createTable(name, columns) {
      tables.push({ name, key: keyOf(name, columns) });
    },
    createIndex: nothing,
    createUniqueIndex: nothing,
    appendOnly: nothing,
    run: nothing,
  };
  for (const { up } of migrations) await up(steps);
  return tables;
}

/** The key behind `primary key (a, b)`, or the column that is called so itself. */
function keyOf(table: string, columns: string): string[] {
  const several = /\bprimary key\s*\(([^)]+)\)/i.exec(columns)?.[1];
  if (several !== undefined) return several.split(",").map((it) => it.trim());
  const one = /(?:^|,)\s*([a-z0-9_]+)\s[^,]*\bprimary key\b/i.exec(
    columns,
  )?.[1];
  if (one === undefined) throw new TypeError(`${table} has no primary key`);
  return [one];
}

import { sql, type RawBuilder } from "kysely";
import { readTransaction, writeTransaction, type Database } from "./client";
import type { Migration } from "./migration";
import { tablesOf, type Table } from "./tables";

type Row = Record<string, string | number | null>;

/** Rows that are read at once. */
const PAGE = 500;

/** Fewer values than any engine takes in one statement. */
const MOST_VALUES = 30_000;

/** Rows of each table, by its name. */
export type RowCounts = Readonly<Record<string, number>>;

/** The two databases do not hold the same after all; nothing was kept. */
export class CopyError extends Error {
  override readonly name = "CopyError";
}

/** The table that a fresh schema holds a row of: the head of an empty record. */
const HEAD: Table = { name: "record_head", key: ["id"] };

/**
 * Copies every row from one database to another, as of one moment, and gives how many each table has.
 * Both must stand at the last of `migrations`, and the other one must be empty ({@link holdsRows}).
 * All of it comes in one transaction, so that an interruption leaves the other one empty. Throws
 * {@link CopyError} where the other one ends up with other numbers of rows.
 */
export async function copyRows(
  from: Database,
  to: Database,
  migrations: readonly Migration[],
  onTable: (table: string, rows: number) => void = () => undefined,
): Promise<RowCounts> {
  const tables = await tablesOf(migrations);
  return await readTransaction(from, (source) =>
    writeTransaction(to, async (target) => {
      await sql`delete from ${sql.table(HEAD.name)}`.execute(target);
      const counts: Record<string, number> = {};
      for (const table of tables) {
        const rows = await copyTable(source, target, table);
        if (rows !== (await countRows(target, table))) {
          throw new CopyError(`${table.name} has other rows than its source`);
        }
        counts[table.name] = rows;
        onTable(table.name, rows);
      }
      return counts;
    }),
  );
}

/** Says whether a migrated database holds anything that its migrations have not put there. */
export async function holdsRows(
  db: Database,
  migrations: readonly Migration[],
): Promise<boolean> {
  const tables = await tablesOf(migrations);
  for (const table of tables) {
    const isHead = table.name === HEAD.name;
    const where = isHead ? sql`where size > 0` : sql``;
    const { rows } = await sql<Row>`
      select 1 as found from ${sql.table(table.name)} ${where} limit 1
    `.execute(db);
    if (rows.length > 0) return true;
  }
  return false;
}

async function copyTable(
  source: Database,
  target: Database,
  table: Table,
): Promise<number> {
  let copied = 0;
  for (let last: Row | undefined; ;) {
    const rows = await readPage(source, table, last);
    if (rows.length > 0) await insertRows(target, table, rows);
    copied += rows.length;
    last = rows.at(-1);
    if (rows.length < PAGE) return copied;
  }
}

async function readPage(
  source: Database,
  { name, key }: Table,
  last: Row | undefined,
): Promise<Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const after =
    last === undefined
      ? sql``
      : sql`where (${columns}) > (${sql.join(key.map((column) => last[column] ?? null))})`;
  const { rows } = await sql<Row>`
    select * from ${sql.table(name)} ${after} order by ${columns} limit ${sql.lit(PAGE)}
  `.execute(source);
  return rows;
}

async function insertRows(
  target: Database,
  { name }: Table,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const atOnce = Math.max(1, Math.floor(MOST_VALUES / columns.length));
  for (let from = 0; from < rows.length; from += atOnce) {
    const values = rows
      .slice(from, from + atOnce)
      .map((row) => valuesOf(row, columns));
    await sql`
      insert into ${sql.table(name)} (${sql.join(columns.map((it) => sql.ref(it)))})
      values ${sql.join(values)}
    `.execute(target);
  }
}

function valuesOf(row: Row, columns: readonly string[]): RawBuilder<unknown> {
  return sql`(${sql.join(columns.map((column) => row[column] ?? null))})`;
}

async function countRows(db: Database, { name }: Table): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${sql.table(name)}
  `.execute(db);
  return rows[0]?.n ?? 0;
}

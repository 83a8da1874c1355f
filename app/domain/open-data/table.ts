import type { Column } from "./column";

type Columns = Readonly<Record<string, Column>>;

/** A table of the open data: the columns of `NAME.csv`, its key, and which columns point at other tables. */
export interface OpenTable<
  N extends string = string,
  C extends Columns = Columns,
> {
  name: N;
  columns: C;
  key: readonly string[];
  references: readonly Reference[];
}

/** Columns whose values stand in another table. */
export interface Reference {
  columns: readonly string[];
  table: string;
  theirs: readonly string[];
}

/** What a row of a table holds, by column. */
export type RowOf<T extends OpenTable> = {
  [K in keyof T["columns"]]: T["columns"][K] extends Column<infer V>
    ? V
    : never;
};

/** Keeps the names and types of a table as it is written down. */
export function openTable<const N extends string, C extends Columns>(
  name: N,
  columns: C,
  key: readonly (keyof C & string)[],
  references: readonly Reference[] = [],
): OpenTable<N, C> {
  return { name, columns, key, references };
}

/** Columns of a table that point at the key of another: `pointsAt("plans", "plan")`. */
export function pointsAt(
  table: string,
  column: string,
  theirs = "id",
): Reference {
  return { columns: [column], table, theirs: [theirs] };
}

/** The cells of a row in the order of its columns. */
export function cellsOf<T extends OpenTable>(
  table: T,
  row: RowOf<T>,
): string[] {
  return Object.entries(table.columns).map(([name, { write }]) =>
    write(row[name as keyof RowOf<T>]),
  );
}

/** A row from its cells in the order of the columns, or the first column whose cell is none of its own. */
export function rowOf<T extends OpenTable>(
  table: T,
  cells: readonly string[],
): { row: RowOf<T> } | { column: string } {
  const row: Record<string, unknown> = {};
  const columns = Object.entries(table.columns);
  for (const [index, [name, { read, constraints }]] of columns.entries()) {
    const cell = cells[index] ?? "";
    const nothing = constraints.required === true ? undefined : null;
    const value = cell === "" ? nothing : read(cell);
    if (value === undefined) return { column: name };
    row[name] = value;
  }
  return { row: row as RowOf<T> };
}

/** The Table Schema of a table (Frictionless), with what each column means. */
export function tableSchema(
  table: OpenTable,
  meaning: (column: string) => string,
): object {
  return {
    fields: Object.entries(table.columns).map(([name, column]) => ({
      name,
      type: column.type,
      ...(column.format === undefined ? {} : { format: column.format }),
      description: meaning(name),
      constraints: column.constraints,
    })),
    primaryKey: table.key,
    ...foreignKeysOf(table),
    missingValues: [""],
  };
}

/** Table Schema knows no empty list of references. */
function foreignKeysOf({ references }: OpenTable): object {
  if (references.length === 0) return {};
  const foreignKeys = references.map((it) => ({
    fields: it.columns,
    reference: { resource: it.table, fields: it.theirs },
  }));
  return { foreignKeys };
}

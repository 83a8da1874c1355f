/** A Table Schema as a descriptor carries it (Frictionless Table Schema). */
export interface TableSchema {
  fields: {
    name: string;
    type: string;
    format?: string;
    description: string;
    constraints: {
      required?: boolean;
      enum?: string[];
      pattern?: string;
      minimum?: number;
      maxLength?: number;
    };
  }[];
  primaryKey: string[];
  foreignKeys?: ForeignKey[];
  missingValues: string[];
}

interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

export interface Descriptor {
  resources: {
    name: string;
    path: string;
    rows: number;
    schema: TableSchema;
  }[];
}

type Row = Record<string, string>;

const CASTS: Record<string, RegExp> = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
};

/** Everything in which rows differ from their schemas, by a reading of the specification that shares no code with the export. */
export function schemaFaults(
  { resources }: Descriptor,
  tables: ReadonlyMap<string, readonly Row[]>,
): string[] {
  return resources.flatMap(({ name, rows: count, schema }) => {
    const rows = tables.get(name) ?? [];
    return [
      ...(rows.length === count ? [] : [`${name}: ${rows.length} of ${count}`]),
      ...rows.flatMap((row, index) =>
        cellFaults(schema, row).map((fault) => `${name} ${index + 1} ${fault}`),
      ),
      ...keyFaults(schema, rows).map((fault) => `${name} ${fault}`),
      ...(schema.foreignKeys ?? []).flatMap((key) =>
        referenceFaults(key, rows, tables).map((fault) => `${name} ${fault}`),
      ),
    ];
  });
}

function cellFaults(
  { fields, missingValues }: TableSchema,
  row: Row,
): string[] {
  const names = fields.map(({ name }) => name).join();
  if (Object.keys(row).join() !== names) return ["has other columns"];
  return fields.flatMap(({ name, type, constraints }) => {
    const cell = row[name] ?? "";
    if (missingValues.includes(cell)) {
      return constraints.required === true ? [`${name} is empty`] : [];
    }
    const { enum: codes, pattern, minimum, maxLength } = constraints;
    const isOne = CASTS[type]?.test(cell) ?? false;
    const fits =
      isOne &&
      (codes === undefined || codes.includes(cell)) &&
      (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)) &&
      (minimum === undefined || Number(cell) >= minimum) &&
      (maxLength === undefined || [...cell].length <= maxLength);
    return fits ? [] : [`${name}: ${cell} is no ${type}`];
  });
}

function keyFaults(
  { primaryKey }: TableSchema,
  rows: readonly Row[],
): string[] {
  const keys = rows.map((row) => keyOf(row, primaryKey));
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

function referenceFaults(
  { fields, reference }: ForeignKey,
  rows: readonly Row[],
  tables: ReadonlyMap<string, readonly Row[]>,
): string[] {
  const theirs = tables.get(reference.resource) ?? [];
  const keys = new Set(theirs.map((row) => keyOf(row, reference.fields)));
  return rows
    .filter((row) => fields.some((field) => row[field] !== ""))
    .map((row) => keyOf(row, fields))
    .filter((key) => !keys.has(key))
    .map((key) => `${fields.join()} ${key} is not in ${reference.resource}`);
}

function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((column) => row[column] ?? "").join(" ");
}

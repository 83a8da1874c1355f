import { createReadStream } from "node:fs";
import { CsvError, parse } from "csv-parse";
import { ImportFault } from "#app/domain/open-data/data-source";
import { rowOf, type OpenTable, type RowOf } from "#app/domain/open-data/table";

/** Most characters of one row: no table's longest texts come near. */
const MOST_CHARACTERS = 1_000_000;

/** The records of a CSV file (RFC 4180, UTF-8, with or without its mark), the names of the columns first; all of them, or the first few. */
async function* recordsOf(
  path: string,
  most?: number,
): AsyncGenerator<string[], void> {
  const file = createReadStream(path);
  const limits = {
    max_record_size: MOST_CHARACTERS,
    ...(most ? { to: most } : {}),
  };
  const parser = file.pipe(parse({ bom: true, ...limits }));
  file.once("error", (error) => parser.destroy(error));
  try {
    for await (const record of parser) yield record as string[];
  } finally {
    file.destroy();
  }
}

/** The names of a file's columns, in its order; none where it is empty or no CSV. */
export async function columnsOfFile(path: string): Promise<string[]> {
  try {
    for await (const record of recordsOf(path, 1)) return record;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return [];
}

/**
 * The rows of a table's file, whose columns may stand in any order. Throws {@link ImportFault} for the
 * first cell that is none of its column, and where there are not as many rows as there should be.
 */
export async function* readTable<T extends OpenTable>(
  path: string,
  table: T,
  expected: number,
): AsyncGenerator<RowOf<T>, void> {
  const file = `${table.name}.csv`;
  let order: number[] | null = null;
  let row = 0;
  try {
    for await (const record of recordsOf(path)) {
      if (order === null) {
        order = Object.keys(table.columns).map((name) => record.indexOf(name));
        continue;
      }
      row += 1;
      const read = rowOf(
        table,
        order.map((index) => record[index] ?? ""),
      );
      if ("column" in read) throw malformed(file, row, read.column);
      yield read.row;
    }
  } catch (error) {
    if (error instanceof CsvError) throw malformed(file, row + 1, "");
    throw error;
  }
  if (row !== expected) throw new ImportFault({ reason: "rows_missing", file });
}

function malformed(file: string, row: number, column: string): ImportFault {
  return new ImportFault({ reason: "row_malformed", file, row, column });
}

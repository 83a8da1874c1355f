import { stringify } from "csv-stringify/sync";
import {
  cellsOf,
  type OpenTable,
  type RowOf,
} from "#app/domain/open-data/table";

/** Tells a spreadsheet that the file is UTF-8, so that ñ stays ñ. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Cells as lines of CSV (RFC 4180): commas between, CRLF after each line. Quoted is what holds a
 * quote, a comma, a line end or a blank at an end.
 */
function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => [...cells]),
    {
      record_delimiter: "\r\n",
      quoted_match: /[\r\n\0]|^\s|\s$/,
    },
  );
}

/** The beginning of a table's file: the mark and the names of its columns. */
export function csvHead(table: OpenTable): string {
  return BYTE_ORDER_MARK + csvLines([Object.keys(table.columns)]);
}

/** Rows of a table as lines; cells that a spreadsheet would run are disarmed by their columns. */
export function csvRows<T extends OpenTable>(
  table: T,
  rows: readonly RowOf<T>[],
): string {
  return csvLines(rows.map((row) => cellsOf(table, row)));
}

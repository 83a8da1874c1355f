import { type RecordFault, rowFault } from "./record-fault";

/** The first row that the record tells of and that is not there any more. */
export function missingRow(
  table: string,
  told: { keys(): Iterable<string> },
  held: readonly string[],
): RecordFault | null {
  const there = new Set(held);
  for (const key of told.keys()) {
    if (!there.has(key)) return rowFault(table, key, "row_missing");
  }
  return null;
}

/** The first row that the record tells of and is not there, or that is there and was never told. */
export function differingRow(
  table: string,
  told: ReadonlySet<string>,
  held: readonly string[],
): RecordFault | null {
  const untold = held.find((key) => !told.has(key));
  return untold === undefined
    ? missingRow(table, told, held)
    : rowFault(table, untold, "row_without_entry");
}

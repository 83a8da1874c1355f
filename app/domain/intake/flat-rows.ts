import type { Fragment } from "./cell";
import type { FlatLine } from "./flat-line";
import type { FlatCell } from "./flat-path";
import { settingOf, type FlatColumn } from "./flat-scores";

/** A row of a table without borders, before it is given its dimension. */
export interface FlatRow {
  cells: Record<FlatColumn, Fragment[]>;
  inherited: boolean;
  joined: boolean;
  torn: boolean;
}

function emptyRow(): FlatRow {
  return {
    cells: { problem: [], objective: [], indicator: [], meta: [] },
    inherited: false,
    joined: false,
    torn: false,
  };
}

function fragmentsOf(
  lines: readonly FlatLine[],
  { from, to }: FlatCell,
  usualGap: number,
): Fragment[] {
  return lines.slice(from, to).map((line, index) => {
    const parted = index > 0 && line.gap > usualGap && !line.small;
    const opens = parted || (index > 0 && line.bullet);
    return { line: line.line, text: line.text, ...(opens ? { opens } : {}) };
  });
}

/**
 * Rows from the cells of a table without borders: a row begins where the columns begin again; a row
 * that begins without a problem takes down the one above; what a page cut goes on column by column.
 * Where a page is lost at the end (`torn.end`), a last cell that stands off and ends in the middle
 * belongs to a row that is lost; at the start, a first cell that the next one repeats in its column.
 */
export function rowsOf(
  lines: readonly FlatLine[],
  cells: readonly FlatCell[],
  columns: readonly FlatColumn[],
  torn: { start: boolean; end: boolean },
): FlatRow[] {
  const { usualGap } = settingOf(lines);
  const rows: FlatRow[] = [];
  let row: FlatRow | null = null;
  let reached = -1;
  const orphan = torn.start && cells[0]?.column === cells[1]?.column;
  for (const cell of orphan ? cells.slice(1) : cells) {
    const at = columns.indexOf(cell.column);
    const fragments = fragmentsOf(lines, cell, usualGap);
    const isLost =
      torn.end &&
      cell === cells.at(-1) &&
      at === reached &&
      hangsOpen(lines, cell, usualGap);
    if (row === null || isLost || (at < reached && !cell.resumed)) {
      const inherited: FlatRow | null = at > 0 && !isLost ? row : null;
      row = emptyRow();
      rows.push(row);
      row.torn = isLost;
      if (inherited) inherit(row, inherited, columns.slice(0, at));
    }
    const into: Fragment[] = row.cells[cell.column];
    const again = at === reached && into.length > 0 && !cell.resumed;
    into.push(
      ...fragments.map((part, index) =>
        again && index === 0 ? { ...part, opens: true } : part,
      ),
    );
    row.joined ||= cell.resumed;
    reached = at;
  }
  return rows;
}

function inherit(
  row: FlatRow,
  from: FlatRow,
  columns: readonly FlatColumn[],
): void {
  for (const column of columns) row.cells[column].push(...from.cells[column]);
  row.inherited = columns.some((column) => row.cells[column].length > 0);
}

function hangsOpen(
  lines: readonly FlatLine[],
  { from, to }: FlatCell,
  usualGap: number,
): boolean {
  const first = lines[from];
  return (first?.gap ?? 0) > usualGap && !(lines[to - 1]?.ends ?? true);
}

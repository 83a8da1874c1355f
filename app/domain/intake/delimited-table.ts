import type { Dimension } from "../plan/dimension";
import { searchKey } from "../text/search-key";
import type { Fragment } from "./cell";
import { plainWords } from "./clean-line";
import { columnKind, headerWords, type ColumnKind } from "./column";
import {
  cellFragments,
  isEmptyCell,
  isSeparator,
  splitCells,
} from "./delimited-line";
import { dimensionCell, dimensionHeading, isHeading } from "./heading";
import { extendsRow, type OpenCells } from "./row-continuation";
import type { SummaryRow } from "./row";

type Column = ColumnKind | "dimension";

/** Most lines without borders that may stand between two parts of one table. */
const MOST_BETWEEN = 25;

interface Table {
  columns: Column[] | null;
  dimension: Dimension | null;
  section: string;
  strangers: number;
  last: OpenRow | null;
  rows: OpenRow[];
  lines: number[];
}

interface OpenRow {
  dimension: Dimension | null;
  section: string;
  cells: OpenCells;
  inherited: boolean;
  joined: boolean;
}

/** The kinds of a header's cells, or null where the line is no header of a summary. */
function headerColumns(cells: readonly string[]): Column[] | null {
  const kinds = cells.map((cell): Column => {
    if (searchKey(plainWords(cell)) === "dimension") return "dimension";
    return columnKind(cell) ?? "other";
  });
  const known = new Set(kinds.filter((kind) => kind !== "other"));
  const promises = known.has("meta") || known.has("indicator");
  return promises && (known.has("problem") || known.has("objective"))
    ? kinds
    : null;
}

function emptyCells(): OpenCells {
  return { problem: [], objective: [], indicator: [], meta: [] };
}

function readCells(
  cells: readonly string[],
  columns: readonly Column[],
  line: number,
): OpenCells {
  const read = emptyCells();
  cells.forEach((cell, index) => {
    const kind = columns[index];
    if (kind === undefined || kind === "other" || kind === "dimension") return;
    read[kind].push(...cellFragments(cell, line));
  });
  return read;
}

function join(into: OpenCells, cells: OpenCells): void {
  for (const kind of ["problem", "objective", "indicator", "meta"] as const) {
    const ended = /[.;:!?”"]$/.test(into[kind].at(-1)?.text ?? "");
    cells[kind].forEach((fragment: Fragment, index) => {
      const capital = /^[^\p{L}]*\p{Lu}/u.test(fragment.text);
      const opens = index === 0 && ended && capital;
      into[kind].push(opens ? { ...fragment, opens: true } : fragment);
    });
  }
}

function addRow(table: Table, cells: OpenCells): void {
  const { last } = table;
  if (
    last &&
    last.dimension === table.dimension &&
    extendsRow(last.cells, cells)
  ) {
    join(last.cells, cells);
    last.joined = true;
    return;
  }
  const inherited =
    cells.problem.length === 0 &&
    last !== null &&
    last.dimension === table.dimension;
  if (inherited) cells.problem.push(...last.cells.problem);
  const { dimension, section } = table;
  const row = { dimension, section, cells, inherited, joined: false };
  table.rows.push(row);
  table.last = row;
}

function readBordered(table: Table, cells: string[], line: number): void {
  const header = headerColumns(cells);
  if (header) {
    table.columns = header;
    table.strangers = 0;
    table.lines.push(line);
    return;
  }
  if (table.columns === null) return;
  table.lines.push(line);
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  // A header may take further lines.
  if (
    filled.every((cell) => /\p{L}/u.test(cell) && headerWords(cell) !== null)
  ) {
    return;
  }
  const [only] = filled;
  const dimension =
    filled.length === 1 && only !== undefined ? dimensionCell(only) : null;
  if (dimension) {
    table.dimension = dimension;
    return;
  }
  const place = table.columns.indexOf("dimension");
  const own = place < 0 ? undefined : cells[place];
  if (own !== undefined)
    table.dimension = dimensionCell(plainWords(own)) ?? table.dimension;
  if (filled.length > 0) addRow(table, readCells(cells, table.columns, line));
}

function readUnbordered(table: Table, text: string): void {
  const dimension = dimensionHeading(text);
  if (dimension) table.dimension = dimension;
  else if (table.columns === null) {
    if (isHeading(text)) table.section = plainWords(text);
  } else table.strangers += 1;
  if (table.strangers > MOST_BETWEEN) {
    table.columns = null;
    table.last = null;
    table.strangers = 0;
  }
}

/**
 * Rows of the summary tables whose cells are parted by tabs, pipes or tags, line by line. A table may
 * be cut by pages (the parts are joined column by column), repeat its header, and name its dimensions
 * in rows, in a column or between its parts. Gives the rows and the lines that they take.
 */
export function readDelimitedTables(lines: readonly string[]): {
  rows: SummaryRow[];
  lines: number[];
} {
  const table: Table = {
    columns: null,
    dimension: null,
    section: "",
    strangers: 0,
    last: null,
    rows: [],
    lines: [],
  };
  lines.forEach((text, index) => {
    if (text.trim() === "" || isSeparator(text)) return;
    const cells = splitCells(text);
    if (cells === null) readUnbordered(table, text);
    else readBordered(table, cells, index + 1);
  });
  const rows = table.rows.map(({ cells, dimension, section, ...row }) => ({
    ...cells,
    dimension,
    section,
    doubts: [
      ...(row.inherited ? (["inherited_problem"] as const) : []),
      ...(row.joined ? (["row_joined"] as const) : []),
    ],
  }));
  return { rows, lines: table.lines };
}

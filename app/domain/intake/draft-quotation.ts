import { findQuotation } from "../plan/quotation";
import { linesOf, piecesOf, type CellText } from "./cell";
import type { Stretch } from "./sentence";

/** A stretch of a cell as a plan file quotes it. */
export interface DraftQuotation {
  text: string;
  lines: [number, number];
  /** Pieces, where the words stand in their lines only column by column. */
  pieces: { line: number; text: string }[] | null;
  found: boolean;
}

/** Most pieces that a plan file takes for one quotation. */
const MOST_PIECES = 60;

/**
 * Quotes a stretch of a cell and looks it up in the document: in its lines as they are, else piece by
 * piece. Where neither stands, `found` is false and the draft says so.
 */
export function quote(
  document: readonly string[],
  cell: CellText,
  { start, end }: Stretch,
): DraftQuotation {
  const text = cell.text.slice(start, end).trim();
  const lines = linesOf(cell, start, end);
  if (findQuotation(document, { text, lines: [lines] })) {
    return { text, lines, pieces: null, found: true };
  }
  const pieces = piecesOf(cell, start, end);
  const ordered = pieces.every(
    ({ line }, at) => line >= (pieces[at - 1]?.line ?? 0),
  );
  const fits = pieces.length > 0 && pieces.length <= MOST_PIECES && ordered;
  const found =
    fits && findQuotation(document, { text, lines: [lines], pieces });
  return { text, lines, pieces: found ? pieces : null, found };
}

/** Quotes a whole cell. */
export function quoteCell(
  document: readonly string[],
  cell: CellText,
): DraftQuotation {
  return quote(document, cell, { start: 0, end: cell.text.length });
}

/** Ranges of lines without overlaps, in order; ranges that touch become one. */
export function mergeRanges(
  ranges: readonly (readonly [number, number])[],
): [number, number][] {
  const merged: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before && first <= before[1] + 4) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

import type { Fragment } from "./cell";

/** Cells of a row while lines are still added to them. */
export type OpenCells = Record<
  "problem" | "objective" | "indicator" | "meta",
  Fragment[]
>;

const COLUMNS = ["problem", "objective", "indicator", "meta"] as const;

const NUMBERED = /^\(?\d{1,2}\s*[.)°-]/;

function startsSmall(cell: readonly Fragment[]): boolean {
  const text = cell[0]?.text ?? "";
  if (NUMBERED.test(text)) return false;
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(text) || /^[,;.)]/.test(text);
}

function isOver(cell: readonly Fragment[]): boolean {
  const text = cell.at(-1)?.text ?? "";
  return text === "" || /[.;!?”"]$/.test(text);
}

/**
 * Says whether a line of cells continues the row before it rather than opening one: rows cut by a
 * page, or wrapped over several lines, go on in small letters, or only fill their last columns.
 */
export function extendsRow(row: OpenCells, next: OpenCells): boolean {
  const filled = COLUMNS.filter((column) => next[column].length > 0);
  const small = filled.filter((column) => startsSmall(next[column]));
  if (next.problem.length > 0) {
    if (startsSmall(next.problem)) {
      return !isOver(row.problem) || small.length === filled.length;
    }
    if (NUMBERED.test(next.problem[0]?.text ?? "")) return false;
    if (filled.length === 1) return !isOver(row.problem);
    // A proper noun may open a wrapped line; then the other columns go on too.
    return (
      filled.length > 1 &&
      small.length === filled.length - 1 &&
      !isOver(row.problem)
    );
  }
  if (small.length === filled.length) return true;
  if (filled.length === 1) return true;
  // What goes on in small letters goes on in its row, whatever opens beside it.
  return small.some((column) => !isOver(row[column]));
}

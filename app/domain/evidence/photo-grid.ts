/** Width and height of a picture, in pixels. */
export interface Side {
  width: number;
  height: number;
}

/** How a photo is divided into squares that can be covered. */
export interface PhotoGrid {
  columns: number;
  rows: number;
}

/** A part of a photo, in pixels from its upper left corner. */
export type PhotoBox = Side & { x: number; y: number };

const COLUMNS = 12;

/** More squares than this no form carries, with its other fields. */
const MOST_SQUARES = 192;

/**
 * Pixels that edges of covered parts lie on multiples of: as many as a JPEG looks at together, so that
 * nothing of what lies under an edge is left in the waves beside it.
 */
const BLOCK = 16;

/**
 * The grid of a photo: twelve columns, fewer where it is so tall that there would be more than 192
 * squares, and as many rows as keep them nearly square. 640 x 480 is 12 x 9, 480 x 640 is 12 x 16.
 */
export function photoGrid({ width, height }: Side): PhotoGrid {
  const rowsOf = (columns: number) =>
    Math.max(1, Math.round((columns * height) / width));
  if (COLUMNS * rowsOf(COLUMNS) <= MOST_SQUARES) {
    return { columns: COLUMNS, rows: rowsOf(COLUMNS) };
  }
  const fitting = Math.floor(Math.sqrt((MOST_SQUARES * width) / height));
  const columns = Math.max(1, fitting);
  const most = Math.floor(MOST_SQUARES / columns);
  return { columns, rows: Math.min(most, rowsOf(columns)) };
}

/** A square by the number that its grid counts it by, row by row from 0. */
export function squarePlace({ columns }: PhotoGrid, square: number) {
  return {
    row: Math.floor(square / columns) + 1,
    column: (square % columns) + 1,
  };
}

/** How a form names a square: `3-7` is in the third row, seventh column. */
export function squareKey(grid: PhotoGrid, square: number): string {
  const { row, column } = squarePlace(grid, square);
  return `${row}-${column}`;
}

/** The squares of a grid that a form names so; what is no square of it is passed over. */
export function squaresNamed(
  grid: PhotoGrid,
  keys: readonly string[],
): number[] {
  const named = new Set(keys);
  const all = Array.from({ length: grid.columns * grid.rows }, (_, at) => at);
  return all.filter((square) => named.has(squareKey(grid, square)));
}

/**
 * What is covered of a photo where these squares are: whole blocks of 16 pixels, never less than the
 * square itself.
 */
export function coveredBoxes(
  photo: Side,
  squares: readonly number[],
): PhotoBox[] {
  const { columns, rows } = photoGrid(photo);
  return squares.map((square) => {
    const column = square % columns;
    const row = Math.floor(square / columns);
    const [x, right] = stretch(column, columns, photo.width);
    const [y, bottom] = stretch(row, rows, photo.height);
    return { x, y, width: right - x, height: bottom - y };
  });
}

/** From where to where one part of several reaches along a side, outward to whole blocks. */
function stretch(part: number, parts: number, length: number) {
  const from = Math.floor((part * length) / parts / BLOCK) * BLOCK;
  const to = Math.ceil(((part + 1) * length) / parts / BLOCK) * BLOCK;
  return [from, Math.min(to, length)] as const;
}

/** Squares as one short text for an address or a hidden field, a hexadecimal digit for four of them. */
export function writeSquares(
  { columns, rows }: PhotoGrid,
  squares: readonly number[],
): string {
  const digits = Array.from(
    { length: Math.ceil((columns * rows) / 4) },
    () => 0,
  );
  for (const square of squares) {
    const at = Math.floor(square / 4);
    digits[at] = (digits[at] ?? 0) | (1 << (square % 4));
  }
  return digits.map((digit) => digit.toString(16)).join("");
}

/** The squares that such a text names, in their order; null where it was not written for this grid. */
export function readSquares(grid: PhotoGrid, text: string): number[] | null {
  const count = grid.columns * grid.rows;
  if (text.length !== Math.ceil(count / 4) || !/^[0-9a-f]*$/.test(text)) {
    return null;
  }
  const squares = Array.from({ length: text.length * 4 }, (_, at) => at).filter(
    (at) => parseInt(text[Math.floor(at / 4)] ?? "0", 16) & (1 << (at % 4)),
  );
  return squares.every((square) => square < count) ? squares : null;
}

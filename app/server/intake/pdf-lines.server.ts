/** A piece of text of a page, where it stands, in points from the lower left. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Points that stand for one space when columns are set out by spaces. */
const POINTS_PER_SPACE = 4.5;

/** Columns of a line at most: a piece further right is set there. */
const WIDEST = 400;

/** How far apart two pieces stand, in heights of their letters, before they are two words, or two columns. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.1;

interface Row {
  y: number;
  height: number;
  pieces: PdfPiece[];
}

function rowsOf(pieces: readonly PdfPiece[]): Row[] {
  const rows: Row[] = [];
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (
      row &&
      Math.abs(row.y - piece.y) < Math.max(row.height, piece.height) * 0.45
    )
      row.pieces.push(piece);
    else rows.push({ y: piece.y, height: piece.height, pieces: [piece] });
  }
  return rows;
}

function lineOf({ pieces }: Row): string {
  let line = "";
  let end = -Infinity;
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const gap = (piece.x - end) / Math.max(1, piece.height);
    if (gap > COLUMN_GAP || line === "") {
      const place = Math.min(WIDEST, Math.round(piece.x / POINTS_PER_SPACE));
      line = line.padEnd(Math.max(place, line === "" ? 0 : line.length + 2));
    } else if (gap > WORD_GAP && !line.endsWith(" ")) line += " ";
    line += piece.text;
    end = piece.x + piece.width;
  }
  return line.trimEnd();
}

/**
 * The lines of a page from its pieces, top down, set out by spaces so that what stands in one column
 * of the page stands in one column of the text; a wide gap between lines is an empty line.
 */
export function pdfLines(pieces: readonly PdfPiece[]): string[] {
  const rows = rowsOf(pieces.filter(({ text }) => text.trim() !== ""));
  const steps = rows.slice(1).map((row, at) => (rows[at]?.y ?? row.y) - row.y);
  const usual =
    [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const left = Math.min(
    ...rows.flatMap((row) => row.pieces.map(({ x }) => x)),
    10_000,
  );
  return rows.flatMap((row, at) => {
    const shifted = {
      ...row,
      pieces: row.pieces.map((piece) => ({ ...piece, x: piece.x - left })),
    };
    const step = steps[at - 1] ?? 0;
    const parted = at > 0 && usual > 0 && step > usual * 1.45;
    return parted ? ["", lineOf(shifted)] : [lineOf(shifted)];
  });
}

/** A place for a weave: its stitches and the white between its rows. */
export interface WeaveBox {
  width: number;
  height: number;
}

/** How a weave fills its place: the side of a stitch with its margin, and where each stitch begins. */
export interface WeaveLayout {
  pitch: number;
  rows: readonly { y: number; stitches: readonly { x: number; y: number }[] }[];
  height: number;
}

const LARGEST = 52;
const SMALLEST = 6;

/** White under each row, in parts of a stitch. */
const ROW_GAP = 0.25;

/**
 * Lays out rows of so many stitches each, as large as the place allows; a row that is too long goes on
 * below. `weaveLayout([4, 3, 3, 3], { width: 800, height: 300 })` has stitches of 52.
 */
export function weaveLayout(
  counts: readonly number[],
  box: WeaveBox,
): WeaveLayout {
  let pitch = LARGEST;
  while (pitch > SMALLEST && heightAt(counts, pitch, box.width) > box.height) {
    pitch -= 1;
  }
  const perLine = stitchesPerLine(pitch, box.width);
  let y = 0;
  const rows = counts.map((count) => {
    const top = y;
    y += linesOf(count, perLine) * pitch + pitch * ROW_GAP;
    const stitches = Array.from({ length: count }, (_, index) => ({
      x: (index % perLine) * pitch,
      y: top + Math.floor(index / perLine) * pitch,
    }));
    return { y: top, stitches };
  });
  return { pitch, rows, height: y };
}

function heightAt(
  counts: readonly number[],
  pitch: number,
  width: number,
): number {
  const perLine = stitchesPerLine(pitch, width);
  return counts.reduce(
    (sum, count) => sum + (linesOf(count, perLine) + ROW_GAP) * pitch,
    0,
  );
}

function stitchesPerLine(pitch: number, width: number): number {
  return Math.max(1, Math.floor(width / pitch));
}

function linesOf(count: number, perLine: number): number {
  return Math.max(1, Math.ceil(count / perLine));
}

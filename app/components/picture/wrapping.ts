import { writeLine, type Pen } from "./lettering";

const ELLIPSIS = "…";

/** A place for text: no line is wider, and there are no more lines than these. */
export interface TextBox {
  width: number;
  lines: number;
}

/**
 * Breaks a text into lines by the measured width of its words. A word wider than the box is broken
 * where it has to be; what does not fit ends in an ellipsis.
 */
export function wrapText(text: string, pen: Pen, box: TextBox): string[] {
  const lines = allLines(text, pen, box.width);
  if (lines.length <= box.lines) return lines;
  const kept = lines.slice(0, box.lines);
  const last = kept.pop() ?? "";
  return [...kept, ended(last, pen, box.width)];
}

/** The first of some pens with which a text fits its box whole, else the last one. */
export function fittingPen(
  text: string,
  pens: readonly [Pen, ...Pen[]],
  boxOf: (pen: Pen) => TextBox,
): Pen {
  const fits = pens.find((pen) => {
    const box = boxOf(pen);
    return allLines(text, pen, box.width).length <= box.lines;
  });
  return fits ?? pens.at(-1) ?? pens[0];
}

function allLines(text: string, pen: Pen, width: number): string[] {
  const fits = (line: string) => writeLine(line, pen).width <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/u)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = pieceTogether(word, fits);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  return line === "" ? lines : [...lines, line];
}

/** A word in pieces that fit, each as long as it can be; whole where it fits. */
function pieceTogether(
  word: string,
  fits: (line: string) => boolean,
): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word.normalize("NFC")) {
    if (piece !== "" && !fits(piece + letter)) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** A line that is not the text's last: words are taken off until the ellipsis fits. */
function ended(line: string, pen: Pen, width: number): string {
  const shorter = `${line.replace(/[\s.,;:]+$/u, "")}${ELLIPSIS}`;
  if (writeLine(shorter, pen).width <= width) return shorter;
  const fewer = line.includes(" ")
    ? line.slice(0, line.lastIndexOf(" "))
    : Array.from(line).slice(0, -1).join("");
  return fewer === "" ? ELLIPSIS : ended(fewer, pen, width);
}

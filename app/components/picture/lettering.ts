import type { Glyph } from "./glyph";
import { LETTERS } from "./letter-glyphs";
import { MARKS, SIGNS, UNKNOWN } from "./sign-glyphs";

/** How a line is written. */
export interface Pen {
  /** What a stylesheet would call the font size, in pixels; capitals are 0.7 of it. */
  size: number;
  /** Thickness of the stroke in the units of the letters, of which a capital is 14 high. */
  weight: number;
}

/** Strokes for running text and for what is read first. */
export const WEIGHT = { plain: 1.6, bold: 2.2 } as const;

/** A stroke of a line: its path in the units of the letters, and where it begins, in pixels. */
export interface Stroke {
  path: string;
  x: number;
}

/** A line of letters, ready to be drawn, and how wide it is in pixels. */
export interface WrittenLine {
  strokes: readonly Stroke[];
  width: number;
}

interface Letter {
  base: string;
  marks: readonly string[];
}

const GLYPHS: Readonly<Record<string, Glyph>> = { ...LETTERS, ...SIGNS };

/** White beside each letter, whatever the stroke. */
const GAP = 1.8;

/** Pixels to one unit of the letters: text of 20 pixels has capitals of 14. */
export function unitOf({ size }: Pick<Pen, "size">): number {
  return size / 20;
}

/** Says whether every letter of a text can be written; `Ñ` can, `字` cannot. */
export function isWritable(text: string): boolean {
  return lettersOf(text).every(({ base }) => Object.hasOwn(GLYPHS, base));
}

/** Writes one line. What has no letter of its own becomes an empty box, so that its place is seen. */
export function writeLine(text: string, pen: Pen): WrittenLine {
  const unit = unitOf(pen);
  const strokes: Stroke[] = [];
  // The pen stands with its middle on the path.
  let x = pen.weight / 2;
  for (const { base, marks } of lettersOf(text)) {
    const [path, width] = glyphOf(base);
    if (path !== "") strokes.push({ path, x: x * unit });
    for (const mark of marks) {
      const over = markOver(base, mark);
      strokes.push({ path: over, x: (x + width / 2) * unit });
    }
    x += width + GAP + pen.weight;
  }
  const width = Math.max(0, x - GAP - pen.weight / 2) * unit;
  return { strokes, width };
}

function glyphOf(base: string): Glyph {
  return Object.hasOwn(GLYPHS, base) ? (GLYPHS[base] ?? UNKNOWN) : UNKNOWN;
}

function markOver(base: string, mark: string): string {
  const [low = "", high = ""] = MARKS[mark] ?? [];
  return /\p{Lu}/u.test(base) ? high : low;
}

/** A text as letters with their marks: `ñ` is `n` and a tilde. An `i` gives its dot for a mark. */
function lettersOf(text: string): Letter[] {
  const letters: { base: string; marks: string[] }[] = [];
  for (const sign of text.normalize("NFD").replace(/\s/gu, " ")) {
    const last = letters.at(-1);
    if (last === undefined || !/\p{M}/u.test(sign)) {
      letters.push({ base: sign, marks: [] });
    } else if (Object.hasOwn(MARKS, sign)) {
      last.marks.push(sign);
      if (last.base === "i") last.base = "ı";
    }
  }
  return letters;
}

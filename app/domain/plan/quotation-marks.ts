import { comparable, SKIPPED, spanOfWords, type Quotation } from "./quotation";

/** A stretch of one line of a document, in its own letters: from `from` up to but not `to`. */
export interface LineStretch {
  line: number;
  from: number;
  to: number;
}

interface Letter {
  line: number;
  at: number;
  letter: string;
}

const MARKS = [SKIPPED.tags, SKIPPED.bold, SKIPPED.escapes];

/** The letters of a line that are compared, each with its place; spaces count for nothing. */
function lettersOf(text: string, line: number): Letter[] {
  const skipped = new Set<number>();
  const skip = (from: number, length: number) => {
    for (let at = from; at < from + length; at += 1) skipped.add(at);
  };
  skip(0, SKIPPED.bullets.exec(text)?.[0].length ?? 0);
  for (const mark of MARKS)
    for (const found of text.matchAll(mark)) skip(found.index, found[0].length);
  return text
    .split("")
    .map((letter, at) => ({ line, at, letter }))
    .filter(({ at, letter }) => !skipped.has(at) && letter.trim() !== "");
}

const solid = (text: string) => text.replace(/\s+/g, "");

/** The stretches of lines where words stand between two lines, a document's lines from 1; none where they do not. */
function stretchesIn(
  document: readonly string[],
  [first, last]: readonly [number, number],
  words: string,
): LineStretch[] {
  if (first < 1 || last > document.length) return [];
  const lines = document.slice(first - 1, last);
  const text = comparable(lines);
  const span = spanOfWords(text, words);
  if (span === null) return [];
  const letters = lines.flatMap((line, n) => lettersOf(line, first + n));
  // Letters that the comparison puts together or apart cannot be counted: then whole lines are marked.
  if (letters.map(({ letter }) => letter).join("") !== solid(text))
    return lines.map((line, n) => ({
      ...{ line: first + n, from: 0 },
      to: line.length,
    }));
  const start = solid(text.slice(0, span.start)).length;
  const end = solid(text.slice(0, span.end)).length;
  const stretches = new Map<number, LineStretch>();
  for (const { line, at } of letters.slice(start, end)) {
    const from = stretches.get(line)?.from ?? at;
    stretches.set(line, { line, from, to: at + 1 });
  }
  return [...stretches.values()];
}

/**
 * Where exactly the words of a quotation stand, line by line: `Construir 2 postas` of the line
 * `| 1 | Construir 2 postas | Salud |`, and not the whole line. None where it does not stand.
 */
export function quotationStretches(
  document: readonly string[],
  { text, lines, pieces }: Quotation,
): LineStretch[] {
  if (pieces !== undefined)
    return pieces.flatMap((piece) =>
      stretchesIn(document, [piece.line, piece.line], piece.text),
    );
  for (const range of lines) {
    const found = stretchesIn(document, range, text);
    if (found.length > 0) return found;
  }
  return [];
}

/** Part of a line, marked or not. */
export interface LinePart<Mark> {
  text: string;
  mark: Mark | null;
}

/** A line cut where its marks begin and end; where two stand on one letter the first of the list holds. */
export function cutLine<Mark>(
  text: string,
  marks: readonly { from: number; to: number; mark: Mark }[],
): LinePart<Mark>[] {
  const ends = marks.flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set([0, ...ends, text.length])]
    .filter((at) => at <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, n) => {
    const end = cuts[n + 1] ?? text.length;
    const over = marks.find(({ from, to }) => from <= start && end <= to);
    return { text: text.slice(start, end), mark: over?.mark ?? null };
  });
}

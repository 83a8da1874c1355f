/** Part of a line that belongs to a cell. */
export interface Fragment {
  /** Line of the document, from 1. */
  line: number;
  /** Words of the line, marks off. */
  text: string;
  /** Whether a paragraph of its own begins here: a tag, a bullet or an empty line says so. */
  opens?: boolean;
}

/** What stands in one cell of a table, in reading order. */
export type Cell = readonly Fragment[];

/** A stretch of a cell's text and the line from which it comes. */
export interface Span {
  line: number;
  start: number;
  end: number;
}

/** A cell as one text, with the way back to its lines and the places where paragraphs begin. */
export interface CellText {
  text: string;
  spans: readonly Span[];
  paragraphs: readonly number[];
}

const BROKEN_BY_HYPHEN = /\p{Ll}-$/u;
const STARTS_SMALL = /^\p{Ll}/u;
/** A lone consonant at the start of a line is the rest of the word before it: `institucione` / `s,`. */
const REST_OF_WORD = /^[bcdfghjklmnñpqrstvwxz](?=[,.;:)]|$)/;

function joiner(before: string, after: string): { cut: number; glue: string } {
  if (BROKEN_BY_HYPHEN.test(before) && STARTS_SMALL.test(after)) {
    return { cut: 1, glue: "" };
  }
  if (REST_OF_WORD.test(after) && /\p{Ll}$/u.test(before)) {
    return { cut: 0, glue: "" };
  }
  return { cut: 0, glue: before === "" ? "" : " " };
}

/** Whitespace single, no space before a comma or stop that ends a word. */
export function tidyWords(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/ ([,;:.)])(?=\s|$|[,;:.)])/g, "$1")
    .trim();
}

/**
 * The text of a cell: its fragments joined, a word broken by a hyphen or before its last letter
 * mended, whitespace single.
 */
export function readCell(cell: Cell): CellText {
  let text = "";
  const spans: Span[] = [];
  const paragraphs: number[] = [];
  for (const fragment of cell) {
    const words = tidyWords(fragment.text);
    if (words === "") continue;
    const { cut, glue } = /^[,;:.)]/.test(words)
      ? { cut: 0, glue: "" }
      : joiner(text, words);
    text = text.slice(0, text.length - cut);
    const last = spans.at(-1);
    if (cut > 0 && last !== undefined) last.end -= cut;
    if (fragment.opens === true) paragraphs.push(text.length + glue.length);
    const start = text.length + glue.length;
    text += glue + words;
    spans.push({ line: fragment.line, start, end: text.length });
  }
  return { text, spans, paragraphs };
}

/** First and last line of a stretch of a cell's text; the whole cell's where none is given. */
export function linesOf(
  { spans }: CellText,
  start = 0,
  end = Infinity,
): [number, number] {
  const lines = spans
    .filter((span) => span.start < end && span.end > start)
    .map(({ line }) => line);
  return [Math.min(...lines), Math.max(...lines)];
}

/** The stretch as pieces, one per line, for a quotation whose columns are interleaved. */
export function piecesOf(
  { text, spans }: CellText,
  start = 0,
  end = Infinity,
): { line: number; text: string }[] {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({
      line: span.line,
      text: text
        .slice(Math.max(start, span.start), Math.min(end, span.end))
        .trim(),
    }))
    .filter((piece) => piece.text !== "");
}

/** A place in a document, with the words that should stand there. */
export interface Quotation {
  text: string;
  /** Line ranges, 1-based and inclusive; the words stand in one of them. */
  lines: readonly (readonly [number, number])[];
  /** Where columns are interleaved: which part of which line belongs to the words, in reading order. */
  pieces?: readonly { line: number; text: string }[] | undefined;
}

/** What a document's text may carry beside its words; nothing else is ever skipped. */
export const SKIPPED = {
  /** Marks that open an item, at the start of a line: bullets of two fonts, `•`, one hyphen. */
  bullets: /^\s*(?:[\uF0B7\uF0A7•]\s*)*(?:-(?!-)\s*)?/,
  tags: /<\/?(?:p|i|b)>|<br\s*\/?>/gi,
  bold: /\*\*/g,
  /** A backslash before a mark that needed escaping: `US\$`. */
  escapes: /\\(?=[$*_<>])/g,
} as const;

const WORD = /[\p{L}\p{N}]/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

/** A document's lines, counted on `\n`; a newline at the very end opens no further line. */
export function documentLines(document: string): string[] {
  const lines = document.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function withoutMarks(line: string): string {
  return line
    .replace(SKIPPED.bullets, "")
    .replace(SKIPPED.tags, " ")
    .replace(SKIPPED.bold, "")
    .replace(SKIPPED.escapes, "")
    .replace(/[^\S\t]+/g, " ")
    .trimEnd();
}

/** Lines as they are compared: marks off, spaces single, line ends and cell borders (tabs) kept. */
export function comparable(lines: readonly string[]): string {
  return lines.map(withoutMarks).join("\n").normalize("NFC");
}

const BROKEN_WORD = /-? ?\n[ \n]*/y;

/**
 * The position after what may stand before a letter: a stray space before a comma or stop, or the
 * line end that breaks a word, with or without a hyphen, before a small letter.
 */
function afterGap(text: string, at: number, before: string, letter: string) {
  if (/[,;.:)]/.test(letter) && text[at] === " ") return at + 1;
  if (!WORD.test(before) || !SMALL.test(letter)) return at;
  BROKEN_WORD.lastIndex = at;
  return BROKEN_WORD.test(text) ? BROKEN_WORD.lastIndex : at;
}

/**
 * Reads words in comparable text, letter by letter, from a position on: the position after them, or
 * -1. A space stands for spaces and line ends; a tab is the border of a cell and is never crossed.
 */
function readWords(text: string, words: string, from: number): number {
  let at = from;
  for (let index = 0; index < words.length; index += 1) {
    const letter = words[index] ?? "";
    if (letter === " ") {
      const start = at;
      while (text[at] === " " || text[at] === "\n") at += 1;
      if (at === start) return -1;
      continue;
    }
    if (text[at] !== letter) {
      at = afterGap(text, at, words[index - 1] ?? " ", letter);
    }
    if (text[at] !== letter) return -1;
    at += 1;
  }
  return at;
}

/** Says whether words end here, so that `legal` is not found in `ilegal`; a capital after a small letter begins a word. */
function bounded(text: string, start: number, end: number): boolean {
  const [before = "", first = ""] = [text[start - 1], text[start]];
  const [last = "", after = ""] = [text[end - 1], text[end]];
  const glued = SMALL.test(before) && CAPITAL.test(first);
  const opens = glued || !(WORD.test(before) && WORD.test(first));
  return opens && !(WORD.test(last) && WORD.test(after));
}

/** Words with single spaces, as they are looked for. */
function tidy(words: string): string {
  return words.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Where words stand in comparable text from a position on, the end not included; null where they do not. */
export function spanOfWords(
  text: string,
  words: string,
  from = 0,
): { start: number; end: number } | null {
  const sought = tidy(words);
  const first = sought[0] ?? "";
  let start = first === "" ? -1 : text.indexOf(first, from);
  while (start >= 0) {
    const end = readWords(text, sought, start);
    if (end >= 0 && bounded(text, start, end)) return { start, end };
    start = text.indexOf(first, start + 1);
  }
  return null;
}

function endOfWords(text: string, words: string, from = 0): number {
  return spanOfWords(text, words, from)?.end ?? -1;
}

function piecesStand(
  document: readonly string[],
  { text, pieces = [] }: Quotation,
): boolean {
  let at = { line: 0, end: 0 };
  for (const piece of pieces) {
    const from = piece.line === at.line ? at.end : 0;
    const line = comparable(document.slice(piece.line - 1, piece.line));
    const end = endOfWords(line, piece.text, from);
    if (end < 0 || piece.line < at.line) return false;
    at = { line: piece.line, end };
  }
  const joined = pieces.map((piece) => tidy(piece.text)).join("\n");
  return readWords(joined, tidy(text), 0) === joined.length;
}

/**
 * Lines as a reader sees them: marks off, one space between words, a hyphen at a line's end before a
 * small letter taken as a broken word. `["- Plan de desarro-", "llo"]` is `Plan de desarrollo`.
 */
export function mendLines(lines: readonly string[]): string {
  return comparable(lines)
    .replace(/(?<=\p{L})- ?\n\s*(?=\p{Ll})/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Says whether a quotation stands, word for word, within the lines that it names: whitespace, line
 * ends and the marks above may differ, a single letter may not. With pieces, each must stand in its
 * own line, in order, and together they must be the whole text.
 */
export function findQuotation(
  document: readonly string[],
  quotation: Quotation,
): boolean {
  if (quotation.text.trim() === "") return false;
  if (quotation.pieces) return piecesStand(document, quotation);
  return quotation.lines.some(
    ([first, last]) =>
      first >= 1 &&
      last <= document.length &&
      endOfWords(comparable(document.slice(first - 1, last)), quotation.text) >=
        0,
  );
}

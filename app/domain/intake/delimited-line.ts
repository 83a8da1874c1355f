import type { Fragment } from "./cell";
import { hasBullet, plainWords, withoutBullet } from "./clean-line";

const CELL_TAGS = /<\/t[dh]>\s*<t[dh][^<>]{0,200}>/gi;
const TABLE_TAGS =
  /<\/?(?:t[dhr]|thead|tbody|tfoot|table)(?:\s[^<>]{0,200})?>/gi;
const PARAGRAPHS = /<\/p>\s*<p[^<>]{0,100}>|<\/li>\s*<li[^<>]{0,100}>/gi;
const BREAKS = /<br\s*\/?>/gi;
const SEPARATOR = /^[\s:|_=\t-]+$/;

/** The cells of a line whose borders are tabs, pipes or a table's tags; null where it has no border. */
export function splitCells(line: string): string[] | null {
  if (CELL_TAGS.test(line)) {
    CELL_TAGS.lastIndex = 0;
    return line.replace(CELL_TAGS, "\t").replace(TABLE_TAGS, " ").split("\t");
  }
  if (line.includes("\t")) return line.split("\t");
  const trimmed = line.trim();
  const pipes = trimmed.split("|").length - 1;
  if (pipes < 2) return null;
  const bare = trimmed.replace(/^\|/, "").replace(/\|$/, "");
  return bare.split(/(?<!\\)\|/);
}

/** Says whether a line only draws a border: `--\t--\t--`, `|---|---|`. */
export function isSeparator(line: string): boolean {
  return SEPARATOR.test(line) && /-{2}|\|/.test(line);
}

/** A capital I that stands alone among small words is the misread border of a cell. */
const STRAY_BORDER = /(?<=[\p{Ll},] )[I|] (?=\p{Ll})/gu;

/** The words of one cell of one line, a fragment for each paragraph or broken line in it. */
export function cellFragments(text: string, line: number): Fragment[] {
  return text
    .replace(PARAGRAPHS, "\u0001")
    .split("\u0001")
    .flatMap((paragraph, index) => brokenLines(paragraph, line, index > 0));
}

function brokenLines(text: string, line: number, opens: boolean): Fragment[] {
  return text.split(BREAKS).flatMap((part, index) => {
    const begins = (index === 0 && opens) || (index > 0 && hasBullet(part));
    return withoutBullet(part)
      .split(STRAY_BORDER)
      .map((words, place) => ({
        line,
        text: words,
        ...(begins && place === 0 ? { opens: true } : {}),
      }))
      .filter((fragment) => fragment.text.trim() !== "");
  });
}

/** Says whether a cell holds no words. */
export function isEmptyCell(text: string | undefined): boolean {
  return text === undefined || plainWords(text.replace(TABLE_TAGS, " ")) === "";
}

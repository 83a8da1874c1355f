import { plainWords } from "./clean-line";
import { columnKind, headerWords } from "./column";
import { dimensionHeading, isHeading } from "./heading";

/** A stretch of a line between wide spaces, and the place where it begins. */
interface Chunk {
  start: number;
  text: string;
}

/** Lines without any column of the table, after which it is over. */
const MOST_STRANGERS = 12;

/** How far a stretch may stand left of its column and still belong to it. */
const SLACK = 2;

function chunksOf(line: string): Chunk[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: text }) => ({
    start: index,
    text,
  }));
}

/** The places of a header's columns, where a line names two columns or more with wide spaces between. */
function headerPlaces(line: string): number[] | null {
  if (line.includes("\t") || line.includes("|")) return null;
  const chunks = chunksOf(line);
  if (
    chunks.length < 2 ||
    !chunks.every(({ text }) => headerWords(text) !== null)
  )
    return null;
  const kinds = new Set(chunks.map(({ text }) => columnKind(text)));
  kinds.delete(null);
  return kinds.size >= 2 && kinds.size === chunks.length
    ? chunks.map(({ start }) => start)
    : null;
}

/** The cells of a line by the places of the columns; null where the line does not follow them. */
function cellsAt(line: string, places: readonly number[]): string[] | null {
  const cells = places.map(() => "");
  for (const { start, text } of chunksOf(line)) {
    const column = places.findLastIndex((place) => place <= start + SLACK);
    if (column < 0) return null;
    // A wide space inside a cell is only a space.
    cells[column] = `${cells[column] ?? ""} ${text}`.trim();
  }
  return cells;
}

/**
 * Lines whose columns are kept apart by spaces alone, as a page's text is set out by position, with
 * tabs in their place, from each header that names its columns so; all other lines as they are.
 */
export function tabAlignedTables(lines: readonly string[]): string[] {
  let places: number[] | null = null;
  let strangers = 0;
  return lines.map((line) => {
    if (line.trim() === "") return line;
    const header = headerPlaces(line);
    if (header) {
      places = header;
      strangers = 0;
      return (cellsAt(line, header) ?? [line]).join("\t");
    }
    if (places === null) return line;
    const alone = chunksOf(line).length === 1;
    if (alone && (dimensionHeading(line) !== null || isHeading(line)))
      return line;
    const cells = line.includes("\t") ? null : cellsAt(line, places);
    const tooLong = alone && plainWords(line).length > (places[1] ?? 40) * 1.2;
    if (cells === null || tooLong) {
      strangers += 1;
      if (strangers > MOST_STRANGERS) places = null;
      return line;
    }
    // More words of the header may stand below its first line.
    return cells.join("\t");
  });
}

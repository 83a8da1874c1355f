import { DIMENSIONS, type Dimension } from "../plan/dimension";
import { plainWords } from "./clean-line";
import type { Doubt } from "./doubt";
import { guessDimension } from "./dimension-words";
import { flatLine, type FlatLine } from "./flat-line";
import { layColumns } from "./flat-path";
import { rowsOf, type FlatRow } from "./flat-rows";
import { findFlatRegions, type FlatRegion } from "./flattened-region";
import { readCell } from "./cell";
import { findRepeatedRuns } from "./repeated-run";
import type { SummaryRow } from "./row";

/** Most lines of one table; a longer one is no summary. */
const MOST_LINES = 5_000;

/** The lines of a region that hold words, parted where a repeated page was left out. */
function partsOf(
  lines: readonly string[],
  region: FlatRegion,
  left: ReadonlySet<number>,
): FlatLine[][] {
  const parts: FlatLine[][] = [[]];
  let gap = 0;
  let above = "";
  for (let at = region.from; at < region.to; at += 1) {
    const raw = lines[at] ?? "";
    const words = plainWords(raw);
    if (left.has(at)) {
      if (parts.at(-1)?.length !== 0 && words !== "") parts.push([]);
      continue;
    }
    if (words === "") gap += 1;
    else {
      parts.at(-1)?.push(flatLine(at + 1, raw, gap, above));
      gap = 0;
    }
    above = raw;
  }
  return parts.filter((part) => part.length > 0);
}

/** Dimensions whose headings a document has lost: those between two numbers of its headings. */
function lostDimensions({ number, nextNumber }: FlatRegion): Dimension[] {
  if (number === null || nextNumber === null) return [];
  return DIMENSIONS.slice(number, nextNumber - 1);
}

function summaryRow(
  row: FlatRow,
  region: FlatRegion,
  after: boolean,
): SummaryRow {
  const doubts: Doubt[] = isUnclear(row) ? ["columns_unclear"] : [];
  if (row.inherited) doubts.push("inherited_problem");
  if (row.joined) doubts.push("row_joined");
  let { dimension } = region;
  const lost = after ? lostDimensions(region) : [];
  const words = [row.cells.problem, row.cells.objective, row.cells.meta];
  const guess = guessDimension(
    words.map((cell) => readCell(cell).text).join(" "),
    lost,
  );
  if (guess) dimension = guess;
  if (guess) doubts.push("dimension_guessed");
  const { section } = region;
  return { ...row.cells, dimension, section, doubts, torn: row.torn };
}

/** Says whether a cell begins or breaks off in the middle of a sentence. */
function isUnclear({ cells }: FlatRow): boolean {
  return [cells.problem, cells.objective, cells.meta].some((cell) => {
    const first = cell[0]?.text ?? "";
    const last = cell.at(-1)?.text ?? "";
    return (
      /^\p{Ll}/u.test(first) ||
      /(?:,| de| la| el| los| las| y| en| a| para| con)$/.test(last)
    );
  });
}

/** Places of the lines of a region that a page printed a second time. */
function repeatedIn(lines: readonly string[], region: FlatRegion): Set<number> {
  const left = new Set<number>();
  const runs = findRepeatedRuns(lines.slice(region.from, region.to));
  for (const { from, to } of runs) {
    for (let at = from; at <= to; at += 1) left.add(region.from + at);
  }
  return left;
}

/**
 * Rows of the summary tables whose borders are lost: cells follow each other as lines, by rows. Where
 * a cell ends is judged by punctuation, spacing, width and words; each row says so. Furniture are the
 * places of lines that belong to the pages. Gives the rows, the lines taken and those left as repeated.
 */
export function readFlattenedTables(
  lines: readonly string[],
  furniture: ReadonlySet<number>,
): { rows: SummaryRow[]; lines: number[]; repeated: number[] } {
  const rows: SummaryRow[] = [];
  const taken: number[] = [];
  const repeated: number[] = [];
  const bare = lines.map((text, at) => (furniture.has(at) ? "" : text));
  for (const region of findFlatRegions(bare)) {
    if (region.to - region.from > MOST_LINES) continue;
    const left = repeatedIn(bare, region);
    repeated.push(...[...left].map((at) => at + 1));
    const parts = partsOf(bare, region, left);
    parts.forEach((part, index) => {
      const torn = { start: index > 0, end: index < parts.length - 1 };
      const cells = layColumns(part, region.columns);
      for (const row of rowsOf(part, cells, region.columns, torn)) {
        rows.push(summaryRow(row, region, index > 0));
      }
    });
    for (let at = region.header; at < region.to; at += 1) taken.push(at + 1);
  }
  return { rows, lines: taken, repeated };
}

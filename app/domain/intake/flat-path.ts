import { cellScore, sumLines } from "./flat-cell-score";
import type { FlatLine } from "./flat-line";
import {
  borderScore,
  resumeScore,
  settingOf,
  type FlatColumn,
} from "./flat-scores";

/** Lines that were read as one cell; `resumed` where it goes on from before a page break. */
export interface FlatCell {
  column: FlatColumn;
  from: number;
  to: number;
  resumed: boolean;
}

/** Most lines of one cell. */
const LONGEST = 45;

/** What it costs to leave the order of the columns. */
const COSTS = {
  paragraph: 1.8,
  otherParagraph: 3,
  inherit: 5,
  skip: 4.5,
  cut: 4,
  resume: 0.5,
};

interface Entry {
  score: number;
  state: number;
}

interface Step {
  score: number;
  from: number;
  state: number;
}

/** The cost of going from one column to another; states above the columns are resumed ones. */
function stepCost(from: number, to: number, count: number): number | null {
  const [a, b] = [from % count, to % count];
  const [resumedA, resumedB] = [from >= count, to >= count];
  const last = count - 1;
  if (resumedB) {
    if (!resumedA) return a === last ? COSTS.resume + b * 0.5 : null;
    return b > a ? (b - a - 1) * 0.5 : null;
  }
  if (b === a + 1 && !resumedA) return 0;
  if (a === last && b === 0) return 0;
  if (resumedA) return b === 0 ? 1 : null;
  if (a === b) return a === last ? COSTS.paragraph : COSTS.otherParagraph;
  if (a === last) return COSTS.inherit * b;
  return b > a ? COSTS.skip * (b - a - 1) : COSTS.skip;
}

/**
 * Parts the lines of a table without borders into cells: of all ways to lay the columns over them,
 * in order and row by row, the one for which punctuation, spacing, width and words speak most.
 */
export function layColumns(
  lines: readonly FlatLine[],
  columns: readonly FlatColumn[],
): FlatCell[] {
  const count = columns.length;
  const sums = sumLines(lines);
  const setting = settingOf(lines);
  const borders = lines.map((_, at) => borderScore(lines, at, setting));
  const best: (Step | null)[][] = [];
  const entries: (Entry | null)[][] = [];
  for (let to = 1; to <= lines.length; to += 1) {
    const row = Array.from({ length: count * 2 }, (): Step | null => null);
    entries.push(
      row.map((_, state) => enter(lines, best, borders, to - 1, state, count)),
    );
    for (let from = Math.max(0, to - LONGEST); from < to; from += 1) {
      for (let state = 0; state < count * 2; state += 1) {
        const column = columns[state % count];
        if (column === undefined) continue;
        const entry = entries[from]?.[state];
        if (!entry) continue;
        const cell =
          state < count ? cellScore(lines, sums, from, to, column) : 0;
        const score = entry.score + cell;
        if (score > (row[state]?.score ?? -Infinity)) {
          row[state] = { score, from, state: entry.state };
        }
      }
    }
    best.push(row);
  }
  return walkBack(best, columns);
}

/** The best way into a cell that begins at a line. */
function enter(
  lines: readonly FlatLine[],
  best: readonly (Step | null)[][],
  borders: readonly number[],
  from: number,
  state: number,
  count: number,
): Entry | null {
  if (from === 0) {
    if (state >= count) return null;
    return { score: -COSTS.cut * Math.min(1, state), state: -1 };
  }
  const [before, line] = [lines[from - 1], lines[from]];
  if (!before || !line) return null;
  const resumes = state >= count;
  let found: Entry | null = null;
  (best[from - 1] ?? []).forEach((step, previous) => {
    const cost = stepCost(previous, state, count);
    if (step === null || cost === null) return;
    if (resumes && previous < count && !line.opensPage) return;
    const border = resumes ? resumeScore(before, line) : (borders[from] ?? 0);
    const score = step.score + border - cost;
    if (score > (found?.score ?? -Infinity)) found = { score, state: previous };
  });
  return found;
}

function walkBack(
  best: readonly (Step | null)[][],
  columns: readonly FlatColumn[],
): FlatCell[] {
  const count = columns.length;
  const cells: FlatCell[] = [];
  let to = best.length;
  let state = -1;
  let highest = -Infinity;
  best.at(-1)?.forEach((step, at) => {
    const score =
      (step?.score ?? -Infinity) - (at % count === count - 1 ? 0 : COSTS.cut);
    if (score > highest) [highest, state] = [score, at];
  });
  while (to > 0 && state >= 0) {
    const step = best[to - 1]?.[state];
    const column = columns[state % count];
    if (!step || column === undefined) break;
    cells.unshift({ column, from: step.from, to, resumed: state >= count });
    to = step.from;
    state = step.state;
  }
  return cells;
}

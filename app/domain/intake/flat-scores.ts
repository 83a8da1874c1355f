import type { ColumnKind } from "./column";
import type { FlatLine } from "./flat-line";

/** A column of a table without borders. */
export type FlatColumn = Exclude<ColumnKind, "other">;

/** How the lines of one table are usually set. */
export interface Setting {
  /** Empty lines that usually part two lines of one cell. */
  usualGap: number;
  /** Whether empty lines mark the cells of this table. */
  gapsMark: boolean;
}

/** Reads how a table is set: single spaced with empty lines between cells, double spaced, or without any. */
export function settingOf(lines: readonly FlatLine[]): Setting {
  const gaps = lines.slice(1).map(({ gap }) => gap);
  const none = gaps.filter((gap) => gap === 0).length;
  const one = gaps.filter((gap) => gap === 1).length;
  // Cells of one line each are parted by one empty line throughout: that is no double spacing.
  const short = lines.filter(
    ({ ends, hangs, words }) => !ends && (hangs || words < 3),
  ).length;
  const doubled = one > none * 1.5 && short > lines.length * 0.15;
  const usualGap = doubled ? 1 : 0;
  const wider = gaps.filter((gap) => gap > usualGap).length;
  return { usualGap, gapsMark: wider >= gaps.length * 0.12 };
}

function gapScore(line: FlatLine, { usualGap, gapsMark }: Setting): number {
  if (line.gap > usualGap) {
    const wide = Math.min(2, line.gap - usualGap - 1) * 0.4;
    return 2.5 + wide - (line.softGap ? 1 : 0);
  }
  if (line.opensPage) return -0.2;
  if (line.gap < usualGap) return -0.5;
  if (!gapsMark) return 0;
  return usualGap === 0 ? -3 : -0.5;
}

/** How the words before and after a line end speak for a border between cells there. */
function wordScore(before: FlatLine, line: FlatLine): number {
  let score = before.ends ? 2 : before.hangs ? -5 : -0.7;
  if (line.small) score -= 4.5;
  else if (before.ends || line.act || line.year || line.troubleFirst)
    score += 0.8;
  else score -= 0.6;
  if (line.bullet) score += 1;
  if (line.year) score += 1.5;
  else if (line.act || line.troubleFirst) score += 0.8;
  return score;
}

/** Where the first word of a line would have fitted on the line before, the break was meant. */
function widthScore(lines: readonly FlatLine[], at: number): number {
  const before = lines[at - 1];
  const line = lines[at];
  if (!before || !line) return 0;
  const width = Math.max(
    ...lines.slice(Math.max(0, at - 3), at).map(({ text }) => text.length),
  );
  const first = line.text.split(" ", 1)[0] ?? "";
  const fits = before.text.length + 1 + first.length <= width;
  if (fits) return 0.8;
  return before.text.length >= width ? -0.2 : 0;
}

/** How much speaks for a border between the cells of two lines, in favour above 0. */
export function borderScore(
  lines: readonly FlatLine[],
  at: number,
  setting: Setting,
): number {
  const before = lines[at - 1];
  const line = lines[at];
  if (!before || !line) return 0;
  return (
    gapScore(line, setting) + wordScore(before, line) + widthScore(lines, at)
  );
}

/** The same after a page break, where a cut cell goes on in small letters. */
export function resumeScore(before: FlatLine, line: FlatLine): number {
  if (!line.small) return -3;
  return (before.ends ? 0.5 : before.hangs ? -0.5 : 0) + 2;
}

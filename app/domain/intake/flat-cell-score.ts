import type { FlatLine } from "./flat-line";
import type { FlatColumn } from "./flat-scores";

/** Sums over the first lines of a table, so that any stretch of it is read in one step. */
export interface Sums {
  trouble: number[];
  numbers: number[];
  words: number[];
}

/** Sums of what can be seen, before each line and after the last. */
export function sumLines(lines: readonly FlatLine[]): Sums {
  const sums: Sums = { trouble: [0], numbers: [0], words: [0] };
  lines.forEach((line, index) => {
    sums.trouble.push((sums.trouble[index] ?? 0) + line.trouble);
    sums.numbers.push((sums.numbers[index] ?? 0) + Number(line.number));
    sums.words.push((sums.words[index] ?? 0) + line.words);
  });
  return sums;
}

function between(sums: readonly number[], from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

const INDICATOR =
  /^(?:porcentaje|numero|n[°º]|nro|cantidad|tasa|indice|%|proporcion|cobertura|nivel)/i;

/**
 * How well the lines from one to another, the last excluded, would stand in a column: problems speak
 * of trouble, objectives open with an act, targets hold numbers and years.
 */
export function cellScore(
  lines: readonly FlatLine[],
  sums: Sums,
  from: number,
  to: number,
  column: FlatColumn,
): number {
  const first = lines[from];
  if (!first) return 0;
  const trouble = Math.min(2, between(sums.trouble, from, to));
  const number = between(sums.numbers, from, to) > 0;
  const brief = between(sums.words, from, to) < 2 ? -1 : 0;
  switch (column) {
    case "problem":
      return (
        brief +
        trouble +
        Number(first.troubleFirst) * 0.8 -
        Number(first.act) * 1.2 -
        Number(first.year) * 2.5
      );
    case "objective":
      return (
        brief +
        Number(first.act) -
        Number(first.troubleFirst) * 1.2 -
        Number(number) * 0.8 -
        Number(first.year) * 2
      );
    case "indicator":
      return INDICATOR.test(first.text) ? 2.5 : -0.5;
    case "meta":
      return (
        (brief && !number ? brief : 0) +
        Number(first.act) * 0.8 +
        Number(number) * 1.3 +
        Number(first.year) * 2.5 -
        Number(first.troubleFirst) -
        trouble * 0.3
      );
  }
}

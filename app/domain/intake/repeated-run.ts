import { keyWords } from "./openers";

/** Words of which a stretch is recognised. */
const SHINGLE = 5;

/** Fewest words that make a repeated page; shorter repetitions are a plan's manner of speaking. */
const LEAST = 60;

/** Words that a repeated page repeats without a break somewhere. */
const UNBROKEN = 45;

/** Share of a repeated page's words that were read before. */
const SHARE = 0.75;

/** Words that may differ inside a repeated page: another line break, a lost word. */
const TOLERATED = 10;

/** Lines printed again, first and last included, as places in the list of lines. */
export interface RepeatedRun {
  from: number;
  to: number;
}

interface Word {
  key: string;
  at: number;
}

function repeatedWords(words: readonly Word[]): boolean[] {
  const first = new Map<string, number>();
  const again = words.map(() => false);
  for (let index = 0; index + SHINGLE <= words.length; index += 1) {
    const key = words
      .slice(index, index + SHINGLE)
      .map((word) => word.key)
      .join(" ");
    const seen = first.get(key);
    if (seen === undefined) first.set(key, index);
    else if (index - seen >= SHINGLE) again.fill(true, index, index + SHINGLE);
  }
  return again;
}

function longest(run: readonly boolean[]): number {
  let [most, length] = [0, 0];
  for (const isAgain of run) {
    length = isAgain ? length + 1 : 0;
    most = Math.max(most, length);
  }
  return most;
}

/**
 * Pages of a table that the document prints twice: runs of lines whose words were all read before, in
 * the same order, but for a few. Only the first printing is read; the second is another place.
 */
export function findRepeatedRuns(lines: readonly string[]): RepeatedRun[] {
  const words = lines.flatMap((text, at) =>
    keyWords(text).map((key) => ({ key, at })),
  );
  const again = repeatedWords(words);
  const runs: RepeatedRun[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    const length = end - start + 1;
    const run = again.slice(start, end + 1);
    const known = run.filter(Boolean).length;
    if (
      start >= 0 &&
      length >= LEAST &&
      known >= length * SHARE &&
      longest(run) >= UNBROKEN
    ) {
      runs.push({ from: words[start]?.at ?? 0, to: words[end]?.at ?? 0 });
    }
    start = -1;
  };
  again.forEach((isAgain, index) => {
    if (!isAgain) return;
    if (start >= 0 && index - end > TOLERATED) close();
    if (start < 0) start = index;
    end = index;
  });
  close();
  return runs;
}

import type { DraftItem } from "#app/domain/intake/draft";
import type { DraftedItem } from "#app/domain/plan-draft";

/** Lines that are shown above and below the words of an item. */
const AROUND = 12;

/** Most lines of the document beside one item. */
const MOST = 160;

/** A line of the document beside an item; `mark` says whether its words stand there, or the rest of its row. */
export interface ExcerptLine {
  number: number;
  text: string;
  mark: "words" | "row" | null;
}

type Range = readonly [number, number];

/** The lines around an item's words, with those words and their row marked. */
export function excerptOf(
  lines: readonly string[],
  { passages, rowLines }: Pick<DraftItem, "passages" | "rowLines">,
): ExcerptLine[] {
  const words = passages.map(({ firstLine, lastLine }): Range => [
    firstLine ?? 0,
    lastLine ?? 0,
  ]);
  const isIn = (ranges: readonly Range[], number: number) =>
    ranges.some(([first, last]) => first <= number && number <= last);
  const [main] = words;
  const from = Math.max(1, (main?.[0] ?? 1) - AROUND);
  const to = Math.min(
    lines.length,
    from + MOST,
    Math.max(from, main?.[1] ?? 1) + AROUND,
  );
  return lines.slice(from - 1, to).map((text, index) => {
    const number = from + index;
    const mark = isIn(words, number)
      ? "words"
      : isIn(rowLines, number)
        ? "row"
        : null;
    return { number, text, mark };
  });
}

/** An item as another's page names it. */
export interface Neighbour {
  number: number;
  version: number;
  wording: string;
}

/** What stands before and after an item, and the next that nobody has decided. */
export function neighboursOf(
  items: readonly DraftedItem[],
  { number }: { number: number },
): {
  before: Neighbour | null;
  after: Neighbour | null;
  nextOpen: number | null;
} {
  const at = items.findIndex((it) => it.number === number);
  const live = ({ state }: DraftedItem) => state !== "replaced";
  const named = (it: DraftedItem | undefined): Neighbour | null =>
    it === undefined
      ? null
      : {
          number: it.number,
          version: it.version,
          wording: it.item.wording.slice(0, 120),
        };
  const later = items.slice(at + 1);
  const isOpen = ({ state }: DraftedItem) => state === "open";
  const open = later.find(isOpen) ?? items.slice(0, at).find(isOpen);
  return {
    before: named(items.slice(0, Math.max(0, at)).findLast(live)),
    after: named(later.find(live)),
    nextOpen: open?.number ?? null,
  };
}

import type { DraftItem } from "#app/domain/intake/draft";
import type { DraftedItem } from "#app/domain/plan/plan-draft";
import { listItemQuotations } from "#app/domain/plan/plan-quotations";
import {
  cutLine,
  quotationStretches,
  type LinePart,
} from "#app/domain/plan/quotation-marks";

/** Lines of the document on one of its pages. */
export const LINES_PER_PAGE = 200;

/** Lines that are shown above and below the words of an item. */
const AROUND = 8;

/** Those of them that a small screen shows too. */
const NEAR = 2;

/** Most lines of the document beside one item. */
const MOST = 160;

/** What stands on a stretch of a line: the promise, or what else of its row is quoted. */
export type QuotedMark = "words" | "row";

/** A line of the document beside an item, cut where its words begin and end. */
export interface ExcerptLine {
  number: number;
  parts: LinePart<QuotedMark>[];
  /** Whether it stands too far from the words for a small screen. */
  isFar: boolean;
}

/** The lines around an item's words, with those words and the rest of its row marked. */
export function excerptOf(
  lines: readonly string[],
  item: DraftItem,
): ExcerptLine[] {
  const [main] = item.passages;
  const [first, last] = [main?.firstLine ?? 1, main?.lastLine ?? 1];
  const from = Math.max(1, first - AROUND);
  const to = Math.min(lines.length, from + MOST, last + AROUND);
  const stretches = listItemQuotations(item)
    .filter(({ field }) => field !== "wholeCell")
    .flatMap((quotation) => {
      const mark: QuotedMark = quotation.field === "passage" ? "words" : "row";
      const found = quotationStretches(lines, quotation);
      return found.map((stretch) => ({ ...stretch, mark }));
    })
    .sort((one, other) => other.mark.localeCompare(one.mark));
  return lines.slice(from - 1, to).map((text, index) => {
    const number = from + index;
    const marks = stretches.filter(({ line }) => line === number);
    const isNear = first - NEAR <= number && number <= last + NEAR;
    const isFar = !isNear && marks.length === 0;
    return { number, parts: cutLine(text, marks), isFar };
  });
}

/** The page of the document, as the desk shows it, on which an item's words begin. */
export function documentPageOf({
  passages: [place],
}: Pick<DraftItem, "passages">): number {
  return Math.ceil((place?.firstLine ?? 1) / LINES_PER_PAGE);
}

type Placed = Pick<DraftedItem, "number" | "item" | "state">;

/** A page of lines of the document, with the words of every item that is not left out marked. */
export function markedLines(
  lines: readonly string[],
  items: readonly Placed[],
  page: number,
): (Omit<ExcerptLine, "isFar"> & { item: number | null })[] {
  const first = (page - 1) * LINES_PER_PAGE;
  const last = first + LINES_PER_PAGE;
  const stretches = items
    .filter(({ state }) => state === "open" || state === "accepted")
    .flatMap(({ number, item }) =>
      item.passages
        .filter(
          (at) => (at.firstLine ?? 0) <= last && (at.lastLine ?? 0) > first,
        )
        .flatMap(({ firstLine, lastLine, text, columns: pieces }) => {
          const range = [firstLine ?? 0, lastLine ?? 0] as const;
          const found = { text, lines: [range], pieces };
          return quotationStretches(lines, found).map((stretch, n) => ({
            ...{ ...stretch, mark: "words" as const },
            item: n === 0 ? number : null,
          }));
        }),
    );
  return lines.slice(first, last).map((text, index) => {
    const number = first + index + 1;
    const marks = stretches.filter(({ line }) => line === number);
    const item = marks.find((mark) => mark.item !== null)?.item ?? null;
    return { number, parts: cutLine(text, marks), item };
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
  place: { at: number; of: number };
} {
  const at = items.findIndex((it) => it.number === number);
  const live = ({ state }: DraftedItem) => state !== "replaced";
  const place = {
    at: items.slice(0, at + 1).filter(live).length,
    of: items.filter(live).length,
  };
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
    place,
  };
}

import type { DraftItem } from "../intake/draft";
import { mergeRanges } from "../intake/draft-quotation";
import { readAnew, type DraftDocument } from "./plan-draft-edit";
import { withChecks } from "./plan-draft-quotation";

type Range = [number, number];

function rangeOf({ passages: [place] }: DraftItem): Range {
  return [place?.firstLine ?? 1, place?.lastLine ?? place?.firstLine ?? 1];
}

/**
 * The items that an item is split into: each carries the same problem and objective and keeps the
 * whole words beside it. Null where a part does not stand in the item's words.
 */
export function splitItem(
  item: DraftItem,
  parts: readonly string[],
  document: DraftDocument,
): DraftItem[] | null {
  if (!parts.every((part) => item.wording.includes(part))) return null;
  const [place] = item.passages;
  if (place === undefined) return null;
  const wholeCell = item.wholeCell ?? item.wording;
  const { columns, ...where } = place;
  const pieces =
    item.wholeCell === null && columns ? { wholeCell: columns } : {};
  const rowColumns = { ...item.rowColumns, ...pieces };
  return parts.map((wording) =>
    withChecks(
      {
        ...item,
        ...{ wording, wholeCell },
        rowLines: mergeRanges([...item.rowLines, rangeOf(item)]),
        ...(Object.keys(rowColumns).length > 0 ? { rowColumns } : {}),
        passages: [{ ...where, text: wording }],
        ...readAnew(item.kind, wording, item.problem, document),
      },
      document.lines,
    ),
  );
}

/** The words from the first of two clauses to the end of the second, as their cell has them. */
function joined(first: DraftItem, second: DraftItem): string {
  const cell = first.wholeCell ?? "";
  const start = cell.indexOf(first.wording);
  const end = cell.indexOf(second.wording, start + first.wording.length);
  return start >= 0 && end >= 0
    ? cell.slice(start, end + second.wording.length)
    : `${first.wording} ${second.wording}`;
}

/** Two items as one: the second says the same elsewhere, or its words go on where the first stops. */
export function mergedItem(
  first: DraftItem,
  second: DraftItem,
  how: "continues" | "repeats",
  document: DraftDocument,
): DraftItem {
  if (how === "repeats") {
    const passages = [...first.passages, ...second.passages].slice(0, 20);
    return withChecks({ ...first, passages }, document.lines);
  }
  const wording = joined(first, second);
  const [place, ...others] = first.passages;
  const ranges = [rangeOf(first), rangeOf(second)];
  const firstLine = Math.min(...ranges.map(([line]) => line));
  const lastLine = Math.max(...ranges.map(([, line]) => line));
  const keepsCell = first.wholeCell?.includes(wording) === true;
  const wholeCell = keepsCell ? first.wholeCell : null;
  const hasRow = keepsCell || Boolean(first.problem ?? first.objective);
  const { section = "Resumen", page = null } = place ?? {};
  const { rowColumns, ...rest } = first;
  return withChecks(
    {
      ...rest,
      ...{ wording, wholeCell },
      ...(keepsCell && rowColumns ? { rowColumns } : {}),
      rowLines: hasRow ? mergeRanges([...first.rowLines, ...ranges]) : [],
      passages: [
        { section, page, firstLine, lastLine, text: wording },
        ...others,
      ],
      ...readAnew(first.kind, wording, first.problem, document),
    },
    document.lines,
  );
}

import type { DraftItem } from "../intake/draft";
import { confidenceFrom, wordingDoubts } from "../intake/confidence";
import { readDeadline } from "../intake/deadline";
import { mergeRanges } from "../intake/draft-quotation";
import { readMeasure } from "../intake/measure-grammar";
import { verifiabilityOf } from "../intake/verifiability";
import type { DraftItemInput, NewItemInput } from "./plan-draft-input";
import { withChecks } from "./plan-draft-quotation";
import { mendLines } from "./quotation";
import type { Term } from "../province/term";

/** The document that items quote, and the term that they promise for. */
export interface DraftDocument {
  lines: readonly string[];
  /** The page of each line, where the document has pages. */
  pages: readonly (number | null)[] | null;
  term: Term;
}

type Passage = DraftItem["passages"][number];

function measureOf(input: DraftItemInput): DraftItem["measure"] {
  const { operator, goal, unit, baseline, baselineBasis } = input;
  if (operator === null || goal === null || unit === null) return null;
  const name = (input.indicator ?? input.of ?? input.wording).slice(0, 400);
  return {
    ...{ operator, goal, unit, baseline },
    indicator: name.trim(),
    of: input.of ?? name.trim(),
    baselineDate: null,
    baselineBasis: baseline === null ? null : (baselineBasis ?? "stated"),
    points: false,
  };
}

/** Pieces of lines hold for the words that they were cut from, and for no others. */
function rowOf(item: DraftItem, input: DraftItemInput, place: Passage) {
  const { problem, objective, wording } = input;
  const keepsCell = item.wholeCell?.includes(wording) === true;
  const wholeCell = keepsCell ? item.wholeCell : null;
  const columns = Object.entries(item.rowColumns ?? {}).filter(([name]) =>
    name === "wholeCell"
      ? keepsCell
      : item[name as "problem"] === input[name as "problem"],
  );
  const hasRow = problem !== null || objective !== null || keepsCell;
  const lines: [number, number] = [place.firstLine ?? 1, place.lastLine ?? 1];
  const rowLines = hasRow ? mergeRanges([...item.rowLines, lines]) : [];
  return {
    ...{ problem, objective, wholeCell, rowLines },
    ...(columns.length > 0 ? { rowColumns: Object.fromEntries(columns) } : {}),
  };
}

function placeOf(
  item: DraftItem,
  { wording, firstLine, lastLine }: DraftItemInput,
  { pages }: DraftDocument,
): Passage {
  const [before] = item.passages;
  const isSame =
    before?.text === wording &&
    before.firstLine === firstLine &&
    before.lastLine === lastLine;
  if (isSame) return before;
  const page = pages?.[firstLine - 1] ?? null;
  const section = before?.section ?? "Resumen";
  return { section, firstLine, lastLine, page, text: wording };
}

/** An item as somebody rewrote it, looked up in the document again. */
export function editedItem(
  item: DraftItem,
  input: DraftItemInput,
  document: DraftDocument,
): DraftItem {
  const { rowColumns, checks, ...rest } = item;
  void rowColumns;
  void checks;
  const place = placeOf(item, input, document);
  const isAction = input.kind === "action";
  const measure = isAction ? null : measureOf(input);
  const { kind, dimension, wording, deadline } = input;
  const kept = item.measure;
  const isSameMeasure =
    kept !== null && measure !== null && kept.operator === measure.operator;
  return withChecks(
    {
      ...rest,
      ...rowOf(item, input, place),
      ...{ kind, dimension, wording },
      serves: isAction ? item.serves : [],
      passages: [place, ...item.passages.slice(1)],
      measure: isSameMeasure
        ? {
            ...measure,
            points: kept.points,
            baselineDate: measure.baseline === null ? null : kept.baselineDate,
          }
        : measure,
      deadline: deadline ?? document.term.end,
      deadlineBasis: deadline === null ? "term" : "stated",
      verifiability: isAction
        ? null
        : (input.verifiability ?? verifiabilityOf(wording, measure)),
    },
    document.lines,
  );
}

/** Number, date and how it could be checked, as the rules read them in some words. */
export function readAnew(
  kind: DraftItem["kind"],
  wording: string,
  problem: string | null,
  { term }: DraftDocument,
) {
  const isAction = kind === "action";
  const read = readMeasure(wording, {
    problem,
    indicator: null,
    governing: null,
  });
  const measure = isAction ? null : read.measure;
  const { date, basis } = readDeadline(wording, term);
  return {
    measure,
    deadline: date,
    deadlineBasis: basis,
    verifiability: isAction ? null : verifiabilityOf(wording, measure),
    confidence: confidenceFrom([...read.doubts, ...wordingDoubts(wording)]),
  };
}

/** An item of the lines that somebody marked; of all their words where they name none. */
export function markedItem(
  { kind, dimension, firstLine, lastLine, wording }: NewItemInput,
  document: DraftDocument,
): DraftItem {
  const { lines, pages } = document;
  const marked = lines.slice(firstLine - 1, lastLine);
  const text = (wording ?? mendLines(marked)).slice(0, 4_000).trim();
  const page = pages?.[firstLine - 1] ?? null;
  return withChecks(
    {
      ...{ code: "ZZZ-S-01", kind, dimension, wording: text },
      ...{ problem: null, objective: null, wholeCell: null, heading: null },
      ...{ rowLines: [], serves: [], contradiction: null, row: null },
      passages: [{ section: "Resumen", firstLine, lastLine, page, text }],
      ...readAnew(kind, text, null, document),
    },
    lines,
  );
}

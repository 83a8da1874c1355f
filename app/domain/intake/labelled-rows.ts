import type { Dimension } from "../plan/dimension";
import { searchKey } from "../text/search-key";
import type { Fragment } from "./cell";
import { plainWords, withoutBullet } from "./clean-line";
import { columnKind } from "./column";
import { splitCells } from "./delimited-line";
import type { FlatColumn } from "./flat-scores";
import { headerAt } from "./flattened-region";
import { dimensionHeading, isHeading } from "./heading";
import type { SummaryRow } from "./row";

const LABEL =
  /^((?:problemas?|objetivos?|metas?|indicador(?:es)?|soluci[oó]n)(?: (?:identificad[oa]s?|estrat[eé]gic[oa]s?|general|espec[ií]fic[oa]s?|propuest[oa]s?|al problema|al? 20\d\d|para el 20\d\d))*(?: ?\([^()]{1,40}\))?(?: n?[°º.]? ?\d{1,2})?) ?(:|$)[ .-]*/iu;

interface Labelled {
  at: number;
  column: FlatColumn;
  rest: string;
}

function labelOf(raw: string, at: number): Labelled | null {
  const text = withoutBullet(raw).replace(/^\d{1,2}[.)-]+ ?/, "");
  const found = LABEL.exec(text);
  if (!found) return null;
  const column = columnKind(found[1] ?? "");
  if (column === null || column === "other") return null;
  return { at, column, rest: text.slice(found[0].length) };
}

/** The labels that stand alone in a document, each beside its words; those of table headers left out. */
function findLabels(lines: readonly string[]): Labelled[] {
  const labels: Labelled[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const raw = lines[at] ?? "";
    if (raw.trim() === "" || splitCells(raw) !== null) continue;
    const header = headerAt(lines, at);
    if (header) {
      at = header.to - 1;
      continue;
    }
    const label = labelOf(raw, at);
    if (label) labels.push(label);
  }
  const kinds = labels.map(({ column }) => column);
  const least = Math.min(
    kinds.filter((kind) => kind === "meta").length,
    kinds.filter((kind) => kind !== "meta").length,
  );
  return least > 0 ? labels : [];
}

/** Whether labels follow their words: then nothing stands after the last one. */
function labelsFollow(
  lines: readonly string[],
  labels: readonly Labelled[],
): boolean {
  const last = labels.at(-1);
  if (!last || labels.some(({ rest }) => rest !== "")) return false;
  const next = lines.slice(last.at + 1).find((text) => plainWords(text) !== "");
  return (
    next === undefined || isHeading(next) || dimensionHeading(next) !== null
  );
}

/** Whether each row opens with its meta: then the first label is one, and the last is not. */
function metaLeads(labels: readonly Labelled[]): boolean {
  return labels[0]?.column === "meta" && labels.at(-1)?.column !== "meta";
}

interface Open {
  /** Whether the meta stands before what explains it. */
  metaLeads: boolean;
  dimension: Dimension | null;
  rows: SummaryRow[];
  cells: Record<FlatColumn, Fragment[]>;
  lines: number[];
}

const noCells = (): Open["cells"] => ({
  problem: [],
  objective: [],
  indicator: [],
  meta: [],
});

function closeRow(open: Open): void {
  const { meta, problem } = open.cells;
  if (meta.length > 0) {
    const before = open.rows.at(-1);
    const inherited =
      problem.length === 0 && before?.dimension === open.dimension;
    if (inherited) problem.push(...before.problem);
    open.rows.push({
      ...open.cells,
      dimension: open.dimension,
      section: "",
      doubts: inherited && problem.length > 0 ? ["inherited_problem"] : [],
    });
  }
  open.cells = noCells();
}

function put(
  open: Open,
  column: FlatColumn,
  fragments: readonly Fragment[],
): void {
  const filled = open.cells[column].length > 0;
  if (filled && column !== "meta" && !open.metaLeads) closeRow(open);
  const opens = filled && column === "meta";
  open.cells[column].push(
    ...fragments.map((part, at) =>
      opens && at === 0 ? { ...part, opens } : part,
    ),
  );
}

/** Whether a label begins another row than the one that is open. */
function opensRow({ cells, metaLeads: leads }: Open, { column }: Labelled) {
  return leads
    ? column === "meta" && cells.problem.length + cells.objective.length > 0
    : column !== "meta" && cells.meta.length > 0;
}

/**
 * Rows that are written as labels with their words, before them (`Meta al 2022: …`) or after. Gives
 * the rows and the lines that they take; nothing where a document has no such labels.
 */
export function readLabelledRows(lines: readonly string[]): {
  rows: SummaryRow[];
  lines: number[];
} {
  const labels = findLabels(lines);
  if (labels.length === 0) return { rows: [], lines: [] };
  const follow = labelsFollow(lines, labels);
  const byLine = new Map(labels.map((label) => [label.at, label]));
  const open: Open = {
    ...{ metaLeads: metaLeads(labels), dimension: null, rows: [] },
    ...{ cells: noCells(), lines: [] },
  };
  let column: FlatColumn | null = null;
  let waiting: Fragment[] = [];
  const until = follow ? (labels.at(-1)?.at ?? 0) : lines.length - 1;
  for (let at = 0; at <= until; at += 1) {
    const raw = lines[at] ?? "";
    if (plainWords(raw) === "") continue;
    const label = byLine.get(at);
    const dimension = label ? null : dimensionHeading(raw);
    if (label) {
      open.lines.push(at + 1);
      if (opensRow(open, label)) closeRow(open);
      if (follow) put(open, label.column, waiting);
      else {
        column = label.column;
        if (label.rest !== "")
          put(open, column, [{ line: at + 1, text: label.rest }]);
      }
      if (follow && label.column === "meta" && !open.metaLeads) closeRow(open);
      waiting = [];
    } else if (
      dimension ||
      (isHeading(raw) && !follow && searchKey(raw).length > 3)
    ) {
      closeRow(open);
      if (dimension) open.dimension = dimension;
      column = null;
      waiting = [];
    } else {
      const fragment = { line: at + 1, text: withoutBullet(raw) };
      if (follow) waiting.push(fragment);
      else if (column !== null) {
        open.cells[column].push(fragment);
        open.lines.push(at + 1);
      }
    }
  }
  closeRow(open);
  return { rows: open.rows, lines: open.lines };
}

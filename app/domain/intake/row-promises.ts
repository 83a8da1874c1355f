import { DIMENSIONS } from "../plan/dimension";
import type { ActionItem } from "./action-list";
import { readCell, type Cell, type CellText } from "./cell";
import { purposeWithin, splitClauses } from "./clauses";
import { guessDimension } from "./dimension-words";
import type { Doubt } from "./doubt";
import type { ListItem } from "./proposal-list";
import type { ReadPromise } from "./promise";
import type { SummaryRow } from "./row";

const NUMBER = /^\(?\d{1,2}\s*(?:[.)°-]+\s*(?=\p{L}))/u;

/** A cell's text without the number that counts it; null where it is empty. */
function contentOf(cell: Cell): CellText | null {
  const [first, ...rest] = cell;
  if (!first) return null;
  const text = readCell([
    { ...first, text: first.text.replace(NUMBER, "") },
    ...rest,
  ]);
  return text.text === "" ? null : text;
}

const DEFAULT = DIMENSIONS[3];

/** The promises of a summary's row: one for each clause of its meta that promises on its own. */
export function promisesOfRow(
  row: SummaryRow,
  position: number,
): ReadPromise[] {
  const meta = contentOf(row.meta);
  if (meta === null) return [];
  const problem = contentOf(row.problem);
  const objective = contentOf(row.objective);
  const indicator = contentOf(row.indicator)?.text ?? null;
  const doubts: Doubt[] = [...row.doubts];
  if (problem === null || objective === null) doubts.push("row_incomplete");
  let { dimension } = row;
  if (dimension === null) {
    doubts.push("dimension_guessed");
    dimension =
      guessDimension([problem?.text, objective?.text, meta.text].join(" ")) ??
      DEFAULT;
  }
  const clauses = splitClauses(meta);
  const isPart = clauses.length > 1;
  if (isPart) doubts.push("split_from_cell");
  return clauses.map((clause) => ({
    kind: "target",
    dimension,
    problem,
    objective,
    objectiveStretch: null,
    indicator,
    heading: null,
    clause,
    wording: meta.text.slice(clause.start, clause.end),
    isPart,
    places: [{ section: row.section, cell: meta, stretch: clause }],
    row: position,
    doubts: [...doubts],
    contradiction: null,
  }));
}

/** The promises of an item of a list; its purpose, where it says one, is its objective. */
export function promisesOfItem(item: ListItem): ReadPromise[] {
  const cell = contentOf(item.cell);
  if (cell === null) return [];
  const clauses = splitClauses(cell);
  const isPart = clauses.length > 1;
  const doubts: Doubt[] = item.kind === "targets" ? [] : ["no_summary_table"];
  return clauses.map((clause) => {
    const wording = cell.text.slice(clause.start, clause.end);
    const purpose = item.kind === "proposals" ? purposeWithin(wording) : null;
    return {
      kind: "target",
      dimension: item.dimension,
      problem: null,
      objective: purpose ? cell : null,
      objectiveStretch: purpose && {
        start: clause.start + purpose.start,
        end: clause.start + purpose.end,
      },
      indicator: null,
      heading: null,
      clause,
      wording,
      isPart,
      places: [{ section: item.section, cell, stretch: clause }],
      row: null,
      doubts: isPart ? [...doubts, "split_from_cell"] : doubts,
      contradiction: null,
    };
  });
}

/** A commitment elsewhere in the plan, as an action under its heading. */
export function promiseOfAction(item: ActionItem): ReadPromise[] {
  const cell = contentOf(item.cell);
  if (cell === null) return [];
  const whole = { start: 0, end: cell.text.length };
  const guess = guessDimension(`${item.heading ?? ""} ${cell.text}`);
  return [
    {
      kind: "action",
      dimension: guess ?? DEFAULT,
      problem: null,
      objective: null,
      objectiveStretch: null,
      indicator: null,
      heading: item.heading,
      clause: { ...whole, sentence: whole, governing: null },
      wording: cell.text,
      isPart: false,
      places: [{ section: item.heading ?? "", cell, stretch: whole }],
      row: null,
      doubts: ["dimension_guessed"],
      contradiction: null,
    },
  ];
}

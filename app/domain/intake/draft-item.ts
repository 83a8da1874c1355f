import type { Dimension } from "../plan/dimension";
import type { TargetKind } from "../plan/target";
import type { Term } from "../province/term";
import { linesOf } from "./cell";
import { confidenceFrom, wordingDoubts } from "./confidence";
import { readDeadline } from "./deadline";
import type { DraftItem, QuotedField } from "./draft";
import {
  mergeRanges,
  quote,
  quoteCell,
  type DraftQuotation,
} from "./draft-quotation";
import { readMeasure } from "./measure-grammar";
import type { PromisePlace, ReadPromise } from "./promise";
import { verifiabilityOf } from "./verifiability";

/** What a draft knows of its document when it writes down an item. */
export interface ItemContext {
  lines: readonly string[];
  /** The page of each line, where the document has pages. */
  pages: readonly (number | null)[] | null;
  term: Term;
  code: string;
}

/** Most signs of a section's name. */
const SECTION = 200;

const LETTERS: Record<Dimension, string> = {
  social: "S",
  economic: "E",
  environmental: "A",
  institutional: "I",
};

/** The letters of a code: `S` for a social target, `X` for any action. */
export function codeLetters(kind: TargetKind, dimension: Dimension): string {
  if (kind === "action") return "X";
  return (kind === "projection" ? "P" : "") + LETTERS[dimension];
}

function passageOf(
  place: PromisePlace,
  quotation: DraftQuotation,
  context: ItemContext,
) {
  const [firstLine, lastLine] = quotation.lines;
  return {
    section: place.section.slice(0, SECTION).trim() || "Resumen",
    firstLine,
    lastLine,
    page: context.pages?.[firstLine - 1] ?? null,
    text: quotation.text,
    ...(quotation.pieces ? { columns: quotation.pieces } : {}),
  };
}

function rowOf(promise: ReadPromise, context: ItemContext) {
  const { problem, objective, objectiveStretch, isPart, places } = promise;
  const cell = places[0]?.cell;
  const whole =
    objective && (objectiveStretch ?? { start: 0, end: objective.text.length });
  const quoted = {
    problem: problem && quoteCell(context.lines, problem),
    objective: objective && whole && quote(context.lines, objective, whole),
    wholeCell: isPart && cell ? quoteCell(context.lines, cell) : null,
  };
  const all = Object.values(quoted).filter((one) => one !== null);
  const pieces = Object.entries(quoted).flatMap(([name, one]) =>
    one?.pieces ? [[name, one.pieces] as const] : [],
  );
  const meta = cell && all.length > 0 ? [linesOf(cell)] : [];
  return {
    quoted,
    rowLines: mergeRanges([...all.map(({ lines }) => lines), ...meta]),
    rowColumns:
      pieces.length > 0 ? { rowColumns: Object.fromEntries(pieces) } : {},
  };
}

type RowQuotations = ReturnType<typeof rowOf>["quoted"];

function checksOf(quoted: RowQuotations, passages: readonly DraftQuotation[]) {
  const fields: [QuotedField, DraftQuotation][] = [];
  for (const field of ["problem", "objective", "wholeCell"] as const) {
    const one = quoted[field];
    if (one) fields.push([field, one]);
  }
  for (const one of passages) fields.push(["passage", one]);
  const missing = fields
    .filter(([, { found }]) => !found)
    .map(([field]) => field);
  return { quotations: fields.length, notFound: [...new Set(missing)] };
}

function numbersOf(promise: ReadPromise, context: ItemContext) {
  const { problem, indicator, clause, wording, places } = promise;
  const { measure, doubts } = readMeasure(wording, {
    problem: problem?.text ?? null,
    indicator,
    governing: clause.governing,
  });
  const { start, end } = clause.sentence;
  const sentence = places[0]?.cell.text.slice(start, end) ?? wording;
  const deadline = readDeadline(sentence, context.term);
  return {
    measure,
    deadline,
    doubts: [
      ...doubts,
      ...(deadline.unclear ? (["deadline_unclear"] as const) : []),
    ],
  };
}

/** Writes a promise down as an item of a draft: numbered, quoted, checked, with its confidence. */
export function draftItem(
  promise: ReadPromise,
  context: ItemContext,
): DraftItem {
  const { kind, dimension, contradiction, heading } = promise;
  const { measure, deadline, doubts } = numbersOf(promise, context);
  const { quoted, rowLines, rowColumns } = rowOf(promise, context);
  const passages = promise.places.slice(0, 20).map((place) => ({
    place,
    quotation: quote(context.lines, place.cell, place.stretch),
  }));
  const checks = checksOf(
    quoted,
    passages.map(({ quotation }) => quotation),
  );
  const wording = passages[0]?.quotation.text ?? promise.wording;
  const missing =
    checks.notFound.length > 0 ? (["quotation_not_found"] as const) : [];
  const isAction = kind === "action";
  return {
    code: context.code,
    kind,
    dimension,
    problem: quoted.problem?.text ?? null,
    objective: quoted.objective?.text ?? null,
    wording,
    wholeCell: quoted.wholeCell?.text ?? null,
    rowLines,
    ...rowColumns,
    heading: heading?.slice(0, 600).trim() ?? null,
    serves: [],
    passages: passages.map(({ place, quotation }) =>
      passageOf(place, quotation, context),
    ),
    contradiction,
    measure: isAction ? null : measure,
    deadline: deadline.date,
    deadlineBasis: deadline.basis,
    verifiability: isAction ? null : verifiabilityOf(wording, measure),
    confidence: confidenceFrom([
      ...promise.doubts,
      ...doubts,
      ...wordingDoubts(wording),
      ...missing,
    ]),
    checks,
    row: promise.row,
  };
}

import type { z } from "zod";
import type { IsoDate } from "../text/calendar";
import type { Dimension } from "./dimension";
import type { DeadlineBasis, TargetKind, Verifiability } from "./target";
import { TERMS } from "../province/term";

const LETTERS: Record<Dimension, string> = {
  social: "S",
  economic: "E",
  environmental: "A",
  institutional: "I",
};

interface Piece {
  line: number;
}

interface ItemFacts {
  code: string;
  kind: TargetKind;
  dimension: Dimension;
  problem: string | null;
  objective: string | null;
  wording: string;
  wholeCell: string | null;
  rowLines: readonly (readonly [number, number])[];
  rowColumns?:
    Partial<Record<string, readonly Piece[] | undefined>> | undefined;
  serves: readonly string[];
  passages: readonly {
    text: string;
    firstLine: number | null;
    lastLine: number | null;
    columns?: readonly Piece[] | undefined;
  }[];
  measure: unknown;
  deadline: IsoDate;
  deadlineBasis: DeadlineBasis;
  verifiability: Verifiability | null;
}

interface FileFacts {
  term: string;
  prefix: string;
  document: { lines: number | null };
  targets: readonly ItemFacts[];
}

type Context = z.core.$RefinementCtx;

function complain(context: Context, path: PropertyKey[], message: string) {
  context.addIssue({ code: "custom", path, message });
}

/** What stands between the hyphens of a code: `S` and `X` for targets and actions, `PS` for projections. */
function codeLetters(kind: TargetKind, dimension: Dimension): string {
  if (kind === "action") return "X";
  return (kind === "projection" ? "P" : "") + LETTERS[dimension];
}

/** Pieces run down the page and stay within the lines that they belong to. */
function piecesFit(
  pieces: readonly Piece[] | undefined,
  ranges: readonly (readonly [number, number])[],
): boolean {
  return (pieces ?? []).every(
    ({ line }, index, all) =>
      line >= (all[index - 1]?.line ?? 0) &&
      ranges.some(([first, last]) => first <= line && line <= last),
  );
}

/** What a kind of item may and must carry. */
function checkKind(item: ItemFacts, context: Context): void {
  const isAction = item.kind === "action";
  const letters = item.code.split("-")[1];
  if (letters !== codeLetters(item.kind, item.dimension)) {
    complain(context, ["code"], "code_of_another_kind");
  }
  if (isAction !== (item.verifiability === null)) {
    complain(context, ["verifiability"], "verifiability_of_another_kind");
  }
  if (item.verifiability === "measurable" && item.measure === null) {
    complain(context, ["measure"], "measure_missing");
  }
  if (!isAction && item.serves.length > 0) {
    complain(context, ["serves"], "serves_of_another_kind");
  }
}

/** Refinement of one item: its code says what it is, its wording is its first passage's, and every quotation has its lines. */
export function checkPlanItem(item: ItemFacts, context: Context): void {
  checkKind(item, context);
  if (item.passages[0]?.text !== item.wording) {
    complain(context, ["wording"], "wording_without_passage");
  }
  if (!(item.wholeCell ?? item.wording).includes(item.wording)) {
    complain(context, ["wholeCell"], "wording_outside_cell");
  }
  const hasRow = Boolean(item.problem ?? item.objective ?? item.wholeCell);
  if (hasRow !== item.rowLines.length > 0) {
    complain(context, ["rowLines"], "row_lines_missing");
  }
  for (const [name, pieces] of Object.entries(item.rowColumns ?? {})) {
    if (!piecesFit(pieces, item.rowLines)) {
      complain(context, ["rowColumns", name], "columns_outside_lines");
    }
  }
  item.passages.forEach(({ firstLine, lastLine, columns }, index) => {
    if (!piecesFit(columns, [[firstLine ?? 1, lastLine ?? 0]])) {
      const path = ["passages", index, "columns"];
      complain(context, path, "columns_outside_lines");
    }
  });
}

/** Refinement of a whole file: codes unique and of this plan, `serves` known, dates within the term, lines within the document. */
export function checkPlanItems(file: FileFacts, context: Context): void {
  const term = TERMS.find(({ id }) => id === file.term);
  const kinds = new Map(file.targets.map(({ code, kind }) => [code, kind]));
  const seen = new Set<string>();
  const lines = file.document.lines ?? Infinity;
  file.targets.forEach((item, index) => {
    const at = (key: string) => ["targets", index, key];
    if (seen.has(item.code)) complain(context, at("code"), "code_repeated");
    seen.add(item.code);
    if (!item.code.startsWith(`${file.prefix}-`)) {
      complain(context, at("code"), "code_of_another_plan");
    }
    if (
      item.serves.some((code) => (kinds.get(code) ?? "action") === "action")
    ) {
      complain(context, at("serves"), "serves_unknown");
    }
    if (term && (item.deadline < term.start || item.deadline > term.end)) {
      complain(context, at("deadline"), "deadline_outside_term");
    }
    if (term && item.deadlineBasis === "term" && item.deadline !== term.end) {
      complain(context, at("deadline"), "deadline_not_end_of_term");
    }
    const ends = [
      ...item.passages.map(({ lastLine }) => lastLine ?? 0),
      ...item.rowLines.map(([, last]) => last),
    ];
    if (Math.max(...ends) > lines) {
      complain(context, at("passages"), "line_outside_document");
    }
  });
}

import type { Dimension } from "../plan/dimension";
import type { TargetKind } from "../plan/target";
import type { CellText } from "./cell";
import type { Clause } from "./clauses";
import type { Doubt } from "./doubt";
import type { Stretch } from "./sentence";

/** A place in the document where a promise stands, with the cell that holds it. */
export interface PromisePlace {
  section: string;
  cell: CellText;
  stretch: Stretch;
}

/** A promise as it was read, before it is numbered and checked. */
export interface ReadPromise {
  kind: TargetKind;
  dimension: Dimension;
  problem: CellText | null;
  objective: CellText | null;
  /** The part of the objective's text that is the objective: the whole cell, or a purpose in it. */
  objectiveStretch: Stretch | null;
  indicator: string | null;
  heading: string | null;
  clause: Clause;
  wording: string;
  isPart: boolean;
  places: PromisePlace[];
  row: number | null;
  doubts: Doubt[];
  contradiction: string | null;
}

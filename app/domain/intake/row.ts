import type { Dimension } from "../plan/dimension";
import type { Cell } from "./cell";
import type { Doubt } from "./doubt";

/** A row of a summary as it was read: which words stand in which column. */
export interface SummaryRow {
  dimension: Dimension | null;
  /** Heading under which the table stands, in the plan's words. */
  section: string;
  problem: Cell;
  objective: Cell;
  indicator: Cell;
  meta: Cell;
  doubts: readonly Doubt[];
  /** Whether a lost page may have taken what belongs to the row. */
  torn?: boolean;
}

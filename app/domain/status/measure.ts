/** How a goal value is to be read against its baseline. */
export const MEASURE_OPERATORS = [
  "reach",
  "reduce_to",
  "reduce_by",
  "increase_by",
  "at_least",
  "count",
] as const;

export type MeasureOperator = (typeof MEASURE_OPERATORS)[number];

/** Where a baseline comes from: printed in the plan, or the complement of a printed share. */
export const BASELINE_BASES = ["stated", "derived"] as const;

export type BaselineBasis = (typeof BASELINE_BASES)[number];

/** The number in a promise: what is counted, from which value, to which, in which unit. */
export interface Measure {
  operator: MeasureOperator;
  /** What is measured, in Spanish. */
  indicator: string;
  /** The value at the start, in `unit`; null where the plan gives none. */
  baseline: number | null;
  baselineDate: string | null;
  baselineBasis: BaselineBasis | null;
  /** The promised value; for `increase_by` and `reduce_by` the promised change. */
  goal: number;
  /** A code such as `percent`, `hectares`, `count`. */
  unit: string;
  /** Of what, in Spanish. */
  of: string;
  /** True where a change is in percentage points; otherwise it is relative to the baseline. */
  points: boolean;
}

/** A dated value of a target's indicator, from a published update. */
export interface Measurement {
  value: number;
  date: string;
  updateId: string;
}

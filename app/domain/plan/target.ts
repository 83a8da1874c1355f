import type { IsoDate } from "../text/calendar";
import type { Dimension } from "./dimension";
import type { Measure } from "../status/measure";

/** What sort of statement is tracked; scorecards count targets only. */
export const TARGET_KINDS = ["target", "projection", "action"] as const;

export type TargetKind = (typeof TARGET_KINDS)[number];

/** How a promise could be checked; null for actions, which nobody graded. */
export const VERIFIABILITIES = ["measurable", "observable", "vague"] as const;

export type Verifiability = (typeof VERIFIABILITIES)[number];

/** Where a deadline comes from: printed with the promise, or the last day of the term. */
export const DEADLINE_BASES = ["stated", "term"] as const;

export type DeadlineBasis = (typeof DEADLINE_BASES)[number];

/** A place in the plan's document where a promise stands; lines are 1-based and inclusive. */
export interface Passage {
  section: string;
  firstLine: number | null;
  lastLine: number | null;
  page: number | null;
  text: string;
}

/** One promise that can be checked on its own, in the plan's own words. */
export interface Target {
  code: string;
  kind: TargetKind;
  planId: string;
  provinceSlug: string;
  provinceName: string;
  dimension: Dimension;
  /** Order within the plan, from 1. */
  position: number;
  problem: string | null;
  objective: string | null;
  wording: string;
  wholeCell: string | null;
  /** For actions: the heading or axis under which the plan names it. */
  heading: string | null;
  /** For actions: codes of the targets that it serves. */
  serves: readonly string[];
  passages: readonly Passage[];
  contradiction: string | null;
  measure: Measure | null;
  deadline: IsoDate;
  deadlineBasis: DeadlineBasis;
  verifiability: Verifiability | null;
}

/** Form of a public code: `ESP-S-01`, `ESP-X-001`, `CAN-PS-01`, `ESP23A-S-01`. */
export const TARGET_CODE = /^[A-Z]{3}(\d{2}[A-Z])?-(P?[SEAI]-\d{2,3}|X-\d{3})$/;

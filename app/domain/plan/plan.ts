import type { Term } from "../province/term";
import type { Dimension } from "./dimension";

/** Whose plan it is: the elected government's, somebody else's, or not established. */
export const MANDATES = ["governing", "opposition", "unverified"] as const;

export type Mandate = (typeof MANDATES)[number];

/** What two people may settle, with a source: nobody settles that nobody knows. */
export const SETTLED_MANDATES = ["governing", "opposition"] as const;

export type SettledMandate = (typeof SETTLED_MANDATES)[number];

/** A row of the document that cannot be read into a target; kept so that it is not lost silently. */
export interface UnreadableRow {
  dimension: Dimension | null;
  firstLine: number | null;
  lastLine: number | null;
  page: number | null;
  fragment: string;
}

/** One organization's plan for a province and a term. */
export interface Plan {
  id: string;
  provinceSlug: string;
  provinceName: string;
  term: Term;
  /** Null where the document names none. */
  organization: string | null;
  prefix: string;
  title: string;
  documentFile: string;
  documentSha256: string;
  documentLines: number | null;
  documentPages: number | null;
  mandate: Mandate;
  notes: readonly string[];
  unreadable: readonly UnreadableRow[];
}

/** Says whether a plan's targets enter totals and may take verdicts: every plan but an opposition's. */
export function entersTotals(plan: Pick<Plan, "mandate">): boolean {
  return plan.mandate !== "opposition";
}

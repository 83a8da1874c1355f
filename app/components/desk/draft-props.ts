import type { Instant } from "#app/domain/text/calendar";
import type { Dimension } from "#app/domain/plan/dimension";
import type { ConfidenceLevel, Doubt } from "#app/domain/intake/doubt";
import type {
  DraftAct,
  DraftedState,
  DropReason,
  PlanDraft,
} from "#app/domain/plan/plan-draft";
import type { SuccessionReason } from "#app/domain/succession/succession";
import type { AdminViewer } from "../admin/admin-frame";
import type { FormProblem } from "../form/error-summary";

/** An item in the list of a draft. */
export interface ListedItem {
  number: number;
  version: number;
  state: DraftedState;
  code: string | null;
  wording: string;
  dimension: Dimension;
  level: ConfidenceLevel;
  /** Why the rules are not sure of it. */
  doubts: readonly Doubt[];
  /** How many quoted fields do not stand at their place. */
  notFound: number;
  firstLine: number | null;
  dropReason: DropReason | null;
  changedBy: string | null;
}

interface SucceedingItem {
  number: number;
  version: number;
  code: string | null;
  wording: string;
}

/** Published promises of a draft, and what they shall be followed as. */
export interface ListedSuccession {
  from: readonly SucceedingItem[];
  to: readonly SucceedingItem[];
  reason: SuccessionReason | null;
}

/** What the page of a draft shows. */
export interface DraftPageProps {
  viewer: AdminViewer;
  draft: PlanDraft;
  items: readonly ListedItem[];
  successions: readonly ListedSuccession[];
  acts: readonly { number: number; act: DraftAct; by: string; at: Instant }[];
  /** What keeps it from being submitted. */
  fault: string | null;
  /** Why the viewer may not publish it. */
  bar: string | null;
  /** How far the reading of its document has come; null where nobody reads it. */
  reading:
    | { step: "waiting" }
    | {
        step: "reading" | "recognizing";
        done: number;
        total: number | null;
      }
    | null;
  done: string | null;
  typed: Readonly<Record<string, string>>;
  problems: readonly FormProblem[];
}

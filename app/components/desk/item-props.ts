import type { Instant } from "#app/domain/calendar";
import type { DraftAct, DraftedItem, PlanDraft } from "#app/domain/plan-draft";
import type { AdminViewer } from "../admin/admin-frame";
import type { FormProblem } from "../form/error-summary";

interface Neighbour {
  number: number;
  version: number;
  wording: string;
}

/** What the page of one item shows. */
export interface ItemPageProps {
  viewer: AdminViewer;
  draft: PlanDraft;
  shown: DraftedItem;
  code: string | null;
  before: Neighbour | null;
  after: Neighbour | null;
  excerpt: readonly {
    number: number;
    text: string;
    mark: "words" | "row" | null;
  }[];
  acts: readonly { number: number; act: DraftAct; by: string; at: Instant }[];
  /** What was typed into the form that came back. */
  typed: Readonly<Record<string, string>> | null;
  problems: readonly FormProblem[];
}

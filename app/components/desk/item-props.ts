import type { Instant } from "#app/domain/text/calendar";
import type {
  DraftAct,
  DraftedItem,
  PlanDraft,
} from "#app/domain/plan/plan-draft";
import type { AdminViewer } from "../admin/admin-frame";
import type { FormProblem } from "../form/error-summary";

interface Neighbour {
  number: number;
  version: number;
  wording: string;
}

/** A published promise that another can be followed with as one. */
export interface OtherPromise extends Neighbour {
  code: string;
}

/** What the page of one item shows. */
export interface ItemPageProps {
  viewer: AdminViewer;
  draft: PlanDraft;
  shown: DraftedItem;
  code: string | null;
  before: Neighbour | null;
  after: Neighbour | null;
  others: readonly OtherPromise[];
  /** Which of how many it is, in the order of the document. */
  place: { at: number; of: number };
  excerpt: readonly {
    number: number;
    parts: readonly { text: string; mark: "words" | "row" | null }[];
    isFar: boolean;
  }[];
  /** The page of the whole document, as the desk shows it, where the words stand. */
  documentPage: number;
  acts: readonly { number: number; act: DraftAct; by: string; at: Instant }[];
  /** What was typed into the form that came back. */
  typed: Readonly<Record<string, string>> | null;
  problems: readonly FormProblem[];
}

import type { Instant } from "../text/calendar";
import type { DocumentFormat, DraftItem } from "../intake/draft";
import { isAllowed } from "../permissions";
import { isSamePerson } from "../account/same-person";
import type { SuccessionReason } from "../succession/succession";
import { hasRole, hasRoleIn, type Actor } from "../account/user";

/** Where a draft of a plan stands; only `published` is seen by everybody, as a plan. */
export const PLAN_DRAFT_STATES = [
  "reading",
  "failed",
  "editing",
  "submitted",
  "published",
  "discarded",
] as const;

export type PlanDraftState = (typeof PLAN_DRAFT_STATES)[number];

/** What became of an item: nobody has decided, it goes into the plan, it does not, others took its place. */
export const DRAFTED_STATES = [
  "open",
  "accepted",
  "dropped",
  "replaced",
] as const;

export type DraftedState = (typeof DRAFTED_STATES)[number];

/** Why an item stays out of the plan. */
export const DROP_REASONS = [
  "not_a_promise",
  "repeated",
  "misread",
  "other",
] as const;

export type DropReason = (typeof DROP_REASONS)[number];

/** What somebody did to an item (`number` from 1) or to the draft as a whole (`number` 0). */
export const DRAFT_ACTS = [
  ...(["accepted", "edited", "dropped", "restored"] as const),
  ...(["split", "merged", "added"] as const),
  ...(["described", "submitted", "returned", "published"] as const),
  "discarded",
] as const;

export type DraftAct = (typeof DRAFT_ACTS)[number];

/** Somebody, by the name that the site shows. */
export interface NamedPerson {
  id: string;
  name: string;
}

/** A plan on its way into the site. */
export interface PlanDraft {
  id: string;
  provinceUbigeo: string;
  provinceSlug: string;
  provinceName: string;
  termId: string;
  /** What the plan will be called once it is published. */
  planId: string;
  prefix: string;
  /** 1 for a plan that is not there yet, more for an amendment of one that is. */
  edition: number;
  organization: string | null;
  title: string;
  state: PlanDraftState;
  /** Why the document was not read, as a code. */
  failure: string | null;
  /** Counts what was done to the draft as a whole. */
  version: number;
  documentFile: string;
  documentSha256: string;
  documentFormat: DocumentFormat | null;
  documentLines: number | null;
  documentPages: number | null;
  uploadedBy: NamedPerson;
  uploadedAt: Instant;
  submittedBy: NamedPerson | null;
  /** What whoever sent it back asked for. */
  returnNote: string | null;
  changedAt: Instant;
}

/** An item on the desk: what the document says, and what people made of it. */
export interface DraftedItem {
  number: number;
  /** Its place among the others; what was split off stands in between. */
  position: number;
  version: number;
  state: DraftedState;
  /** The code that it has already, where it was published before. */
  fixedCode: string | null;
  item: DraftItem;
  dropReason: DropReason | null;
  /** The published promises that it follows, by their numbers. */
  succeeds: readonly number[];
  /** Why others follow it, where it was published before. */
  successionReason: SuccessionReason | null;
  /** Null while nobody has touched what the rules read. */
  changedBy: string | null;
  changedAt: Instant;
}

/** An item as it comes onto the desk. */
export type NewDraftedItem = Pick<
  DraftedItem,
  "number" | "position" | "state" | "item" | "fixedCode" | "succeeds"
>;

/** What may have changed since a reading failed: the hour, the machine, the operator's programs. */
const PASSING_FAILURES = [
  ...(["cancelled", "interrupted", "too_slow", "out_of_memory"] as const),
  ...(["ocr_failed", "no_text_layer"] as const),
];

/** Says whether another reading of a document that was not read may end otherwise. */
export function mayReadAgain({ failure }: Pick<PlanDraft, "failure">): boolean {
  return PASSING_FAILURES.some((passing) => passing === failure);
}

/** Says whether somebody may work on plans of a province: its moderators, and administrators. */
export function mayDraftPlan(
  actor: Pick<Actor, "roles">,
  provinceSlug: string,
): boolean {
  if (!isAllowed(actor, "plan.draft")) return false;
  return hasRole(actor, "admin") || hasRoleIn(actor, "moderator", provinceSlug);
}

/** Why somebody may not publish a submitted draft; null where they may: it takes somebody else than whoever submitted it. */
export function publicationBar(
  actor: Pick<Actor, "id" | "roles" | "otherAccountIds">,
  draft: Pick<PlanDraft, "provinceSlug" | "state" | "submittedBy">,
): "not_allowed" | "not_submitted" | "own_draft" | null {
  if (
    !isAllowed(actor, "plan.publish") ||
    !mayDraftPlan(actor, draft.provinceSlug)
  )
    return "not_allowed";
  if (draft.state !== "submitted" || draft.submittedBy === null)
    return "not_submitted";
  return isSamePerson(actor, draft.submittedBy.id) ? "own_draft" : null;
}

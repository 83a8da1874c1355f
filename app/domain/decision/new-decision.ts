import type { Instant } from "../text/calendar";
import type { DecisionAttempt, ReviewCase } from "./decision-check";
import type { DecisionAction, DecisionReason, DecisionRound } from "./decision";
import type { GradeInput } from "./decision-input";
import { showsFiles, type PhotoLook } from "./photo-look";
import { actionsOf, type OpenRound } from "./open-round";
import { reviewOutcome, type ReviewOutcome } from "./review";
import { roundNeeds } from "./review-facts";
import type { SecondLook } from "./second-look";

/** One decision as it is stored: who decided what on which version, and what they saw. */
export interface NewDecision {
  id: string;
  updateId: string;
  version: number;
  round: DecisionRound;
  /** The reopening that a confirmation belongs to; null for other rounds. */
  reopeningId?: string | null;
  step: number;
  action: DecisionAction;
  reasonCode: DecisionReason | null;
  note: string | null;
  /** 64 hex digits that hide the note in its commitment and are blanked with it; null without a note. */
  salt: string | null;
  authorId: string;
  deciderId: string;
  contentHash: string;
  decidedAt: Instant;
  grades: readonly GradeInput[];
  /** What the decider said they looked for in photos and documents, where there are any to see. */
  looked: readonly PhotoLook[];
}

/** Makes a decision that was found in order the next step of its round, under a fresh id and salt. */
export function newDecision(
  { update }: ReviewCase,
  { actor, round, input }: DecisionAttempt,
  step: { open: OpenRound; id: string; salt: string; now: Date },
): NewDecision {
  return {
    id: step.id,
    updateId: update.id,
    version: update.contentVersion,
    round,
    reopeningId: round === "confirmation" ? (update.reopeningId ?? null) : null,
    step: step.open.opinions.length + 1,
    action: input.decision,
    reasonCode: input.reasonCode,
    note: input.note,
    salt: input.note === null ? null : step.salt,
    authorId: update.authorId,
    deciderId: actor.id,
    contentHash: update.contentHash,
    decidedAt: step.now.toISOString(),
    grades: input.grades,
    looked: showsFiles(update.content.evidence) ? input.looked : [],
  };
}

/**
 * Where a round stands once one more decision joins it. An approval that a second person is to look at
 * does not decide alone, whatever the update needs.
 */
export function outcomeWith(
  { update, facts }: ReviewCase,
  { opinions }: OpenRound,
  action: DecisionAction,
  look: SecondLook | null = null,
): ReviewOutcome {
  const needed =
    look === null ? roundNeeds(update.content, facts, opinions.length) : 2;
  return reviewOutcome([...actionsOf(opinions), action], needed);
}

import type { Appeal } from "../statement/appeal";
import type { Instant } from "../text/calendar";
import type { DeciderStanding } from "./decider-standing";
import { decisionBar, type DecisionBar } from "./decision-bar";
import { needsReason, type DecisionInput } from "./decision-input";
import type { DecisionRound } from "./decision";
import { decidedBefore } from "./earlier-deciders";
import { hasLooked, showsFiles } from "./photo-look";
import { decisionsOf, openRound, type OpenRound } from "./open-round";
import type { RepeatedReview } from "./repeated-review";
import {
  approvalNeedsNote,
  hasEnoughEvidence,
  type ReviewFacts,
} from "./review-facts";
import { isVerdict } from "../status/status";
import type { Decision, StatusUpdate, UpdateContent } from "../update/update";
import type { UpdateSubject } from "../update/update-subject";
import type { Person } from "../account/same-person";

/** Why a decision is refused; the one who came second is told who was first, and when. */
export type DecisionRefusal =
  | {
      reason:
        | Exclude<DecisionBar, "already_decided">
        | "not_open"
        | "content_changed"
        | "action_not_offered"
        | "plan_takes_no_verdicts"
        | "evidence_missing"
        | "reason_required"
        | "unknown_evidence"
        | "photos_unchecked"
        | "too_many_by_night";
    }
  | { reason: "already_decided"; by: string; at: Instant };

/** An update that was submitted, with all that a decision on it is judged by, as the transaction sees it. */
export interface ReviewCase {
  update: Pick<
    StatusUpdate,
    "id" | "authorId" | "state" | "decisions" | "reopeningId"
  > & {
    content: UpdateContent;
    contentVersion: number;
    contentHash: string;
  };
  subject: UpdateSubject;
  facts: ReviewFacts;
  /** The appeal of an earlier rejection, where the author made one. */
  appeal: Appeal | null;
  /** Why these words are decided again by others; null where they are not. */
  repeat?: RepeatedReview | null | undefined;
}

/** Who decides what, in which round. */
export interface DecisionAttempt {
  actor: Person;
  standing: DeciderStanding;
  round: DecisionRound;
  input: DecisionInput;
}

/**
 * What may be decided in a round; an appeal is upheld or dismissed, and so is what others decide again; a retraction is proposed first,
 * then retracted or kept (`approve`), what was reopened is confirmed (`approve`) or retracted.
 */
function isOffered(
  { update, appeal, repeat }: ReviewCase,
  { round, input }: DecisionAttempt,
  open: OpenRound,
) {
  if (round === "review") {
    const isAppeal = appeal?.version === update.contentVersion;
    const asksChanges = input.decision === "request_changes";
    if (asksChanges && (isAppeal || repeat != null)) return false;
    return input.decision !== "retract";
  }
  if (input.decision === "retract") return true;
  if (round === "confirmation") return input.decision === "approve";
  return input.decision === "approve" && open.opinions.length > 0;
}

function alreadyDecided(decision: Decision): DecisionRefusal {
  const { deciderName: by, decidedAt: at } = decision;
  return { reason: "already_decided", by, at };
}

/** What to say where there is nothing open: who closed it, if anybody did. */
function refusalWhenOver(
  { update }: ReviewCase,
  round: DecisionRound,
): DecisionRefusal {
  const { decisions, contentVersion: version, state } = update;
  const last = decisionsOf(decisions, { version, round }).at(-1);
  return last === undefined || state === "withdrawn"
    ? { reason: "not_open" }
    : alreadyDecided(last);
}

function contentRefusal(
  { update, subject, facts }: ReviewCase,
  { input, round }: DecisionAttempt,
): DecisionRefusal | null {
  const { content } = update;
  const ids = new Set(content.evidence.map(({ id }) => id));
  if (input.grades.some(({ evidenceId }) => !ids.has(evidenceId))) {
    return { reason: "unknown_evidence" };
  }
  if (needsReason(input.decision)) {
    const complete = input.reasonCode !== null && input.note !== null;
    return complete ? null : { reason: "reason_required" };
  }
  if (round === "retraction") return null;
  // Whoever confirms takes the place of somebody who should not have looked.
  if (showsFiles(content.evidence) && !hasLooked(input.looked)) {
    return { reason: "photos_unchecked" };
  }
  if (round === "confirmation") return null;
  if (isVerdict(content.status) && subject.mandate === "opposition") {
    return { reason: "plan_takes_no_verdicts" };
  }
  if (!hasEnoughEvidence(content)) return { reason: "evidence_missing" };
  return approvalNeedsNote(content, facts) && input.note === null
    ? { reason: "reason_required" }
    : null;
}

/**
 * Judges a decision before it is stored: the round it joins, or the first rule that refuses it. Whose
 * it is comes first (rules 1, 2 and 4 of the domain), then the version that was seen (rule 5), whether
 * anything is open, and last what the decision itself lacks (rule 6).
 */
export function checkDecision(
  reviewCase: ReviewCase,
  attempt: DecisionAttempt,
): { open: OpenRound } | DecisionRefusal {
  const { update } = reviewCase;
  const { actor, input, round, standing } = attempt;
  const open = openRound(update);
  const isOpen = open !== null && open.round === round;
  const opinions = isOpen ? open.opinions : [];
  const deciderIds = opinions.map(({ deciderId }) => deciderId);
  const earlierDeciderIds = round === "review" ? decidedBefore(reviewCase) : [];
  const { authorId } = update;
  const subject = { authorId, deciderIds, earlierDeciderIds };
  // Where nothing waits, nobody further away is asked.
  const asked = isOpen ? standing.asked : "province";
  const bar = decisionBar(actor, subject, { ...standing, asked });
  if (bar !== null && bar !== "already_decided") return { reason: bar };
  const seen =
    update.contentVersion === input.version &&
    update.contentHash === input.contentHash;
  if (!seen) return { reason: "content_changed" };
  if (!isOpen) return refusalWhenOver(reviewCase, round);
  const own = opinions.find(({ deciderId }) => deciderId === actor.id);
  if (own !== undefined) return alreadyDecided(own);
  if (!isOffered(reviewCase, attempt, open))
    return { reason: "action_not_offered" };
  return contentRefusal(reviewCase, attempt) ?? { open };
}

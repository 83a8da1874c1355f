import type { DecisionAction, DecisionRound } from "./decision";
import { reviewOutcome } from "./review";
import type { Decision, UpdateState } from "../update/update";

/** A round that still waits for people, with the opinions it has: one more than none, fewer than enough. */
export interface OpenRound {
  round: DecisionRound;
  opinions: readonly Decision[];
}

/** What the reading of rounds looks at. */
export interface RoundSubject {
  state: UpdateState;
  /** The newest submitted version. */
  contentVersion: number | null;
  decisions: readonly Decision[];
  /** The reopening that waits for others to confirm what is public; none where there is no such. */
  reopeningId?: string | null | undefined;
}

/**
 * The round in which an update can be decided now, or null: the review of what is submitted, the
 * retraction of what is public, and before that the confirmation of what was reopened. A retraction
 * that others turned down is over for good.
 */
export function openRound(update: RoundSubject): OpenRound | null {
  const round = roundOf(update);
  if (round === null) return null;
  const opinions = opinionsIn(update, round);
  // A round with opinions that is still open takes two equal ones.
  const { final } = reviewOutcome(actionsOf(opinions), 2);
  return final === null ? { round, opinions } : null;
}

/**
 * The decisions that may be read: those of rounds that are over. The opinions of an open round stay
 * hidden from its author and from whoever is still to decide, so that nobody leans on the first.
 */
export function closedDecisions(update: RoundSubject): Decision[] {
  const hidden = openRound(update)?.opinions ?? [];
  return update.decisions.filter((decision) => !hidden.includes(decision));
}

/** The round that decisions on an update belong to now; null where there is nothing to decide. */
export function roundOf({
  state,
  reopeningId,
}: Pick<RoundSubject, "state" | "reopeningId">): DecisionRound | null {
  if (state === "submitted") return "review";
  if (state !== "approved") return null;
  return reopeningId == null ? "retraction" : "confirmation";
}

function opinionsIn(update: RoundSubject, round: DecisionRound): Decision[] {
  const { contentVersion: version, reopeningId } = update;
  const decisions = decisionsOf(update.decisions, { version, round });
  return round === "confirmation"
    ? decisions.filter((decision) => decision.reopeningId === reopeningId)
    : decisions;
}

/** The decisions of one round on one version, in step order. */
export function decisionsOf(
  decisions: readonly Decision[],
  { version, round }: { version: number | null; round: DecisionRound },
): Decision[] {
  return decisions.filter(
    (decision) => decision.version === version && decision.round === round,
  );
}

/** What each decision of a round did, as `reviewOutcome` takes it. */
export function actionsOf(decisions: readonly Decision[]): DecisionAction[] {
  return decisions.map(({ action }) => action);
}

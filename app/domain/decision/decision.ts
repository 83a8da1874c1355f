/** What a moderator may do with an update. */
export const DECISION_ACTIONS = [
  "approve",
  "request_changes",
  "reject",
  "retract",
] as const;

export type DecisionAction = (typeof DECISION_ACTIONS)[number];

/**
 * Decisions of a round count together: on publishing a version, on taking it back, or on confirming
 * what somebody with a conflict of interest had decided.
 */
export const DECISION_ROUNDS = [
  "review",
  "retraction",
  "confirmation",
] as const;

export type DecisionRound = (typeof DECISION_ROUNDS)[number];

/** Why an update was not published as it came, or was taken back. */
export const DECISION_REASONS = [
  "evidence_missing",
  "evidence_does_not_show",
  "source_unreachable",
  "wrong_target",
  "wrong_date",
  "wrong_status",
  "unclear",
  "personal_data",
  "duplicate",
  "disproved",
  "other",
] as const;

export type DecisionReason = (typeof DECISION_REASONS)[number];

/** People needed for an ordinary update, and for a verdict: two is the least an instance may set. */
export const APPROVALS_NEEDED = { ordinary: 1, verdict: 2 } as const;

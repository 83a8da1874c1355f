/** Why somebody proposes to change the method; the record says one of these. */
export const METHOD_REASONS = [
  "law",
  "comparability",
  "public_request",
  "workload",
  "mistake",
  "other",
] as const;

export type MethodReason = (typeof METHOD_REASONS)[number];

/** Where a proposal stands; an open one waits for a second administrator for as long as it takes. */
export const PROPOSAL_STATES = [
  "open",
  "confirmed",
  "refused",
  "withdrawn",
] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** The method that an instance begins with. */
export const FIRST_VERSION = 1;

/** The method of a day, as scorecards use and name it. */
export interface Method {
  methodVersion: number;
  verdictThreshold: number;
}

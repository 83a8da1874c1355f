/** What is known of a target: the eight codes of the domain, best-known outcome first, in the order every table uses. */
export const STATUSES = [
  "fulfilled",
  "partly_fulfilled",
  "in_progress",
  "stalled",
  "not_started",
  "broken",
  "not_verifiable",
  "no_information",
] as const;

export type Status = (typeof STATUSES)[number];

/** Statuses that an update may claim: every one but the honest default, which nobody claims. */
export const CLAIMABLE_STATUSES = STATUSES.filter(
  (status): status is ClaimableStatus => status !== "no_information",
);

export type ClaimableStatus = Exclude<Status, "no_information">;

/** Statuses that settle a target; each needs two people. */
export const VERDICTS = [
  "fulfilled",
  "partly_fulfilled",
  "broken",
  "not_verifiable",
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Verdicts that can only be true once the deadline has passed. */
export const AFTER_DEADLINE_VERDICTS = ["partly_fulfilled", "broken"] as const;

/** Why a promise was not kept: the fixed list that a negative verdict may carry. */
export const NON_DELIVERY_REASONS = [
  "not_prioritised",
  "no_budget",
  "stopped_by_third_party",
  "outside_municipal_power",
  "emergency",
  "changed_course",
  "unknown",
] as const;

export type NonDeliveryReason = (typeof NON_DELIVERY_REASONS)[number];

/** Says whether a status is a verdict: `isVerdict("broken")` is true, `isVerdict("stalled")` is false. */
export function isVerdict(status: Status): status is Verdict {
  return (VERDICTS as readonly Status[]).includes(status);
}

/** Says whether a verdict needs the deadline to have passed: true for `broken` and `partly_fulfilled`. */
export function needsPassedDeadline(status: Status): boolean {
  return (AFTER_DEADLINE_VERDICTS as readonly Status[]).includes(status);
}

import type { status as source } from "../es/status";

export const status: typeof source = {
  label: {
    fulfilled: "Fulfilled",
    partly_fulfilled: "Partly fulfilled",
    in_progress: "In progress",
    stalled: "Stalled",
    not_started: "Not started",
    broken: "Broken",
    not_verifiable: "Not verifiable",
    no_information: "No information",
  },
  plural: {
    fulfilled: "fulfilled",
    partly_fulfilled: "partly fulfilled",
    in_progress: "in progress",
    stalled: "stalled",
    not_started: "not started",
    broken: "broken",
    not_verifiable: "not verifiable",
    no_information: "without information",
  },
  meaning: {
    fulfilled: "Delivered as the plan worded it.",
    partly_fulfilled:
      "The deadline passed and a part that can be checked was delivered.",
    in_progress:
      "It has begun: there is a budget, works are open, a rule is being drafted or the figure moves.",
    stalled: "It began and then stopped.",
    not_started: "There is evidence that nothing has begun.",
    broken: "The deadline passed without it, or the opposite was done.",
    not_verifiable: "No evidence could settle it, and the reason is given.",
    no_information: "Nobody has had an update approved yet.",
  },
  verdict: "Verdict: two people decide it.",
  overdue: "Deadline passed without a verdict",
  late: "Fulfilled after the deadline",
  reason: {
    not_prioritised: "Not prioritised",
    no_budget: "No budget",
    stopped_by_third_party: "Stopped by a third party",
    outside_municipal_power: "Outside municipal power",
    emergency: "Emergency",
    changed_course: "Changed course",
    unknown: "Unknown",
  },
  reasonTitle: "Reason",
};

import type { decision as source } from "../es/decision";

export const decision: typeof source = {
  reason: {
    evidence_missing: "Evidence is missing",
    evidence_does_not_show: "The evidence does not show what is said",
    source_unreachable: "The source cannot be opened",
    wrong_target: "It speaks of another promise",
    wrong_date: "The date is not right",
    wrong_status: "The status does not fit",
    unclear: "It is not clear",
    personal_data: "It holds personal data",
    duplicate: "It had been told already",
    disproved: "It was shown to be untrue",
    other: "Another reason",
  },
};

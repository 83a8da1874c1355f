/** How a review that a late declaration opened again can end. */
export const REOPENING_OUTCOMES = ["confirmed", "retracted"] as const;

export type ReopeningOutcome = (typeof REOPENING_OUTCOMES)[number];

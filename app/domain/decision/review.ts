import { APPROVALS_NEEDED, type DecisionAction } from "./decision";
import { isVerdict, type Status } from "../status/status";

/** Where a round of decisions stands. */
export interface ReviewOutcome {
  /** What was decided; null while people are still to be heard. */
  final: DecisionAction | null;
  /** The step that the next decision would fill, from 1; once final, the step after the last that counted. */
  nextStep: number;
}

/**
 * How many equal decisions an update takes: two for a verdict and for what replaces a verdict, else
 * one, or two where the instance asks for two of everything (`ordinary`). The retraction of an update takes `decisionsNeeded(its status, false)`.
 */
export function decisionsNeeded(
  status: Status,
  replacesVerdict: boolean,
  ordinary: number = APPROVALS_NEEDED.ordinary,
): 1 | 2 {
  return isVerdict(status) || replacesVerdict || ordinary >= 2
    ? APPROVALS_NEEDED.verdict
    : APPROVALS_NEEDED.ordinary;
}

/**
 * Reads the decisions of one round, in step order. One needed: the first decides. Two needed: two
 * equal ones decide, where the first two differ the third settles it. A request for changes ends the
 * round at once. Whatever follows the final decision counts for nothing.
 */
export function reviewOutcome(
  actions: readonly DecisionAction[],
  needed: 1 | 2,
): ReviewOutcome {
  const settlesAt = needed === 1 ? 1 : 3;
  for (const [index, action] of actions.entries()) {
    const step = index + 1;
    const settled =
      action === "request_changes" ||
      step === settlesAt ||
      (needed === 2 && step === 2 && action === actions[0]);
    if (settled) {
      return { final: action, nextStep: step + 1 };
    }
  }
  return { final: null, nextStep: actions.length + 1 };
}

import type { DeciderStanding } from "./decider-standing";
import { isAsked } from "./eligibility";
import type { Actor } from "./user";

/** Why a moderator may not decide on one particular update, in the order in which it is asked. */
export const DECISION_BARS = [
  "own_update",
  "own_group",
  "conflict_declared",
  "outside_provinces",
  "interests_undeclared",
  "decided_before",
  "already_decided",
] as const;

export type DecisionBar = (typeof DECISION_BARS)[number];

/** What the subject rules look at. */
export interface DecisionSubject {
  authorId: string;
  /** Who has decided in the current round on the current version. */
  deciderIds: readonly string[];
  /** Who has decided on what is appealed now; nobody where it is no appeal. */
  earlierDeciderIds?: readonly string[];
}

/**
 * The first rule that keeps a person from deciding on an update, or null: nobody decides on their own,
 * on their group's, where they declared a conflict, where others are asked, before they declared
 * their interests for the year, on an appeal of what they decided, or twice in one round.
 */
export function decisionBar(
  actor: Pick<Actor, "id">,
  subject: DecisionSubject,
  standing: DeciderStanding,
): DecisionBar | null {
  if (actor.id === subject.authorId) return "own_update";
  if (standing.isOfGroup) return "own_group";
  if (standing.hasConflict) return "conflict_declared";
  if (!isAsked(standing.reach, standing.asked)) return "outside_provinces";
  if (!standing.hasDeclared) return "interests_undeclared";
  if (subject.earlierDeciderIds?.includes(actor.id) === true) {
    return "decided_before";
  }
  return subject.deciderIds.includes(actor.id) ? "already_decided" : null;
}

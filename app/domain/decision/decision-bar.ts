import type { DeciderStanding } from "./decider-standing";
import { isAsked } from "./eligibility";
import { isAmong, isSamePerson, type Person } from "../account/same-person";

/** Why a moderator may not decide on one particular update, in the order in which it is asked. */
export const DECISION_BARS = [
  "own_update",
  "same_person",
  "own_group",
  "conflict_declared",
  "in_ring",
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
 * nor through a second account on what their first wrote or decided, on their group's, where they declared a conflict, where somebody of their ring has spoken, where others are asked, before they declared
 * their interests for the year, on an appeal of what they decided, or twice in one round.
 */
export function decisionBar(
  actor: Person,
  subject: DecisionSubject,
  standing: DeciderStanding,
): DecisionBar | null {
  if (actor.id === subject.authorId) return "own_update";
  if (isSamePerson(actor, subject.authorId)) return "same_person";
  if (standing.isOfGroup) return "own_group";
  if (standing.hasConflict) return "conflict_declared";
  if (standing.isInRing) return "in_ring";
  if (!isAsked(standing.reach, standing.asked)) return "outside_provinces";
  if (!standing.hasDeclared) return "interests_undeclared";
  if (isAmong(actor, subject.earlierDeciderIds ?? [])) return "decided_before";
  if (subject.deciderIds.includes(actor.id)) return "already_decided";
  return isAmong(actor, subject.deciderIds) ? "same_person" : null;
}

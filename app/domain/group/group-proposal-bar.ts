import { isSamePerson } from "../account/same-person";
import { hasRoleIn, type Actor } from "../account/user";

/** Why a moderator may not decide on a proposed group, in the order in which it is asked. */
export const PROPOSAL_BARS = [
  "own_proposal",
  "same_person",
  "conflict_declared",
  "outside_provinces",
  "interests_undeclared",
] as const;

export type ProposalBar = (typeof PROPOSAL_BARS)[number];

/** What the bars look at. */
export interface ProposalSubject {
  proposerId: string;
  /** Slugs of the provinces that the group means to watch. */
  provinces: readonly string[];
  /** Slugs of provinces where the moderator declared a tie. */
  conflicts: readonly string[];
  /** Whether the moderator's yearly declaration holds. */
  hasDeclared: boolean;
}

/**
 * The first rule that keeps a moderator from deciding on a proposed group, or null: nobody on their
 * own, with whichever account, nobody with a tie to any of its provinces, nobody who moderates none of them, nobody before
 * they declared their interests for the year.
 */
export function proposalBar(
  actor: Pick<Actor, "id" | "roles" | "otherAccountIds">,
  { proposerId, provinces, conflicts, hasDeclared }: ProposalSubject,
): ProposalBar | null {
  if (actor.id === proposerId) return "own_proposal";
  if (isSamePerson(actor, proposerId)) return "same_person";
  if (provinces.some((province) => conflicts.includes(province))) {
    return "conflict_declared";
  }
  const isHere = provinces.some((province) =>
    hasRoleIn(actor, "moderator", province),
  );
  if (!isHere) return "outside_provinces";
  return hasDeclared ? null : "interests_undeclared";
}

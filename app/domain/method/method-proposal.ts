import type { Instant } from "../text/calendar";
import type { MethodReason } from "./method";
import { isSamePerson, type Person } from "../account/same-person";
import type { SettingKey } from "./setting";

/** What ends a proposal: a second person confirms or refuses it, or whoever made it withdraws it. */
export const PROPOSAL_ENDS = ["confirm", "refuse", "withdraw"] as const;

export type ProposalEnd = (typeof PROPOSAL_ENDS)[number];

/** A change of a setting that one administrator proposes and nobody has confirmed yet. */
export interface MethodProposal {
  id: string;
  setting: SettingKey;
  before: number;
  after: number;
  reason: MethodReason;
  /** Null where the words were taken away. */
  note: string | null;
  proposedBy: string;
  proposerName: string;
  proposedAt: Instant;
}

/** Why somebody may not end a proposal in a way, or null: nobody confirms or refuses their own, from whichever account, and only whoever made it withdraws it. */
export function proposalBar(
  end: ProposalEnd,
  { proposedBy }: Pick<MethodProposal, "proposedBy">,
  person: Person,
): "own_proposal" | "not_own_proposal" | null {
  const isOwn = isSamePerson(person, proposedBy);
  if (end === "withdraw") return isOwn ? null : "not_own_proposal";
  return isOwn ? "own_proposal" : null;
}

import type { ProposalState } from "#app/domain/group/group";

/** A proposed group as a moderator reviews it. */
export interface GroupReview {
  id: string;
  slug: string;
  name: string;
  about: string;
  state: ProposalState;
  proposedAt: string;
  proposer: string;
  /** Null once it was turned down or withdrawn. */
  contact: string | null;
  provinces: readonly { slug: string; name: string }[];
  /** Groups of the same provinces. */
  neighbours: readonly { slug: string; name: string }[];
  bar: "own_proposal" | "same_person" | null;
}

/** What a moderator typed, to be shown again. */
export interface TypedGroupDecision {
  decision: string;
  reasonCode: string;
  note: string;
}

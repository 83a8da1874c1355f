import type {
  GroupRole,
  ProposalReason,
  ProposalState,
} from "#app/domain/group/group";
import type { AdminViewer } from "../admin/admin-frame";
import type { FormProblem } from "../form/error-summary";

/** What somebody's page of groups shows. */
export interface OwnGroupsView {
  viewer: AdminViewer;
  /** What the sending just taken led to. */
  done: string | null;
  problems: readonly FormProblem[];
  /** Whether this account may belong to groups at all. */
  mayJoin: boolean;
  groups: readonly {
    id: string;
    slug: string;
    name: string;
    role: GroupRole;
    isSuspended: boolean;
  }[];
  proposals: readonly ShownProposal[];
  invitations: readonly { id: string; group: string; by: string }[];
}

/** A proposal as whoever made it sees it. */
export interface ShownProposal {
  id: string;
  name: string;
  state: ProposalState;
  reasonCode: ProposalReason | null;
  note: string | null;
  proposedAt: string;
}

import type {
  GroupRole,
  ProposalState,
  GroupCloseReason,
  ProposalReason,
} from "#app/domain/group/group";

/** Tables of watchdog groups beside those that hold who they are and who belongs to them. */
export interface GroupTables {
  watchdog_groups: {
    id: string;
    slug: string;
    name: string;
    created_at: string;
  };
  group_members: {
    group_id: string;
    user_id: string;
    joined_at: string;
    left_at: string | null;
  };
  /** A proposal that is approved becomes the group of the same id. */
  group_proposals: {
    id: string;
    slug: string;
    name: string;
    name_key: string;
    about: string;
    proposer_id: string;
    state: ProposalState;
    reason_code: ProposalReason | null;
    proposed_at: string;
    decider_id: string | null;
    decided_at: string | null;
    /** What the moderator writes to whoever proposed it. */
    note: string | null;
  };
  /** Provinces of a group, or of a proposal. */
  group_provinces: { group_id: string; province_ubigeo: string };
  group_profiles: {
    group_id: string;
    name_key: string;
    about: string;
    /** Hides the name in its commitment. */
    salt: string | null;
    closed_at: string | null;
    closed_reason: GroupCloseReason | null;
    /** Null while it may act. */
    suspended_at: string | null;
    suspended_reason: GroupCloseReason | null;
  };
  /** Where there is none, a plain member whose name is not shown. */
  group_member_details: {
    group_id: string;
    user_id: string;
    role: GroupRole;
    /** 1 where they chose that the group's page names them. */
    shows_name: number;
  };
  group_invitations: {
    id: string;
    group_id: string;
    /** An address, as typed; blanked once the invitation is over. */
    addressee: string;
    addressee_key: string;
    invited_by: string;
    invited_at: string;
    state: "open" | "accepted" | "declined" | "withdrawn";
    answered_at: string | null;
    /** Hash of the token in the link that was mailed. */
    token_hash: string | null;
    expires_at: string | null;
    /** Who took it up or turned it down. */
    answered_by: string | null;
  };
  /** How to reach a group, or who proposes one; never published. */
  group_contacts: {
    group_id: string;
    contact: string;
    set_by: string;
    set_at: string;
  };
  /** Earlier memberships of people who came back: `group_members` holds the last. */
  group_past_stays: {
    group_id: string;
    user_id: string;
    joined_at: string;
    left_at: string;
  };
}

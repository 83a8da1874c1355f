import type {
  LinkIntent,
  LinkKind,
  LinkReason,
} from "#app/domain/account/account-link";

/** Tables of what is known about several accounts being one person's; none of it is public. */
export interface SamePersonTables {
  /** A keyed hash of the mailbox behind an account's confirmed address. */
  mailbox_keys: {
    user_id: string;
    mailbox_key: string;
    /** Of an account that was deleted while something of it waits: when this goes at the latest. */
    forget_at: string | null;
  };
  /** The lesser id first. */
  account_links: {
    id: string;
    one_id: string;
    other_id: string;
    kind: LinkKind;
    found_at: string;
    ended_at: string | null;
  };
  /** At most one of a pair; gone once it is confirmed or dropped. */
  link_proposals: {
    one_id: string;
    other_id: string;
    intent: LinkIntent;
    reason: LinkReason;
    proposed_by: string;
    proposed_at: string;
  };
  link_decisions: {
    id: string;
    one_id: string;
    other_id: string;
    intent: LinkIntent;
    reason: LinkReason;
    proposed_by: string;
    confirmed_by: string;
    decided_at: string;
  };
  /** Every ordered pair of accounts of one person, by the links that stand. */
  same_person_cache: { user_id: string; other_id: string };
}

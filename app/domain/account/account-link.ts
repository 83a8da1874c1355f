import type { Instant } from "../text/calendar";

/** How two accounts were found to be one person's: by the mailbox, by a passkey, or because two administrators say so. */
export const LINK_KINDS = ["mailbox", "passkey", "told"] as const;

export type LinkKind = (typeof LINK_KINDS)[number];

/** What administrators may settle about two accounts: that they are one person's, or that they are not. */
export const LINK_INTENTS = ["join", "part"] as const;

export type LinkIntent = (typeof LINK_INTENTS)[number];

/** Why, by what is settled. */
export const LINK_REASONS = {
  join: ["said_so", "same_contact", "same_material"],
  part: ["two_people", "shared_mailbox", "shared_device"],
} as const satisfies Record<LinkIntent, readonly string[]>;

export type LinkReason = (typeof LINK_REASONS)[LinkIntent][number];

/** Two accounts, the lesser id first. */
export interface AccountPair {
  one: string;
  other: string;
}

/** Two accounts as a pair; null where they are the same. */
export function accountPair(a: string, b: string): AccountPair | null {
  if (a === b) return null;
  return a < b ? { one: a, other: b } : { one: b, other: a };
}

/** A proposal that waits for a second administrator. */
export interface LinkProposal extends AccountPair {
  intent: LinkIntent;
  reason: LinkReason;
  proposedBy: string;
  proposedAt: Instant;
}

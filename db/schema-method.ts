import type { MethodReason, ProposalState } from "#app/domain/method/method";
import type { SettingKey } from "#app/domain/method/setting";

/** How the method changes by two people, and whom a ring keeps out of a review. */
export interface MethodTables {
  /** One open proposal a setting; those that are over stay, to look back on. */
  setting_proposals: {
    id: string;
    setting: SettingKey;
    before: number;
    after: number;
    reason: MethodReason;
    note_hash: string;
    state: ProposalState;
    proposed_by: string;
    proposed_at: string;
    closed_by: string | null;
    closed_at: string | null;
  };
  setting_proposal_content: {
    proposal_id: string;
    note: string | null;
    salt: string | null;
  };
  /** Every change of a setting is the next version; without a proposal where one person made it, as was once enough. */
  method_versions: {
    version: number;
    setting: SettingKey;
    number: number;
    proposal_id: string | null;
  };
  /** Who publishes in a ring with an update's author and with somebody who has spoken in its review. */
  ring_bars: { update_id: string; version: number; person_id: string };
}

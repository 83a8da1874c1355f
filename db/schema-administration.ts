import type { Mandate, SettledMandate } from "#app/domain/plan/plan";
import type { SettingKey } from "#app/domain/method/setting";
import type { MethodTables } from "./schema-method";

/** What administrators settle, and the queue's order of business. */
export interface AdministrationTables extends MethodTables {
  setting_changes: {
    setting: SettingKey;
    /** Counts the changes of one setting, from 1. */
    number: number;
    before: number;
    after: number;
    changed_by: string;
    changed_at: string;
  };
  /** At most one a plan; gone once it is settled or taken back. */
  mandate_proposals: {
    plan_id: string;
    mandate: SettledMandate;
    source_title: string;
    source_url: string;
    proposed_by: string;
    proposed_at: string;
  };
  plan_mandates: {
    plan_id: string;
    set_at: string;
    before: Mandate;
    after: SettledMandate;
    source_hash: string;
    proposed_by: string;
    confirmed_by: string;
  };
  plan_mandate_content: {
    plan_id: string;
    set_at: string;
    source_title: string | null;
    source_url: string | null;
    salt: string | null;
  };
  /** Who reads what in the queue, and until when; tells others, and bars nobody. */
  review_leases: {
    update_id: string;
    holder_id: string;
    taken_at: string;
    expires_at: string;
  };
  /** The queue as it stood when each day began to be counted. */
  queue_figures: {
    day: string;
    waiting: number;
    oldest_days: number | null;
    median_hours: number | null;
  };
}

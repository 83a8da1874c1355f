import type { AccountTables } from "./schema-accounts";
import type { AdministrationTables } from "./schema-administration";
import type { ConfirmationTables } from "./schema-confirmations";
import type { ContestTables } from "./schema-contest";
import type { FileTables } from "./schema-files";
import type { GroupTables } from "./schema-groups";
import type { PlanDraftTables } from "./schema-plan-drafts";
import type { SamePersonTables } from "./schema-same-person";
import type { PlanTables } from "./schema-plans";
import type { UpdateTables } from "./schema-updates";
import type { WordsRemovalTables } from "./schema-words-removals";

/** Every table, as both engines hold it: text, integer and real only. */
export interface Schema
  extends
    AccountTables,
    AdministrationTables,
    FileTables,
    GroupTables,
    PlanDraftTables,
    PlanTables,
    ConfirmationTables,
    ContestTables,
    SamePersonTables,
    UpdateTables,
    WordsRemovalTables {
  record_entries: {
    position: number;
    type: string;
    /** Canonical JSON (RFC 8785) of the entry; its bytes are the leaf. */
    payload: string;
    leaf_hash: string;
    recorded_at: string;
  };
  record_head: { id: number; size: number; root: string };
  record_subjects_cache: { subject: string; position: number };
  record_nodes_cache: { level: number; position: number; hash: string };
}

import type { BaselineBasis, MeasureOperator } from "#app/domain/measure";
import type { DecisionAction, DecisionRound } from "#app/domain/decision";
import type { Dimension } from "#app/domain/dimension";
import type {
  EvidenceGrade,
  EvidenceKind,
  EvidenceVisibility,
} from "#app/domain/evidence";
import type { Mandate } from "#app/domain/plan";
import type { ClaimableStatus, NonDeliveryReason } from "#app/domain/status";
import type {
  DeadlineBasis,
  TargetKind,
  Verifiability,
} from "#app/domain/target";
import type { UpdateState } from "#app/domain/update";
import type { AccountTables } from "./schema-accounts";
import type { AdministrationTables } from "./schema-administration";
import type { ConfirmationTables } from "./schema-confirmations";
import type { ContestTables } from "./schema-contest";
import type { FileTables } from "./schema-files";
import type { GroupTables } from "./schema-groups";
import type { PlanDraftTables } from "./schema-plan-drafts";
import type { SamePersonTables } from "./schema-same-person";

/** Every table, as both engines hold it: text, integer and real only. */
export interface Schema
  extends
    AccountTables,
    AdministrationTables,
    FileTables,
    GroupTables,
    PlanDraftTables,
    ConfirmationTables,
    ContestTables,
    SamePersonTables {
  regions: { code: string; slug: string; name: string };
  provinces: {
    ubigeo: string;
    region_code: string;
    slug: string;
    name: string;
    /** Lower case without accents, so that both engines order alike. */
    sort_key: string;
    code_prefix: string;
    capital: string;
    latitude: number;
    longitude: number;
  };
  terms: { id: string; start_date: string; end_date: string };
  organizations: { id: string; name: string };
  plans: {
    id: string;
    province_ubigeo: string;
    term_id: string;
    organization_id: string | null;
    prefix: string;
    title: string;
    document_file: string;
    document_sha256: string;
    document_lines: number | null;
    document_pages: number | null;
    mandate: Mandate;
    published_at: string;
  };
  plan_notes: { plan_id: string; position: number; text: string };
  unreadable_rows: {
    plan_id: string;
    position: number;
    dimension: Dimension | null;
    first_line: number | null;
    last_line: number | null;
    page: number | null;
    fragment: string;
  };
  targets: {
    code: string;
    plan_id: string;
    kind: TargetKind;
    dimension: Dimension;
    position: number;
    problem: string | null;
    objective: string | null;
    wording: string;
    whole_cell: string | null;
    heading: string | null;
    contradiction: string | null;
    measure_operator: MeasureOperator | null;
    measure_indicator: string | null;
    measure_baseline: number | null;
    measure_baseline_date: string | null;
    measure_baseline_basis: BaselineBasis | null;
    measure_goal: number | null;
    measure_unit: string | null;
    measure_of: string | null;
    /** 1 where the change is in percentage points. */
    measure_points: number;
    deadline: string;
    deadline_basis: DeadlineBasis;
    verifiability: Verifiability | null;
  };
  passages: {
    target_code: string;
    position: number;
    section: string;
    first_line: number | null;
    last_line: number | null;
    page: number | null;
    text: string;
  };
  target_serves: { action_code: string; target_code: string; position: number };
  target_words_cache: { word: string; target_code: string };
  seed_files: { name: string; sha256: string; seeded_at: string };

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

  updates: {
    id: string;
    target_code: string;
    author_id: string;
    state: UpdateState;
    version: number;
    /** The newest submitted version, null while there is none. */
    submitted_version: number | null;
    language: "es" | "en";
    created_at: string;
    changed_at: string;
  };
  /** What the author is still writing, as typed; overwritten freely, gone once submitted. */
  update_drafts: { update_id: string; fields: string; saved_at: string };
  update_versions: {
    update_id: string;
    version: number;
    status: ClaimableStatus;
    effective_date: string;
    measured_value: number | null;
    reason: NonDeliveryReason | null;
    group_id: string | null;
    content_hash: string;
    submitted_at: string;
  };
  update_content: {
    update_id: string;
    version: number;
    summary: string | null;
    salt: string | null;
  };
  evidence: {
    id: string;
    update_id: string;
    version: number;
    position: number;
    kind: EvidenceKind;
    visibility: EvidenceVisibility;
    date: string | null;
  };
  evidence_content: {
    evidence_id: string;
    title: string | null;
    url: string | null;
    place: string | null;
  };
  submissions: {
    author_id: string;
    submission_id: string;
    update_id: string;
    version: number;
    intent: "draft" | "submit" | "withdraw";
    accepted_at: string;
  };
  sending_hashes: {
    author_id: string;
    submission_id: string;
    update_id: string;
    request_hash: string;
  };
  decisions: {
    id: string;
    update_id: string;
    version: number;
    round: Exclude<DecisionRound, "confirmation">;
    step: number;
    action: DecisionAction;
    reason_code: string | null;
    /** The update's author, so that a constraint can keep them from deciding. */
    author_id: string;
    decider_id: string;
    content_hash: string;
    decided_at: string;
  };
  decision_content: {
    decision_id: string;
    note: string | null;
    salt: string | null;
  };
  evidence_grades: {
    decision_id: string;
    evidence_id: string;
    grade: EvidenceGrade;
  };
  publications: {
    update_id: string;
    version: number;
    target_code: string;
    plan_id: string;
    status: ClaimableStatus;
    effective_date: string;
    decided_at: string;
    retracted_at: string | null;
  };
  /** How a target stands from `day` on, by everything that is known now; a day without a row is as the one before it. */
  standings_cache: {
    target_code: string;
    day: string;
    /** The publication that decides the status; null where all up to that day are retracted. */
    update_id: string | null;
    status: ClaimableStatus | null;
    effective_date: string | null;
    /** Not retracted publications up to that day, and their public evidence. */
    updates: number;
    evidence_items: number;
    last_decided_at: string | null;
    /** When anything up to that day was last published or retracted. */
    changed_at: string;
  };
  update_words_cache: { word: string; update_id: string };

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

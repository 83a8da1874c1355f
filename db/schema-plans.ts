import type {
  BaselineBasis,
  MeasureOperator,
} from "#app/domain/status/measure";
import type { Dimension } from "#app/domain/plan/dimension";
import type { Mandate } from "#app/domain/plan/plan";
import type { SuccessionReason } from "#app/domain/succession/succession";
import type {
  DeadlineBasis,
  TargetKind,
  Verifiability,
} from "#app/domain/plan/target";

/** Provinces, plans and what they promise. */
export interface PlanTables {
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
  /** One row for each pair of a promise and one that follows it; an act has one or more. */
  target_successions: {
    succession_id: string;
    from_code: string;
    to_code: string;
    plan_id: string;
    reason: SuccessionReason;
    /** Null for what was imported. */
    proposed_by: string | null;
    confirmed_by: string | null;
    decided_at: string;
  };
  target_words_cache: { word: string; target_code: string };
  seed_files: { name: string; sha256: string; seeded_at: string };
}

import type { DocumentFormat } from "#app/domain/intake/draft";
import type {
  DraftAct,
  DraftedState,
  DropReason,
  PlanDraftState,
} from "#app/domain/plan/plan-draft";
import type { SuccessionReason } from "#app/domain/succession/succession";

/** Plans on their way in; nothing of it is public before it is published as a plan. */
export interface PlanDraftTables {
  plan_drafts: {
    id: string;
    province_ubigeo: string;
    term_id: string;
    /** What the plan will be called, or is called already where it is amended. */
    plan_id: string;
    edition: number;
    prefix: string;
    organization: string | null;
    title: string;
    state: PlanDraftState;
    failure: string | null;
    version: number;
    document_file: string;
    document_sha256: string;
    document_format: DocumentFormat | null;
    document_lines: number | null;
    document_pages: number | null;
    uploaded_by: string;
    uploaded_at: string;
    submitted_by: string | null;
    return_note: string | null;
    changed_at: string;
  };
  /** A document's lines as it was read, some hundreds a row, as JSON. */
  plan_draft_lines: {
    draft_id: string;
    chunk: number;
    lines: string;
    pages: string | null;
  };
  plan_draft_items: {
    draft_id: string;
    number: number;
    position: number;
    version: number;
    state: DraftedState;
    fixed_code: string | null;
    /** The item as JSON. */
    item: string;
    drop_reason: DropReason | null;
    changed_by: string | null;
    changed_at: string;
    /** For what follows published promises: their numbers, as JSON. */
    succeeds: string | null;
    /** For a published promise that others follow. */
    succession_reason: SuccessionReason | null;
  };
  plan_draft_acts: {
    draft_id: string;
    /** 0 for the draft as a whole. */
    number: number;
    version: number;
    act: DraftAct;
    acted_by: string;
    acted_at: string;
  };
}

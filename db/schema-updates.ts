import type {
  DecisionAction,
  DecisionRound,
} from "#app/domain/decision/decision";
import type { PhotoLook } from "#app/domain/decision/photo-look";
import type {
  EvidenceGrade,
  EvidenceKind,
  EvidenceVisibility,
} from "#app/domain/evidence/evidence";
import type {
  ClaimableStatus,
  NonDeliveryReason,
} from "#app/domain/status/status";
import type { UpdateState } from "#app/domain/update/update";

/** What people said about promises, its evidence, what was decided, and what is public of it. */
export interface UpdateTables {
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
  decision_looks: { decision_id: string; look: PhotoLook };
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
}

import type { ConflictKind } from "#app/domain/decision/conflict";
import type { PhotoLook } from "#app/domain/decision/photo-look";
import type { ReopeningOutcome } from "#app/domain/decision/reopening";
import type {
  RepeatKind,
  RepeatOutcome,
} from "#app/domain/decision/repeated-review";

/** Tables of declared interests, and of what is reviewed again because of them. */
export interface ConfirmationTables {
  interest_declarations: {
    id: string;
    user_id: string;
    declared_at: string;
    valid_until: string;
  };
  conflicts: {
    id: string;
    user_id: string;
    province_ubigeo: string;
    kind: ConflictKind;
    declared_at: string;
    ended_at: string | null;
  };
  reopenings: {
    id: string;
    update_id: string;
    version: number;
    /** Whose conflict it was. */
    person_id: string;
    opened_at: string;
    closed_at: string | null;
    outcome: ReopeningOutcome | null;
  };
  confirmations: {
    id: string;
    reopening_id: string;
    update_id: string;
    version: number;
    step: number;
    action: "approve" | "retract";
    reason_code: string | null;
    author_id: string;
    decider_id: string;
    content_hash: string;
    decided_at: string;
  };
  confirmation_looks: { decision_id: string; look: PhotoLook };
  confirmation_content: {
    decision_id: string;
    note: string | null;
    salt: string | null;
  };
  /** What was rejected or taken back by too few people, and the version that others decide in its place. */
  repeated_reviews: {
    id: string;
    kind: RepeatKind;
    update_id: string;
    version: number;
    /** The same update for a rejection, one of its own for a retraction. */
    again_id: string;
    again_version: number;
    repeated_at: string;
    closed_at: string | null;
    outcome: RepeatOutcome | null;
  };
}

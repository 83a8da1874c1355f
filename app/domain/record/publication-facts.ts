import type { Instant, IsoDate } from "../text/calendar";
import type { DecisionAction, DecisionRound } from "../decision/decision";
import type { EvidenceGrade } from "../evidence/evidence";
import type { ClaimableStatus } from "../status/status";
import type { UpdateContent } from "../update/update";

/** A decision as its tables hold it. */
export interface StoredDecision {
  id: string;
  round: DecisionRound;
  action: DecisionAction;
  person: string;
  at: Instant;
  /** The content that the person saw. */
  content: string;
  note: string | null;
  /** Null once the note was blanked, or where there was none. */
  salt: string | null;
  grades: readonly { evidence: string; grade: EvidenceGrade }[];
}

/** A published update as the tables hold it, to be held against the public record. */
export interface PublicationFacts {
  update: string;
  version: number;
  target: string;
  /** The plan that the publication counts for, and the plan of its target. */
  plan: string;
  targetPlan: string;
  status: ClaimableStatus;
  effectiveDate: IsoDate;
  decidedAt: Instant;
  retractedAt: Instant | null;
  author: string;
  contentHash: string;
  content: UpdateContent;
  /** Null once the words were blanked. */
  salt: string | null;
  /** Decisions on the published version, both rounds, in step order. */
  decisions: readonly StoredDecision[];
}

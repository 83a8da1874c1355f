import type { IsoDate, Instant } from "../text/calendar";
import type { Evidence, GradedEvidence } from "../evidence/evidence";
import type { ClaimableStatus, NonDeliveryReason } from "../status/status";
import type { PublishedContest } from "../statement/statement";
import type { DecisionAction, DecisionRound } from "../decision/decision";
import type { Tombstone } from "../removal/removal";

/** Where an update stands between its author and the public. */
export const UPDATE_STATES = [
  "draft",
  "submitted",
  "changes_requested",
  "approved",
  "rejected",
  "retracted",
  "withdrawn",
] as const;

export type UpdateState = (typeof UPDATE_STATES)[number];

/** What an update says, in one submitted version. */
export interface UpdateContent {
  status: ClaimableStatus;
  effectiveDate: IsoDate;
  summary: string;
  measuredValue: number | null;
  reason: NonDeliveryReason | null;
  groupId: string | null;
  evidence: readonly Evidence[];
}

/** One decision on one version of an update, as its author and the moderators may read it. */
export interface Decision {
  id: string;
  version: number;
  round: DecisionRound;
  /** The reopening that a confirmation belongs to. */
  reopeningId?: string | undefined;
  step: number;
  action: DecisionAction;
  reasonCode: string | null;
  note: string | null;
  deciderId: string;
  deciderName: string;
  decidedAt: Instant;
}

/** An update as its author and the moderators see it. */
export interface StatusUpdate {
  id: string;
  targetCode: string;
  authorId: string;
  authorName: string;
  state: UpdateState;
  /** Grows with every accepted sending; forms name the one they saw. */
  version: number;
  createdAt: Instant;
  submittedAt: Instant | null;
  /** The newest submitted content; null while it was never submitted. */
  content: UpdateContent | null;
  /** The version that `content` belongs to. */
  contentVersion: number | null;
  contentHash: string | null;
  groupName: string | null;
  decisions: readonly Decision[];
  /** Set while others are asked to confirm what is public. */
  reopeningId?: string | null | undefined;
}

/** An approved or retracted update, as everybody may read it. */
export interface PublishedUpdate {
  id: string;
  targetCode: string;
  provinceSlug: string;
  status: ClaimableStatus;
  effectiveDate: IsoDate;
  decidedAt: Instant;
  submittedAt: Instant;
  summary: string;
  reason: NonDeliveryReason | null;
  measuredValue: number | null;
  unit: string | null;
  groupName: string | null;
  authorName: string;
  /** Public evidence only. */
  evidence: readonly GradedEvidence[];
  /** Count of evidence that only moderators may see. */
  protectedEvidence: number;
  /** The decisions that published it, oldest first. */
  approvals: readonly {
    id: string;
    deciderName: string;
    decidedAt: Instant;
    note: string | null;
  }[];
  retracted: Retraction | null;
  /** Since when others review it again because somebody declared a conflict late; null where nobody does. */
  underReview: Instant | null;
  /** What others said of it: replies of the government, corrections, whether an answer is waited for. */
  contest: PublishedContest;
  /** What stands in the place of what was taken out of sight, the oldest act first. */
  tombstones: readonly Tombstone[];
}

/** When and why an update was taken back; of two decisions the last one speaks. */
export interface Retraction {
  at: Instant;
  reasonCode: string;
  note: string | null;
  /** The decision whose note it is. */
  decisionId: string | null;
}

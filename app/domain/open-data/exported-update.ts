import type { Instant, IsoDate } from "../text/calendar";
import type { GradedEvidence } from "../evidence/evidence";
import type { Tombstone } from "../removal/removal";
import type { PublishedContest } from "../statement/statement";
import type { ClaimableStatus, NonDeliveryReason } from "../status/status";
import type { Decision } from "../update/update";

/** A published update with everything that is public of it, as the open data carries it. */
export interface ExportedUpdate {
  id: string;
  targetCode: string;
  version: number;
  language: "es" | "en";
  status: ClaimableStatus;
  effectiveDate: IsoDate;
  submittedAt: Instant;
  decidedAt: Instant;
  /** Null once the words were removed. */
  summary: string | null;
  reason: NonDeliveryReason | null;
  measuredValue: number | null;
  unit: string | null;
  indicator: string | null;
  group: { slug: string; name: string } | null;
  authorName: string;
  /** Public evidence only, with the grade it is shown with. */
  evidence: readonly GradedEvidence[];
  /** How many further items only moderators may see. */
  protectedEvidence: number;
  /** The decisions that counted: those that published it, and those that took it back. */
  decisions: readonly Decision[];
  /** Null while it stands on the clocks of the export. */
  retractedAt: Instant | null;
  /** Since when others review it again; null where nobody does. */
  underReview: Instant | null;
  /** What others said of it, hidden words taken off. */
  contest: PublishedContest;
  /** Since when an answer of the government concerned is asked for; null where nobody asked. */
  requestedAt: Instant | null;
  /** What stands in the place of what was taken out of sight. */
  tombstones: readonly Tombstone[];
}

/**
 * The decisions of an update that everybody may read: on the published version, those that approved
 * it, and once it was retracted those that took it back. What was thought otherwise stays between
 * the moderators.
 */
export function countedDecisions(
  decisions: readonly Decision[],
  { version, retractedAt }: { version: number; retractedAt: Instant | null },
): Decision[] {
  return decisions.filter(
    (it) =>
      it.version === version &&
      (it.round === "review"
        ? it.action === "approve"
        : it.action === "retract" && retractedAt !== null),
  );
}

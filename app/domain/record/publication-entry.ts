import { decisionNoteHash } from "../decision/decision-note-hash";
import type { ReviewCase } from "../decision/decision-check";
import type { DecisionReason } from "../decision/decision";
import type { EvidenceGrade } from "../evidence/evidence";
import { recordEntry, type RecordEntryOf } from "./record-entry";
import { shownGrade } from "../evidence/shown-grade";

/** A decision that counted, with the salt of its note. */
export interface CountedDecision {
  id: string;
  deciderId: string;
  decidedAt: string;
  note: string | null;
  salt: string | null;
}

type Settled = Pick<ReviewCase, "update" | "subject">;

/** Decisions as an entry names them. */
export function recordedDecisions(decisions: readonly CountedDecision[]) {
  return decisions.map((decision) => ({
    id: decision.id,
    person: decision.deciderId,
    at: decision.decidedAt,
    note: decisionNoteHash(decision.salt, decision.note),
  }));
}

/** The entry of an update that its last decision made public; grades are those of the approvals, by evidence. */
export function approvalEntry(
  { update, subject }: Settled,
  approvals: readonly CountedDecision[],
  grades: ReadonlyMap<string, readonly EvidenceGrade[]>,
  now: Date,
): RecordEntryOf<"update_approved"> {
  const { content } = update;
  const shown = content.evidence.filter((it) => it.visibility === "public");
  return recordEntry("update_approved", now, {
    update: update.id,
    version: update.contentVersion,
    target: subject.targetCode,
    author: update.authorId,
    group: content.groupId,
    status: content.status,
    effectiveDate: content.effectiveDate,
    measuredValue: content.measuredValue,
    reason: content.reason,
    content: update.contentHash,
    evidence: shown.map(({ id }) => ({
      id,
      grade: shownGrade(grades.get(id) ?? []),
    })),
    protectedEvidence: content.evidence.length - shown.length,
    decisions: recordedDecisions(approvals),
  });
}

/** The entry of a public update that its last decision took back. */
export function retractionEntry(
  { update, subject }: Settled,
  retractions: readonly CountedDecision[],
  reason: DecisionReason | null,
  now: Date,
): RecordEntryOf<"update_retracted"> {
  return recordEntry("update_retracted", now, {
    update: update.id,
    version: update.contentVersion,
    target: subject.targetCode,
    reason: reason ?? "other",
    decisions: recordedDecisions(retractions),
  });
}

/** The entry of a public update that others confirmed after somebody's conflict was declared. */
export function confirmationEntry(
  { update, subject }: Settled,
  reopening: string,
  confirmations: readonly CountedDecision[],
  now: Date,
): RecordEntryOf<"publication_confirmed"> {
  return recordEntry("publication_confirmed", now, {
    reopening,
    update: update.id,
    version: update.contentVersion,
    target: subject.targetCode,
    decisions: recordedDecisions(confirmations),
  });
}

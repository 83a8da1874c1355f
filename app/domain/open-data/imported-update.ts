import { limaDay } from "../text/calendar";
import { DECISION_REASONS, type DecisionReason } from "../decision/decision";
import type { Evidence } from "../evidence/evidence";
import type { NewDecision } from "../decision/new-decision";
import type { UpdateContent } from "../update/update";
import { updateContentHash } from "../update/update-content-hash";
import type { DecisionRow, EvidenceRow, UpdateRow } from "./update-tables";

/** The rows that speak of one update. */
export interface UpdateRows {
  update: UpdateRow;
  evidence: readonly EvidenceRow[];
  decisions: readonly DecisionRow[];
}

/** What an update is given here: ids of its people, its group and plan, fresh ids and salts. */
export interface ImportContext {
  personId(name: string): string;
  groupId: string | null;
  planId: string;
  newId(): string;
  newSalt(): string;
}

/** An update as it is stored here, public from the start. */
export interface ImportedUpdate {
  id: string;
  targetCode: string;
  planId: string;
  version: number;
  authorId: string;
  language: "es" | "en";
  submittedAt: string;
  content: UpdateContent;
  salt: string;
  contentHash: string;
  decisions: readonly NewDecision[];
  decidedAt: string;
  retracted: { at: string; reason: DecisionReason } | null;
}

/**
 * Says whether rows can be what another copy had published by now: every decision is one that counts,
 * the last approval is the moment of publication and the last retraction that of its end, there is
 * evidence, and nothing comes before its time. Who decided is left to the audit of the record.
 */
export function isSound(
  { update, evidence, decisions }: UpdateRows,
  now: Date,
): boolean {
  const { decidedAt, retractedAt } = update;
  const counts = decisions.every(
    (it) =>
      it.version === update.version &&
      it.action === (it.round === "review" ? "approve" : "retract") &&
      it.step <= 3,
  );
  return (
    counts &&
    lastOf(decisions, "review")?.decidedAt === decidedAt &&
    (lastOf(decisions, "retraction")?.decidedAt ?? null) === retractedAt &&
    evidence.length + update.protectedEvidence > 0 &&
    update.effectiveDate <= limaDay(decidedAt) &&
    decidedAt <= (retractedAt ?? decidedAt) &&
    (retractedAt ?? decidedAt) <= now.toISOString()
  );
}

function lastOf(
  decisions: readonly DecisionRow[],
  round: DecisionRow["round"],
) {
  return decisions.findLast((it) => it.round === round);
}

/** The update that sound rows speak of. What only moderators could see elsewhere is an empty place here, so that its number stays. */
export function importedUpdate(
  rows: UpdateRows,
  context: ImportContext,
): ImportedUpdate {
  const { update } = rows;
  const { newId, newSalt, personId } = context;
  const salt = newSalt();
  const hidden = Array.from({ length: update.protectedEvidence }, () =>
    hiddenEvidence(newId()),
  );
  const content: UpdateContent = {
    status: update.status,
    effectiveDate: update.effectiveDate,
    summary: update.summary ?? "",
    measuredValue: update.measuredValue,
    reason: update.reason,
    groupId: context.groupId,
    evidence: [...rows.evidence.map(evidenceOf), ...hidden],
  };
  const authorId = personId(update.author);
  const contentHash = updateContentHash(salt, content);
  const retraction = lastOf(rows.decisions, "retraction");
  return {
    id: update.id,
    targetCode: update.target,
    planId: context.planId,
    version: update.version,
    authorId,
    language: update.language,
    submittedAt: update.submittedAt,
    content,
    salt,
    contentHash,
    decisions: rows.decisions.map((row) => ({
      ...decisionOf(row, rows, context),
      authorId,
      contentHash,
    })),
    decidedAt: update.decidedAt,
    retracted:
      retraction === undefined || update.retractedAt === null
        ? null
        : { at: update.retractedAt, reason: reasonOf(retraction) ?? "other" },
  };
}

function evidenceOf(row: EvidenceRow): Evidence {
  const { id, kind, title, url, date, place } = row;
  const visibility = "public";
  const { recordType: type, recordNumber: number } = row;
  return {
    ...{ id, kind, title: title ?? "", url, date, place, visibility },
    ...(type === null || number === null ? {} : { record: { type, number } }),
  };
}

function hiddenEvidence(id: string): Evidence {
  const nothing = { title: "", url: null, date: null, place: null };
  return { id, kind: "document", ...nothing, visibility: "moderators_only" };
}

/** A decision as it is stored here; the last approval is taken to have given the grades that are shown. */
function decisionOf(
  row: DecisionRow,
  { decisions, evidence }: UpdateRows,
  { newId, newSalt, personId }: ImportContext,
): Omit<NewDecision, "authorId" | "contentHash"> {
  const grades = evidence.flatMap(({ id, grade }) =>
    grade === null ? [] : [{ evidenceId: id, grade }],
  );
  return {
    id: newId(),
    updateId: row.update,
    version: row.version,
    round: row.round,
    step: row.step,
    action: row.action,
    reasonCode: reasonOf(row),
    note: row.note,
    salt: row.note === null ? null : newSalt(),
    deciderId: personId(row.decider),
    decidedAt: row.decidedAt,
    grades: row === lastOf(decisions, "review") ? grades : [],
    looked: [],
  };
}

function reasonOf({ reasonCode }: DecisionRow): DecisionReason | null {
  return DECISION_REASONS.find((reason) => reason === reasonCode) ?? null;
}

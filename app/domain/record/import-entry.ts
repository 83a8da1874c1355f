import { decisionNoteHash } from "../decision/decision-note-hash";
import type { NewDecision } from "../decision/new-decision";
import type { DataSource } from "../open-data/data-source";
import type { ImportedUpdate } from "../open-data/imported-update";
import { recordEntry, type RecordEntryOf } from "./record-entry";
import { shownGrade } from "../evidence/shown-grade";

/** The entry of an import: how far the other record went, and the hashes of what was brought in. */
export function dataImportedEntry(
  source: Pick<DataSource, "record" | "package" | "files">,
  now: Date,
): RecordEntryOf<"data_imported"> {
  return recordEntry("data_imported", now, {
    source: { size: source.record.size, root: source.record.root },
    package: source.package,
    files: source.files.map(({ name, sha256, rows }) => ({
      name,
      sha256,
      rows,
    })),
  });
}

/** The entry of an update that was brought in, public as elsewhere. */
export function updateImportedEntry(
  update: ImportedUpdate,
  now: Date,
): RecordEntryOf<"update_imported"> {
  const { content, decisions, retracted } = update;
  const shown = content.evidence.filter((it) => it.visibility === "public");
  const ofRound = (round: NewDecision["round"]) =>
    decisions.filter((it) => it.round === round);
  const grades = decisions.flatMap((it) => it.grades);
  return recordEntry("update_imported", now, {
    update: update.id,
    version: update.version,
    target: update.targetCode,
    author: update.authorId,
    group: content.groupId,
    status: content.status,
    effectiveDate: content.effectiveDate,
    measuredValue: content.measuredValue,
    reason: content.reason,
    content: update.contentHash,
    evidence: shown.map(({ id }) => ({
      id,
      grade: shownGrade(
        grades
          .filter(({ evidenceId }) => evidenceId === id)
          .map(({ grade }) => grade),
      ),
    })),
    protectedEvidence: content.evidence.length - shown.length,
    decisions: recorded(ofRound("review")),
    decidedAt: update.decidedAt,
    retracted: retracted && {
      ...retracted,
      decisions: recorded(ofRound("retraction")),
    },
  });
}

function recorded(decisions: readonly NewDecision[]) {
  return decisions.map(({ id, deciderId, decidedAt, salt, note }) => ({
    id,
    person: deciderId,
    at: decidedAt,
    note: decisionNoteHash(salt, note),
  }));
}

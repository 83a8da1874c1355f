import type { ExportedUpdate } from "./exported-update";
import { removalCells } from "./removal-cells";
import type {
  DecisionRow,
  EvidenceRow,
  MeasurementRow,
  UpdateRow,
} from "./update-tables";

/** A published update as a row of `updates.csv`. */
export function updateRow(
  update: ExportedUpdate,
  { origin }: { origin: string },
): UpdateRow {
  const approvals = update.decisions.filter(({ round }) => round === "review");
  const retraction = update.decisions.findLast(
    ({ round }) => round === "retraction",
  );
  return {
    id: update.id,
    target: update.targetCode,
    version: update.version,
    language: update.language,
    status: update.status,
    effectiveDate: update.effectiveDate,
    submittedAt: update.submittedAt,
    decidedAt: update.decidedAt,
    summary: update.summary,
    reason: update.reason,
    measuredValue: update.measuredValue,
    unit: update.measuredValue === null ? null : update.unit,
    group: update.group?.name ?? null,
    groupSlug: update.group?.slug ?? null,
    author: update.authorName,
    approvals: approvals.length,
    evidence: update.evidence.length,
    protectedEvidence: update.protectedEvidence,
    retractedAt: update.retractedAt,
    retractedReason: retraction?.reasonCode ?? null,
    retractedNote: retraction?.note ?? null,
    underReview: update.underReview,
    ...removalCells(update, "summary", update.id),
    url: `${origin}/metas/${update.targetCode}#a-${update.id}`,
  };
}

/** The public evidence of an update as rows of `evidence.csv`. */
export function evidenceRows(update: ExportedUpdate): EvidenceRow[] {
  const { id, targetCode, evidence } = update;
  return evidence.map((item, index) => ({
    id: item.id,
    update: id,
    target: targetCode,
    position: index + 1,
    kind: item.kind,
    title: item.title === "" ? null : item.title,
    url: item.url,
    date: item.date,
    place: item.place,
    grade: item.grade,
    recordType: item.record?.type ?? null,
    recordNumber: item.record?.number ?? null,
    sha256: item.file?.sha256 ?? null,
    ...removalCells(update, "evidence", item.id),
  }));
}

/** What an update measured as a row of `measurements.csv`: none where it measured nothing or does not stand. */
export function measurementRows(update: ExportedUpdate): MeasurementRow[] {
  const { measuredValue: value, retractedAt } = update;
  if (value === null || retractedAt !== null) return [];
  return [
    {
      target: update.targetCode,
      update: update.id,
      date: update.effectiveDate,
      value,
      unit: update.unit,
      indicator: update.indicator,
    },
  ];
}

/** The decisions on an update as rows of `decisions.csv`. */
export function decisionRows(update: ExportedUpdate): DecisionRow[] {
  const { id, targetCode, decisions } = update;
  return decisions.map((it) => ({
    update: id,
    target: targetCode,
    version: it.version,
    round: it.round,
    step: it.step,
    action: it.action,
    decidedAt: it.decidedAt,
    decider: it.deciderName,
    reasonCode: it.reasonCode,
    note: it.note,
    ...removalCells(update, "decision", it.id),
  }));
}

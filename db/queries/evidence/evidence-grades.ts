import type { EvidenceGrade } from "#app/domain/evidence/evidence";
import type { Database } from "#db/client";
import { prepared } from "../prepared";
import { grouped } from "../grouped";

/** The grades that a version's approvals gave its evidence, by evidence, in the order of their steps. */
export async function listApprovedGrades(
  db: Database,
  { updateId, version }: { updateId: string; version: number },
): Promise<ReadonlyMap<string, readonly EvidenceGrade[]>> {
  const rows = await approvedGrades(db, { updateId, version });
  return grouped(
    rows,
    (row) => row.evidence_id,
    (row) => row.grade,
  );
}

const approvedGrades = prepared(
  (db, { updateId, version }: { updateId: string; version: number }) =>
    db
      .selectFrom("decisions as d")
      .innerJoin("evidence_grades as e", "e.decision_id", "d.id")
      .select(["e.evidence_id", "e.grade"])
      .where("d.update_id", "=", updateId)
      .where("d.version", "=", version)
      .where("d.round", "=", "review")
      .where("d.action", "=", "approve")
      .orderBy("e.evidence_id")
      .orderBy("d.step"),
);

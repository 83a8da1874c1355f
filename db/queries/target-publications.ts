import type { Instant } from "#app/domain/calendar";
import type { MeasuredFact } from "#app/domain/review-facts";
import type { PublicationFact } from "#app/domain/status-reading";
import type { Database } from "../client";

/** An update that becomes public by its last decision. */
export interface NewPublication extends Omit<PublicationFact, "retractedAt"> {
  version: number;
  targetCode: string;
  planId: string;
}

/** Makes an approved version public; a second publication of one update is a `unique` error. */
export async function insertPublication(
  trx: Database,
  publication: NewPublication,
): Promise<void> {
  await trx
    .insertInto("publications")
    .values({
      update_id: publication.updateId,
      version: publication.version,
      target_code: publication.targetCode,
      plan_id: publication.planId,
      status: publication.status,
      effective_date: publication.effectiveDate,
      decided_at: publication.decidedAt,
      retracted_at: null,
    })
    .execute();
}

/** Takes a public update back from a moment on; false where it is not public or was taken back before. */
export async function markRetracted(
  trx: Database,
  updateId: string,
  at: Instant,
): Promise<boolean> {
  const result = await trx
    .updateTable("publications")
    .set({ retracted_at: at })
    .where("update_id", "=", updateId)
    .where("retracted_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What was ever published on a target, retracted or not, with what it measured; oldest decision first. */
export async function listTargetPublications(
  db: Database,
  targetCode: string,
): Promise<MeasuredFact[]> {
  const rows = await db
    .selectFrom("publications as n")
    .innerJoin("update_versions as v", (join) =>
      join
        .onRef("v.update_id", "=", "n.update_id")
        .onRef("v.version", "=", "n.version"),
    )
    .selectAll("n")
    .select("v.measured_value")
    .where("n.target_code", "=", targetCode)
    .orderBy("n.decided_at")
    .orderBy("n.update_id")
    .execute();
  return rows.map((row) => ({
    updateId: row.update_id,
    status: row.status,
    effectiveDate: row.effective_date,
    decidedAt: row.decided_at,
    retractedAt: row.retracted_at,
    measuredValue: row.measured_value,
  }));
}

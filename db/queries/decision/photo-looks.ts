import type { NewDecision } from "#app/domain/decision/new-decision";
import type { Database } from "#db/client";

/** Keeps, with a decision or a confirmation, what was looked for in photos and documents. */
export async function insertLooks(
  trx: Database,
  table: "decision_looks" | "confirmation_looks",
  { id, looked }: Pick<NewDecision, "id" | "looked">,
): Promise<void> {
  if (looked.length === 0) return;
  await trx
    .insertInto(table)
    .values(looked.map((look) => ({ decision_id: id, look })))
    .execute();
}

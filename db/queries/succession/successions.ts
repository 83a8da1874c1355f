import type { Instant } from "#app/domain/text/calendar";
import type { Succession } from "#app/domain/succession/succession";
import type { Database } from "#db/client";
import { batches } from "../record/batches";

/** A succession as it is stored: of which plan, and who decided it. */
export interface NewSuccession extends Succession {
  id: string;
  planId: string;
  /** Whoever proposed it and whoever decided; null for what was imported. */
  people: { proposedBy: string; confirmedBy: string } | null;
  decidedAt: Instant;
}

/** Stores an act, a row for each pair of promises; a pair that is there already is a `unique` error. */
export async function insertSuccession(
  trx: Database,
  { id, planId, from, to, reason, people, decidedAt }: NewSuccession,
): Promise<void> {
  const rows = from.flatMap((before) =>
    to.map((after) => ({
      succession_id: id,
      from_code: before,
      to_code: after,
      plan_id: planId,
      reason,
      proposed_by: people?.proposedBy ?? null,
      confirmed_by: people?.confirmedBy ?? null,
      decided_at: decidedAt,
    })),
  );
  for (const batch of batches(rows)) {
    await trx.insertInto("target_successions").values(batch).execute();
  }
}

/** The codes of a plan's promises that are followed as others by now. */
export async function listSucceededCodes(
  db: Database,
  planId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("target_successions")
    .select("from_code")
    .distinct()
    .where("plan_id", "=", planId)
    .orderBy("from_code")
    .execute();
  return rows.map((row) => row.from_code);
}

/** The codes that a promise is followed as; none while it stands for itself. */
export async function listSuccessorCodes(
  db: Database,
  code: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("target_successions")
    .select("to_code")
    .where("from_code", "=", code)
    .orderBy("to_code")
    .execute();
  return rows.map((row) => row.to_code);
}

import type { HeldWords } from "#app/domain/removal/held-removal";
import type { Database } from "#db/client";
import { findPublicWords } from "./public-words";

/** Removals of public words that are in force, oldest first, with what a redaction left. */
export async function listHeldWords(db: Database): Promise<HeldWords[]> {
  const rows = await db
    .selectFrom("words_removals")
    .select(["id", "subject", "subject_key", "act", "ground"])
    .select(["proposed_by", "proposed_at", "decided_by"])
    .where("state", "=", "in_force")
    .orderBy("decided_at")
    .orderBy("id")
    .execute();
  const held: HeldWords[] = [];
  for (const row of rows) {
    const { id: removal, subject, subject_key: key, act, ground } = row;
    const place = { subject, key };
    const left = act === "redact" ? await findPublicWords(db, place) : null;
    held.push({
      ...{ removal, ...place, act, ground },
      proposedAt: row.proposed_at,
      people: [row.proposed_by, row.decided_by ?? ""],
      left: left?.words ?? null,
    });
  }
  return held;
}

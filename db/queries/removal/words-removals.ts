import type {
  WordsPlace,
  WordsRemoval,
  WordsSubject,
  WordsTombstone,
} from "#app/domain/removal/words-removal";
import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";

function removalOf(row: Schema["words_removals"]): WordsRemoval {
  return {
    id: row.id,
    subject: row.subject,
    key: row.subject_key,
    act: row.act,
    ground: row.ground,
    state: row.state,
    wordsLeft: row.words_left,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  };
}

/** One removal, wherever it stands; null where there is none of that id. */
export async function findWordsRemoval(
  db: Database,
  id: string,
): Promise<WordsRemoval | null> {
  const row = await db
    .selectFrom("words_removals")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : removalOf(row);
}

/** What waits for a second administrator, and the hidings that could be lifted, the oldest first; 200 at most. */
export async function listStandingWordsRemovals(
  db: Database,
): Promise<WordsRemoval[]> {
  const rows = await db
    .selectFrom("words_removals")
    .selectAll()
    .where((eb) =>
      eb.or([
        eb("state", "=", "proposed"),
        eb.and([eb("state", "=", "in_force"), eb("act", "=", "hide")]),
      ]),
    )
    .orderBy("proposed_at")
    .orderBy("id")
    .limit(200)
    .execute();
  return rows.map(removalOf);
}

/** Stores a proposal; a `unique` error where those words have an open one. */
export async function insertWordsRemoval(
  trx: Database,
  removal: Omit<WordsRemoval, "state" | "decidedBy" | "decidedAt">,
): Promise<void> {
  const { id, subject, key, act, ground } = removal;
  await trx
    .insertInto("words_removals")
    .values({
      ...{ id, subject, subject_key: key, act, ground, state: "proposed" },
      words_left: removal.wordsLeft,
      proposed_by: removal.proposedBy,
      proposed_at: removal.proposedAt,
    })
    .execute();
}

/** Settles a proposal; false where somebody was faster. What would be left is in its place by then, and goes from here. */
export async function settleWordsRemoval(
  trx: Database,
  id: string,
  end: {
    state: "in_force" | "declined";
    by: string;
    at: Instant;
    afterHash: string | null;
  },
): Promise<boolean> {
  const result = await trx
    .updateTable("words_removals")
    .set({
      ...{ state: end.state, decided_by: end.by, decided_at: end.at },
      ...{ words_left: null, after_hash: end.afterHash },
    })
    .where("id", "=", id)
    .where("state", "=", "proposed")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Lifts a hiding; false where somebody was faster. */
export async function liftWordsRemoval(
  trx: Database,
  id: string,
  { by, at }: { by: string; at: Instant },
): Promise<boolean> {
  const result = await trx
    .updateTable("words_removals")
    .set({ state: "lifted", lifted_by: by, lifted_at: at })
    .where("id", "=", id)
    .where("state", "=", "in_force")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What stands in the place of words of one kind, by their key: the last act upon each. */
export async function listWordsTombstones(
  db: Database,
  subject: WordsSubject,
  keys: readonly string[],
): Promise<ReadonlyMap<string, WordsTombstone>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom("words_removals")
    .select(["subject_key", "act", "ground", "decided_at"])
    .where("subject", "=", subject)
    .where("subject_key", "in", keys)
    .where("state", "=", "in_force")
    .orderBy("decided_at")
    .execute();
  return new Map(
    rows.map((row) => [
      row.subject_key,
      { act: row.act, ground: row.ground, at: row.decided_at ?? "" },
    ]),
  );
}

/** Says whether some words are hidden now. */
export async function areWordsHidden(
  db: Database,
  { subject, key }: WordsPlace,
): Promise<boolean> {
  const row = await db
    .selectFrom("words_removals")
    .select("id")
    .where("subject", "=", subject)
    .where("subject_key", "=", key)
    .where("state", "=", "in_force")
    .where("act", "=", "hide")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

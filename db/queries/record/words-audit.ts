import { recordEntry } from "#app/domain/record/record-entry";
import { wordsKey } from "#app/domain/record/record-told-words";
import type { WordsSubject } from "#app/domain/removal/words-removal";
import type { Database } from "#db/client";

/** Every act on words that belong to no update, as `wordsKey` writes it. */
export async function listWordsKeys(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("words_removals")
    .selectAll()
    .where("state", "in", ["in_force", "lifted"])
    .orderBy("id")
    .execute();
  return rows.flatMap((row) => {
    const { id: removal, subject, subject_key: key, act, ground } = row;
    const fields = { removal, subject, key };
    const removed = recordEntry(
      "words_removed",
      new Date(row.decided_at ?? 0),
      {
        ...fields,
        ...{ act, ground, after: row.after_hash },
        people: [row.proposed_by, row.decided_by ?? row.proposed_by],
      },
    );
    if (row.lifted_at === null) return [wordsKey(removed)];
    const by = row.lifted_by ?? row.proposed_by;
    const at = new Date(row.lifted_at);
    const restored = recordEntry("words_restored", at, { ...fields, by });
    return [wordsKey(removed), wordsKey(restored)];
  });
}

/** What redactions and removals in force left of words of one kind, by their key: the commitment, null where nothing is left. */
export async function listWordsLeft(
  db: Database,
  subject: WordsSubject,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom("words_removals")
    .select(["subject_key", "after_hash"])
    .where("subject", "=", subject)
    .where("state", "=", "in_force")
    .where("act", "<>", "hide")
    .orderBy("decided_at")
    .execute();
  return new Map(rows.map((row) => [row.subject_key, row.after_hash]));
}

/**
 * The commitment that words count as: the one that was recorded, where they hash to it or to what their
 * last removal left, else whatever they hash to, which fits no entry.
 */
export function wordsAsRecorded(
  left: ReadonlyMap<string, string | null>,
  key: string,
  { found, committed }: { found: string | null; committed: string },
): string {
  const expected = left.has(key) ? (left.get(key) ?? null) : committed;
  return found === expected ? committed : (found ?? "nothing");
}

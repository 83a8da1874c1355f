import type { Appeal } from "#app/domain/statement/appeal";
import type { Database } from "#db/client";

/** An appeal as it is stored, with its commitment. */
export interface NewAppeal extends Appeal {
  authorId: string;
  words: string;
  wordsHash: string;
  /** 64 hex digits, blanked with the words. */
  salt: string;
}

/** Stores an appeal with its words; a second one of an update is a `unique` error. */
export async function insertAppeal(
  trx: Database,
  appeal: NewAppeal,
): Promise<void> {
  await trx
    .insertInto("appeals")
    .values({
      id: appeal.id,
      update_id: appeal.updateId,
      author_id: appeal.authorId,
      version: appeal.version,
      words_hash: appeal.wordsHash,
      filed_at: appeal.filedAt,
    })
    .execute();
  await trx
    .insertInto("appeal_content")
    .values({ appeal_id: appeal.id, words: appeal.words, salt: appeal.salt })
    .execute();
}

/** Finds the appeal of an update, for its author and moderators; null where there is none. */
export async function findAppeal(
  db: Database,
  updateId: string,
): Promise<Appeal | null> {
  const row = await db
    .selectFrom("appeals as a")
    .leftJoin("appeal_content as c", "c.appeal_id", "a.id")
    .selectAll("a")
    .select("c.words")
    .where("a.update_id", "=", updateId)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        id: row.id,
        updateId: row.update_id,
        version: row.version,
        words: row.words,
        filedAt: row.filed_at,
      };
}

/** Says whether somebody appeals something on a promise, with any of their accounts, and nobody has answered yet. */
export async function hasOpenAppeal(
  db: Database,
  accountIds: readonly string[],
  targetCode: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("updates as u")
    .innerJoin("appeals as a", (join) =>
      join
        .onRef("a.update_id", "=", "u.id")
        .onRef("a.version", "=", "u.submitted_version"),
    )
    .select("a.id")
    .where("u.target_code", "=", targetCode)
    .where("u.author_id", "in", accountIds)
    .where("u.state", "=", "submitted")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

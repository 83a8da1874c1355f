import { otherAccounts } from "#app/domain/account/same-person";
import type { Database } from "#db/client";
import { prepared } from "../prepared";

/** The other accounts that are known to be the same person's. */
export async function listOtherAccounts(
  db: Database,
  userId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("same_person_cache")
    .select("other_id")
    .where("user_id", "=", userId)
    .orderBy("other_id")
    .execute();
  return rows.map((row) => row.other_id);
}

/** Some accounts with every other account of the same people. */
export async function withOtherAccounts(
  db: Database,
  userIds: readonly string[],
): Promise<string[]> {
  return [...new Set([...userIds, ...(await listTwins(db, userIds))])];
}

/** The accounts that stand beside some of these as the same person's; none where each has one account. */
export async function listTwins(
  db: Database,
  userIds: readonly string[],
): Promise<string[]> {
  if (userIds.length === 0) return [];
  const rows = await twinsOf(db, { userIds });
  return rows.map((row) => row.other_id);
}

const twinsOf = prepared((db, { userIds }: { userIds: readonly string[] }) =>
  db
    .selectFrom("same_person_cache")
    .selectAll()
    .where("user_id", "in", userIds),
);

/** Somebody who decides and an author, each with every account of theirs, sorted. */
export type PairAccounts = Record<"deciders" | "authors", readonly string[]>;

/** Every account of somebody who decides and of the author of what they decide on. */
export async function findPairAccounts(
  db: Database,
  { deciderId, authorId }: { deciderId: string; authorId: string },
): Promise<PairAccounts> {
  const rows = await twinsOf(db, { userIds: [deciderId, authorId] });
  const accountsOf = (id: string) => {
    const own = rows.filter((row) => row.user_id === id);
    return [id, ...own.map((row) => row.other_id)].sort();
  };
  return { deciders: accountsOf(deciderId), authors: accountsOf(authorId) };
}

/** Every account that has others beside it, with one account that stands for all of that person's. */
export async function listPeopleOfAccounts(
  db: Database,
): Promise<Map<string, string>> {
  const rows = await db.selectFrom("same_person_cache").selectAll().execute();
  const people = new Map<string, string>();
  for (const { user_id: id, other_id: other } of rows) {
    const known = people.get(id) ?? id;
    people.set(id, other < known ? other : known);
  }
  return people;
}

/** Works out again who is one person, from the links that stand. */
export async function refreshSamePersons(trx: Database): Promise<void> {
  await trx.deleteFrom("same_person_cache").execute();
  const values = await listPairsOfLinks(trx);
  const BATCH = 500;
  for (let from = 0; from < values.length; from += BATCH) {
    await trx
      .insertInto("same_person_cache")
      .values(values.slice(from, from + BATCH))
      .execute();
  }
}

/** The pairs that the links that stand make, as `same_person_cache` should hold them, in order. */
export async function listPairsOfLinks(db: Database) {
  const links = await db
    .selectFrom("account_links")
    .select(["one_id as one", "other_id as other"])
    .where("ended_at", "is", null)
    .orderBy("one_id")
    .orderBy("other_id")
    .execute();
  return [...otherAccounts(links)].flatMap(([user_id, others]) =>
    others.map((other_id) => ({ user_id, other_id })),
  );
}

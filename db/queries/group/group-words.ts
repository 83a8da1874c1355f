import type { Instant } from "#app/domain/text/calendar";
import type { GroupCloseReason } from "#app/domain/group/group";
import type { Database } from "#db/client";

/** What a group is called and says of itself; empty where it never said. Null where there is no such group. */
export async function findGroupWords(
  db: Database,
  groupId: string,
): Promise<{ name: string; about: string } | null> {
  const row = await db
    .selectFrom("watchdog_groups as g")
    .leftJoin("group_profiles as p", "p.group_id", "g.id")
    .select(["g.name", "p.about"])
    .where("g.id", "=", groupId)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, about: row.about ?? "" };
}

/** Stores a group's new words with the salt that hides them in their commitment; a taken name is a `unique` error. */
export async function changeGroupWords(
  trx: Database,
  groupId: string,
  words: { name: string; nameKey: string; about: string; salt: string },
): Promise<void> {
  const { name, nameKey, about, salt } = words;
  await trx
    .updateTable("watchdog_groups")
    .set({ name })
    .where("id", "=", groupId)
    .execute();
  await trx
    .updateTable("group_profiles")
    .set({ name_key: nameKey, about, salt })
    .where("group_id", "=", groupId)
    .execute();
}

/** Lets a group rest for a reason, or act again; false where it did so already. */
export async function changeGroupRest(
  trx: Database,
  groupId: string,
  rest: { at: Instant; reason: GroupCloseReason } | null,
): Promise<boolean> {
  const result = await trx
    .updateTable("group_profiles")
    .set({
      suspended_at: rest?.at ?? null,
      suspended_reason: rest?.reason ?? null,
    })
    .where("group_id", "=", groupId)
    .where("suspended_at", rest === null ? "is not" : "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

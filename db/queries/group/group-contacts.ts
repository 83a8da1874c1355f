import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";

/** Stores how to reach a group, in place of what was known. */
export async function putGroupContact(
  trx: Database,
  contact: { groupId: string; text: string; setBy: string; at: Instant },
): Promise<void> {
  const { groupId, text, setBy, at } = contact;
  const row = { contact: text, set_by: setBy, set_at: at };
  await trx
    .insertInto("group_contacts")
    .values({ group_id: groupId, ...row })
    .onConflict((conflict) => conflict.column("group_id").doUpdateSet(row))
    .execute();
}

/** How to reach a group or who proposes one; for moderators and administrators only. */
export async function findGroupContact(
  db: Database,
  groupId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("group_contacts")
    .select("contact")
    .where("group_id", "=", groupId)
    .executeTakeFirst();
  return row?.contact ?? null;
}

/** Forgets how to reach a group: it ended, or was never taken in. */
export async function deleteGroupContact(
  trx: Database,
  groupId: string,
): Promise<void> {
  await trx
    .deleteFrom("group_contacts")
    .where("group_id", "=", groupId)
    .execute();
}

import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";

/** A watchdog group, as its members choose it in a form. */
export interface GroupName {
  id: string;
  slug: string;
  name: string;
}

/** Ids of the groups in whose name a person may speak today. */
export async function listGroupIds(
  db: Database,
  userId: string,
): Promise<string[]> {
  const groups = await listGroupsOf(db, userId);
  return groups.map(({ id }) => id).sort();
}

/** The groups a person belongs to today and may speak for, by name: none that was closed or is suspended. */
export async function listGroupsOf(
  db: Database,
  userId: string,
): Promise<GroupName[]> {
  return await db
    .selectFrom("group_members")
    .innerJoin(
      "watchdog_groups",
      "watchdog_groups.id",
      "group_members.group_id",
    )
    .leftJoin("group_profiles as p", "p.group_id", "watchdog_groups.id")
    .select([
      "watchdog_groups.id",
      "watchdog_groups.slug",
      "watchdog_groups.name",
    ])
    .where("group_members.user_id", "=", userId)
    .where("group_members.left_at", "is", null)
    .where("p.closed_at", "is", null)
    .where("p.suspended_at", "is", null)
    .orderBy("watchdog_groups.slug")
    .execute();
}

/** What a group is called today; null where there is no such group. */
export async function findGroupName(
  db: Database,
  groupId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("watchdog_groups")
    .select("name")
    .where("id", "=", groupId)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** Stores a group and its first members; a taken slug is a `unique` error. */
export async function insertGroup(
  trx: Database,
  group: GroupName & { createdAt: Instant },
  memberIds: readonly string[],
): Promise<void> {
  const { id, slug, name, createdAt } = group;
  await trx
    .insertInto("watchdog_groups")
    .values({ id, slug, name, created_at: createdAt })
    .execute();
  for (const userId of new Set(memberIds)) {
    const member = { group_id: id, user_id: userId, joined_at: createdAt };
    await trx
      .insertInto("group_members")
      .values({ ...member, left_at: null })
      .execute();
  }
}

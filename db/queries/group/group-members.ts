import type { Instant } from "#app/domain/text/calendar";
import type { GroupRole } from "#app/domain/group/group";
import type { Database } from "#db/client";

/** Somebody who belongs to a group today. */
export interface GroupMember {
  userId: string;
  name: string;
  role: GroupRole;
  /** Whether the group's page may name them. */
  showsName: boolean;
  joinedAt: Instant;
}

/** Everybody who belongs to a group today: who coordinates first, then by name. */
export async function listGroupMembers(
  db: Database,
  groupId: string,
): Promise<GroupMember[]> {
  const rows = await db
    .selectFrom("group_members as m")
    .innerJoin("users as u", "u.id", "m.user_id")
    .leftJoin("group_member_details as d", (join) =>
      join
        .onRef("d.group_id", "=", "m.group_id")
        .onRef("d.user_id", "=", "m.user_id"),
    )
    .select(["m.user_id as userId", "u.display_name as name"])
    .select(["m.joined_at as joinedAt", "d.role", "d.shows_name"])
    .where("m.group_id", "=", groupId)
    .where("m.left_at", "is", null)
    .orderBy("u.name_key")
    .execute();
  return rows
    .map(({ role, shows_name: shows, ...row }) => ({
      ...row,
      role: role ?? ("member" as const),
      showsName: shows === 1,
    }))
    .sort((a, b) => Number(isPlain(a)) - Number(isPlain(b)));
}

function isPlain({ role }: Pick<GroupMember, "role">): boolean {
  return role === "member";
}

/** Lets somebody belong to a group from now on; who belonged before comes back, and the earlier stay is kept. */
export async function insertGroupMember(
  trx: Database,
  member: { groupId: string; userId: string; role: GroupRole; at: Instant },
): Promise<void> {
  const { groupId, userId, role, at } = member;
  await keepEarlierStay(trx, groupId, userId);
  const stay = { joined_at: at, left_at: null };
  await trx
    .insertInto("group_members")
    .values({ group_id: groupId, user_id: userId, ...stay })
    .onConflict((conflict) =>
      conflict.columns(["group_id", "user_id"]).doUpdateSet(stay),
    )
    .execute();
  await putDetails(trx, groupId, userId, { role, shows_name: 0 });
}

async function keepEarlierStay(
  trx: Database,
  groupId: string,
  userId: string,
): Promise<void> {
  const before = await trx
    .selectFrom("group_members")
    .select(["joined_at", "left_at"])
    .where("group_id", "=", groupId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  if (before?.left_at == null) return;
  const { joined_at, left_at } = before;
  await trx
    .insertInto("group_past_stays")
    .values({ group_id: groupId, user_id: userId, joined_at, left_at })
    .execute();
}

/** Ends a stay; false where they do not belong to the group. What they were in it is forgotten. */
export async function endGroupMembership(
  trx: Database,
  groupId: string,
  userId: string,
  at: Instant,
): Promise<boolean> {
  const result = await trx
    .updateTable("group_members")
    .set({ left_at: at })
    .where("group_id", "=", groupId)
    .where("user_id", "=", userId)
    .where("left_at", "is", null)
    .executeTakeFirst();
  await putDetails(trx, groupId, userId, { role: "member", shows_name: 0 });
  return result.numUpdatedRows === 1n;
}

/** Changes what a member is in a group. */
export async function changeGroupRole(
  trx: Database,
  groupId: string,
  userId: string,
  role: GroupRole,
): Promise<void> {
  await putDetails(trx, groupId, userId, { role });
}

/** Lets a group's page name a member, or no longer. */
export async function changeShownName(
  trx: Database,
  groupId: string,
  userId: string,
  shows: boolean,
): Promise<void> {
  await putDetails(trx, groupId, userId, { shows_name: shows ? 1 : 0 });
}

async function putDetails(
  trx: Database,
  groupId: string,
  userId: string,
  change: { role?: GroupRole; shows_name?: number },
): Promise<void> {
  await trx
    .insertInto("group_member_details")
    .values({
      ...{ group_id: groupId, user_id: userId },
      ...{ role: "member", shows_name: 0 },
      ...change,
    })
    .onConflict((conflict) =>
      conflict.columns(["group_id", "user_id"]).doUpdateSet(change),
    )
    .execute();
}

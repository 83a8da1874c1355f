import type { GroupRole } from "#app/domain/group/group";
import type { Database } from "#db/client";

/** A group that somebody belongs to, as their own page shows it. */
export interface OwnGroup {
  id: string;
  slug: string;
  name: string;
  role: GroupRole;
  isSuspended: boolean;
}

/** The groups that somebody belongs to today, suspended ones too, in the order of their addresses. */
export async function listOwnGroups(
  db: Database,
  userId: string,
): Promise<OwnGroup[]> {
  const rows = await db
    .selectFrom("group_members as m")
    .innerJoin("watchdog_groups as g", "g.id", "m.group_id")
    .leftJoin("group_profiles as p", "p.group_id", "g.id")
    .leftJoin("group_member_details as d", (join) =>
      join
        .onRef("d.group_id", "=", "m.group_id")
        .onRef("d.user_id", "=", "m.user_id"),
    )
    .select(["g.id", "g.slug", "g.name", "d.role", "p.suspended_at"])
    .where("m.user_id", "=", userId)
    .where("m.left_at", "is", null)
    .orderBy("g.slug")
    .execute();
  return rows.map(({ suspended_at: suspendedAt, role, ...group }) => ({
    ...group,
    role: role ?? ("member" as const),
    isSuspended: suspendedAt !== null,
  }));
}

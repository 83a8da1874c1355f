import type { HeldGroup } from "#app/domain/group-audit";
import type { Database } from "../client";

/** Every watchdog group as its tables hold it, to be held against the public record. */
export async function listHeldGroups(db: Database): Promise<HeldGroup[]> {
  const rows = await db
    .selectFrom("watchdog_groups as g")
    .leftJoin("group_profiles as p", "p.group_id", "g.id")
    .leftJoin("group_members as m", (join) =>
      join.onRef("m.group_id", "=", "g.id").on("m.left_at", "is", null),
    )
    .leftJoin("group_member_details as d", (join) =>
      join
        .onRef("d.group_id", "=", "m.group_id")
        .onRef("d.user_id", "=", "m.user_id")
        .on("d.shows_name", "=", 1),
    )
    .select(["g.id", "g.name", "p.salt", "p.closed_at"])
    .select((eb) => [
      eb.fn.count<number>("m.user_id").as("members"),
      eb.fn.count<number>("d.user_id").as("named"),
    ])
    .groupBy(["g.id", "g.name", "p.salt", "p.closed_at"])
    .orderBy("g.id")
    .execute();
  return rows.map(({ closed_at: closedAt, ...row }) => ({
    ...row,
    isClosed: closedAt !== null,
  }));
}

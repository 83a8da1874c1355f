import type { HeldGroup } from "#app/domain/record/group-audit";
import type { Database } from "#db/client";
import { grouped } from "../grouped";

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
    .select(["g.id", "g.slug", "g.name", "p.about", "p.salt"])
    .select(["p.closed_at", "p.suspended_at"])
    .select((eb) => [
      eb.fn.count<number>("m.user_id").as("members"),
      eb.fn.count<number>("d.user_id").as("named"),
    ])
    .groupBy(["g.id", "g.slug", "g.name", "p.about", "p.salt"])
    .groupBy(["p.closed_at", "p.suspended_at"])
    .orderBy("g.id")
    .execute();
  const provinces = await provincesOfGroups(db);
  return rows.map(
    ({ closed_at: closedAt, suspended_at: suspendedAt, ...row }) => ({
      ...row,
      about: row.about ?? "",
      provinces: provinces.get(row.id) ?? [],
      isClosed: closedAt !== null,
      isSuspended: suspendedAt !== null,
    }),
  );
}

async function provincesOfGroups(db: Database) {
  const rows = await db
    .selectFrom("group_provinces as r")
    .innerJoin("watchdog_groups as g", "g.id", "r.group_id")
    .select(["r.group_id", "r.province_ubigeo"])
    .orderBy("r.province_ubigeo")
    .execute();
  return grouped(
    rows,
    (row) => row.group_id,
    (row) => row.province_ubigeo,
  );
}

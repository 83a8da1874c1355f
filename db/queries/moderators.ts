import { EVERYWHERE } from "#app/domain/user";
import type { Database } from "../client";

/**
 * How many people could decide on an update: active moderators of its province (or of all) who are
 * neither its author nor of its group. Fewer than it takes, and the page says so. 0 for an unknown id.
 */
export async function countEligibleModerators(
  db: Database,
  updateId: string,
): Promise<number> {
  const { total } = await db
    .selectFrom("updates as u")
    .innerJoin("targets as t", "t.code", "u.target_code")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .innerJoin("user_roles as r", (join) =>
      join
        .on("r.role", "=", "moderator")
        .on((eb) =>
          eb.or([
            eb("r.scope", "=", EVERYWHERE),
            eb("r.scope", "=", eb.ref("p.province_ubigeo")),
          ]),
        ),
    )
    .innerJoin("users as m", "m.id", "r.user_id")
    .leftJoin("update_versions as v", (join) =>
      join
        .onRef("v.update_id", "=", "u.id")
        .onRef("v.version", "=", "u.submitted_version"),
    )
    .leftJoin("group_members as g", (join) =>
      join
        .onRef("g.group_id", "=", "v.group_id")
        .onRef("g.user_id", "=", "m.id")
        .on("g.left_at", "is", null),
    )
    .where("u.id", "=", updateId)
    .where("m.state", "=", "active")
    .whereRef("m.id", "!=", "u.author_id")
    .where("g.user_id", "is", null)
    .select((eb) => eb.fn.count<number>("m.id").distinct().as("total"))
    .executeTakeFirstOrThrow();
  return total;
}

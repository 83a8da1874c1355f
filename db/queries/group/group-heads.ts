import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";

/** A group, as those who run it need to know it. */
export interface GroupHead {
  id: string;
  slug: string;
  name: string;
  /** Null while it is open. */
  closedAt: Instant | null;
  /** Null while it may act. */
  suspendedAt: Instant | null;
}

/** A group by its address, whatever became of it. */
export async function findGroupHead(
  db: Database,
  slug: string,
): Promise<GroupHead | null> {
  const row = await db
    .selectFrom("watchdog_groups as g")
    .leftJoin("group_profiles as p", "p.group_id", "g.id")
    .select(["g.id", "g.slug", "g.name"])
    .select(["p.closed_at as closedAt", "p.suspended_at as suspendedAt"])
    .where("g.slug", "=", slug)
    .executeTakeFirst();
  return row ?? null;
}

/** The same, held until the transaction ends, so that two who change who belongs to it stand in line. */
export async function claimGroup(
  trx: Database,
  slug: string,
): Promise<GroupHead | null> {
  await trx
    .updateTable("watchdog_groups")
    .set((eb) => ({ name: eb.ref("name") }))
    .where("slug", "=", slug)
    .execute();
  return await findGroupHead(trx, slug);
}

import type { GroupRow } from "#app/domain/open-data/update-tables";
import type { Database } from "#db/client";

/** The next watchdog groups in the order of their slugs. */
export async function listPublishedGroupsAfter(
  db: Database,
  { after, limit }: { after: string; limit: number },
): Promise<GroupRow[]> {
  return await db
    .selectFrom("watchdog_groups")
    .select(["slug", "name", "created_at as createdAt"])
    .where("slug", ">", after)
    .orderBy("slug")
    .limit(limit)
    .execute();
}

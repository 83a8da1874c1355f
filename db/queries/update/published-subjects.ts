import type { Database } from "#db/client";

/** A published update that somebody speaks of, and whose it is. */
export interface PublishedSubject {
  updateId: string;
  targetCode: string;
  provinceSlug: string;
  provinceName: string;
  authorId: string;
  isRetracted: boolean;
}

/** Finds a published update by its id; null where it is not public. */
export async function findPublishedSubject(
  db: Database,
  updateId: string,
): Promise<PublishedSubject | null> {
  const row = await db
    .selectFrom("publications as n")
    .innerJoin("updates as u", "u.id", "n.update_id")
    .innerJoin("plans as p", "p.id", "n.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .select(["n.target_code", "n.retracted_at", "u.author_id"])
    .select(["v.slug", "v.name"])
    .where("n.update_id", "=", updateId)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        updateId,
        targetCode: row.target_code,
        provinceSlug: row.slug,
        provinceName: row.name,
        authorId: row.author_id,
        isRetracted: row.retracted_at !== null,
      };
}

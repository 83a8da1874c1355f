import type { Database } from "#db/client";

/** A public update that somebody's approval helped to publish or to confirm. */
export interface DecidedPublication {
  updateId: string;
  version: number;
  targetCode: string;
}

/** Public updates of a province that the approval of one of some accounts published or confirmed, and that nobody reviews again yet. */
export async function listPublicationsDecidedBy(
  db: Database,
  accountIds: readonly string[],
  ubigeo: string,
): Promise<DecidedPublication[]> {
  return await db
    .selectFrom(approvalsBy(db, accountIds).as("d"))
    .innerJoin("publications as n", (join) =>
      join
        .onRef("n.update_id", "=", "d.update_id")
        .onRef("n.version", "=", "d.version"),
    )
    .innerJoin("plans as p", "p.id", "n.plan_id")
    .leftJoin("reopenings as o", (join) =>
      join
        .onRef("o.update_id", "=", "n.update_id")
        .on("o.closed_at", "is", null),
    )
    .distinct()
    .select(["n.update_id as updateId", "n.version"])
    .select("n.target_code as targetCode")
    .where("p.province_ubigeo", "=", ubigeo)
    .where("n.retracted_at", "is", null)
    .where("o.id", "is", null)
    .orderBy("n.update_id")
    .execute();
}

function approvalsBy(db: Database, accountIds: readonly string[]) {
  const confirmed = db
    .selectFrom("confirmations")
    .select(["update_id", "version"])
    .where("decider_id", "in", accountIds)
    .where("action", "=", "approve");
  return db
    .selectFrom("decisions")
    .select(["update_id", "version"])
    .where("decider_id", "in", accountIds)
    .where("action", "=", "approve")
    .unionAll(confirmed);
}

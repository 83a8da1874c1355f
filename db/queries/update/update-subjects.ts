import type { UpdateSubject } from "#app/domain/update/update-subject";
import type { Database } from "#db/client";
import { prepared } from "../prepared";
import { targetOf } from "../plan/target-rows";

/** What the rules need to know of a target that somebody speaks of; null where there is none of that code. */
export async function findUpdateSubject(
  db: Database,
  targetCode: string,
): Promise<UpdateSubject | null> {
  const rows = await subjectsOf(db, { targetCode });
  const [row] = rows;
  if (row === undefined) return null;
  const target = targetOf(row, [], []);
  return {
    targetCode: target.code,
    planId: target.planId,
    mandate: row.mandate,
    provinceSlug: target.provinceSlug,
    termStart: row.start_date,
    deadline: target.deadline,
    measure: target.measure,
    followedAs: rows.flatMap(({ to_code }) => to_code ?? []),
  };
}

/** A row for each promise that the target is followed as, and one where it stands for itself. */
const subjectsOf = prepared((db, { targetCode }: { targetCode: string }) =>
  db
    .selectFrom("targets as t")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .innerJoin("terms as m", "m.id", "p.term_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .leftJoin("target_successions as f", "f.from_code", "t.code")
    .selectAll("t")
    .select("f.to_code")
    .select(["v.slug as province_slug", "v.name as province_name"])
    .select(["p.mandate", "m.start_date"])
    .where("t.code", "=", targetCode)
    .orderBy("f.to_code"),
);

/** Holds a target until the end of the transaction, as `claimTargetOf` does. */
export async function claimTarget(trx: Database, code: string): Promise<void> {
  await trx
    .updateTable("targets")
    .set((eb) => ({ position: eb.ref("position") }))
    .where("code", "=", code)
    .execute();
}

/**
 * Holds the target of an update until the end of the transaction: decisions on its updates then count
 * one after the other, and none is judged by a status that another is just changing.
 */
export async function claimTargetOf(
  trx: Database,
  updateId: string,
): Promise<void> {
  await holdTarget(trx, { updateId });
}

const holdTarget = prepared((db, { updateId }: { updateId: string }) =>
  db
    .updateTable("targets")
    .set((eb) => ({ position: eb.ref("position") }))
    .where("code", "=", (eb) =>
      eb.selectFrom("updates").select("target_code").where("id", "=", updateId),
    ),
);

import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";

/** When a decision last changed what the public sees, by id of the plan or by code of the target. */
export type LastChanges = ReadonlyMap<string, Instant>;

/** The last change of each of some plans: the newest publication or retraction of any of their promises. */
export async function listLastPublishedChangesOfPlans(
  db: Database,
  planIds: readonly string[],
): Promise<LastChanges> {
  if (planIds.length === 0) return new Map();
  const rows = await changes(db)
    .where("n.plan_id", "in", planIds)
    .groupBy("n.plan_id")
    .select("n.plan_id as name")
    .execute();
  return new Map(rows.map((row) => [row.name, laterOf(row)]));
}

/** The last change of each promise of a plan; those that nothing was ever said of are left out. */
export async function listLastPublishedChangesOfTargets(
  db: Database,
  planId: string,
): Promise<LastChanges> {
  const rows = await changes(db)
    .where("n.plan_id", "=", planId)
    .groupBy("n.target_code")
    .select("n.target_code as name")
    .execute();
  return new Map(rows.map((row) => [row.name, laterOf(row)]));
}

function changes(db: Database) {
  return db
    .selectFrom("publications as n")
    .select((eb) => [
      eb.fn.max<string>("n.decided_at").as("decided"),
      eb.fn.max<string | null>("n.retracted_at").as("retracted"),
    ]);
}

function laterOf(row: { decided: Instant; retracted: Instant | null }) {
  return row.retracted !== null && row.retracted > row.decided
    ? row.retracted
    : row.decided;
}

/** Codes of everything that a plan promises, of every kind, in order. */
export async function listPublishedCodes(
  db: Database,
  planId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("targets")
    .select("code")
    .where("plan_id", "=", planId)
    .orderBy("code")
    .execute();
  return rows.map(({ code }) => code);
}

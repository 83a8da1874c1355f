import type { Instant } from "#app/domain/text/calendar";
import type { Database } from "#db/client";

/** When a decision last changed what the public sees, by id of the plan or by code of the target. */
export type LastChanges = ReadonlyMap<string, Instant>;

/** The last change of each of some plans: the newest publication or retraction of any of their promises, or that others follow one. */
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
  const acts = await db
    .selectFrom("target_successions")
    .where("plan_id", "in", planIds)
    .groupBy("plan_id")
    .select("plan_id as name")
    .select((eb) => eb.fn.max<string>("decided_at").as("at"))
    .execute();
  return latest([...rows.map(changeOf), ...acts]);
}

/** The last change of each promise of a plan; those that nothing was ever said of, and that always stood for themselves, are left out. */
export async function listLastPublishedChangesOfTargets(
  db: Database,
  planId: string,
): Promise<LastChanges> {
  const rows = await changes(db)
    .where("n.plan_id", "=", planId)
    .groupBy("n.target_code")
    .select("n.target_code as name")
    .execute();
  const acts = await db
    .selectFrom("target_successions")
    .where("plan_id", "=", planId)
    .select(["from_code", "to_code", "decided_at as at"])
    .execute();
  const ends = acts.flatMap(({ from_code: from, to_code: to, at }) => [
    { name: from, at },
    { name: to, at },
  ]);
  return latest([...rows.map(changeOf), ...ends]);
}

/** The latest of the moments under each name. */
function latest(
  changes: readonly { name: string; at: Instant }[],
): LastChanges {
  const found = new Map<string, Instant>();
  for (const { name, at } of changes) {
    const known = found.get(name);
    if (known === undefined || known < at) found.set(name, at);
  }
  return found;
}

function changes(db: Database) {
  return db
    .selectFrom("publications as n")
    .select((eb) => [
      eb.fn.max<string>("n.decided_at").as("decided"),
      eb.fn.max<string | null>("n.retracted_at").as("retracted"),
    ]);
}

function changeOf(row: {
  name: string;
  decided: Instant;
  retracted: Instant | null;
}) {
  const { name, decided, retracted } = row;
  const isLater = retracted !== null && retracted > decided;
  return { name, at: isLater ? retracted : decided };
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

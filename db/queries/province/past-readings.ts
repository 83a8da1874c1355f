import { endOfLimaDay } from "#app/domain/text/calendar";
import type { Clocks } from "#app/domain/status/status-reading";
import { readTarget } from "#app/domain/plan/target-reading";
import type { Database } from "#db/client";
import {
  knownPublications,
  latestPublication,
} from "../update/known-publications";
import {
  publicationsOf,
  targetsOf,
  type PlanReading,
  type ReadingScope,
} from "./reading-scope";

/**
 * How targets stood on both clocks, in no order, counted from the publications themselves: right
 * for every day that this site may be asked about, and the slower the more was published. Three
 * statements, however many plans or targets are asked for: joined here, since no planner joins them
 * as evenly.
 */
export async function listPastReadings(
  db: Database,
  scope: ReadingScope,
  clocks: Clocks,
): Promise<PlanReading[]> {
  const targets = await listStatuses(db, scope, clocks);
  const counts = await updateCounts(db, scope, clocks);
  const evidence = await evidenceCounts(db, scope, clocks);
  return targets.map((target) => {
    const { status, effective_date: effectiveDate } = target;
    const isKnown = status !== null && effectiveDate !== null;
    const fact = isKnown ? { status, effectiveDate } : null;
    const reading = readTarget(target, fact, clocks.asOf, {
      evidenceItems: evidence.get(target.code) ?? 0,
      updates: counts.get(target.code)?.updates ?? 0,
      lastDecidedAt: counts.get(target.code)?.lastDecidedAt ?? null,
    });
    return { ...reading, planId: target.plan_id };
  });
}

/** Targets in scope, each with the publication that decides its status: one look into an index per target. */
async function listStatuses(db: Database, scope: ReadingScope, clocks: Clocks) {
  return await db
    .selectFrom("targets as t")
    .leftJoin("publications as l", (join) =>
      join.on("l.update_id", "=", latestPublication(db, clocks, "n.update_id")),
    )
    .select(["t.code", "t.plan_id", "t.dimension", "t.deadline"])
    .select(["l.status", "l.effective_date"])
    .where(targetsOf(db, scope, endOfLimaDay(clocks.knownOn)))
    .execute();
}

async function updateCounts(db: Database, scope: ReadingScope, clocks: Clocks) {
  const rows = await knownPublications(db, clocks)
    .where(publicationsOf(scope))
    .groupBy("n.target_code")
    .select("n.target_code")
    .select((eb) => [
      eb.fn.countAll<number>().as("updates"),
      eb.fn.max<string>("n.decided_at").as("last_decided_at"),
    ])
    .execute();
  return new Map(
    rows.map((row) => [
      row.target_code,
      { updates: row.updates, lastDecidedAt: row.last_decided_at },
    ]),
  );
}

async function evidenceCounts(
  db: Database,
  scope: ReadingScope,
  clocks: Clocks,
) {
  const rows = await knownPublications(db, clocks)
    .innerJoin("evidence as i", (join) =>
      join
        .onRef("i.update_id", "=", "n.update_id")
        .onRef("i.version", "=", "n.version"),
    )
    .where("i.visibility", "=", "public")
    .where(publicationsOf(scope))
    .groupBy("n.target_code")
    .select("n.target_code")
    .select((eb) => eb.fn.countAll<number>().as("items"))
    .execute();
  return new Map(rows.map((row) => [row.target_code, row.items]));
}

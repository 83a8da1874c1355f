import { pageOffset, type Page, type PageRequest } from "#app/domain/form/page";
import type { PublishedTarget } from "#app/domain/plan/published-target";
import type { Clocks } from "#app/domain/status/status-reading";
import { TARGET_CODE, type Target } from "#app/domain/plan/target";
import type { Database } from "#db/client";
import { listLatestPublishedMeasurements } from "./measurements";
import { NO_LINEAGE } from "#app/domain/succession/succession";
import { listPublishedLineages } from "../succession/lineages";
import { listPublishedReadings } from "../province/readings";
import { matches, type TargetFilter } from "./target-filter";
import { withParts } from "./target-parts";
import { listPublishedTargetsUnderReview } from "./targets-under-review";

/** One page of the published targets that a filter asks for, in code order, as they stand on both clocks. */
export async function listPublishedTargets(
  db: Database,
  filter: TargetFilter & PageRequest & Clocks,
): Promise<Page<PublishedTarget>> {
  const { page, perPage } = filter;
  const offset = pageOffset(filter);
  const total = await countPublishedTargets(db, filter);
  if (offset >= total) return { items: [], page, perPage, total };
  const rows = await selectTargets(db)
    .where(matches(db, filter))
    .orderBy("t.code")
    .limit(perPage)
    .offset(offset)
    .execute();
  const targets = await withParts(db, rows);
  const items = await withReadings(db, targets, filter);
  return { items, page, perPage, total };
}

/** The next published targets of every kind in code order, as they stand on both clocks. */
export async function listPublishedTargetsAfter(
  db: Database,
  { after, limit, ...clocks }: Clocks & { after: string; limit: number },
): Promise<PublishedTarget[]> {
  const rows = await selectTargets(db)
    .where("t.code", ">", after)
    .orderBy("t.code")
    .limit(limit)
    .execute();
  return await withReadings(db, await withParts(db, rows), clocks);
}

/** How many published targets a filter asks for. */
export async function countPublishedTargets(
  db: Database,
  filter: TargetFilter & Clocks,
): Promise<number> {
  const { total } = await db
    .selectFrom("targets as t")
    .where(matches(db, filter))
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return total;
}

/** One published target by its code; null where there is none. Any text may be asked for. */
export async function findPublishedTarget(
  db: Database,
  code: string,
  clocks: Clocks,
): Promise<PublishedTarget | null> {
  if (!TARGET_CODE.test(code)) return null;
  const rows = await selectTargets(db).where("t.code", "=", code).execute();
  const targets = await withParts(db, rows);
  const [item] = await withReadings(db, targets, clocks);
  return item ?? null;
}

/** Everything that one plan promises, of every kind, in code order: as much as a plan file may hold. */
export async function listPlanTargets(
  db: Database,
  planId: string,
): Promise<Target[]> {
  const rows = await selectTargets(db)
    .where("t.plan_id", "=", planId)
    .orderBy("t.code")
    .execute();
  return await withParts(db, rows);
}

function selectTargets(db: Database) {
  return db
    .selectFrom("targets as t")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .selectAll("t")
    .select(["v.slug as province_slug", "v.name as province_name"]);
}

async function withReadings(
  db: Database,
  targets: readonly Target[],
  clocks: Clocks,
): Promise<PublishedTarget[]> {
  const codes = targets.map(({ code }) => code);
  const readings = await listPublishedReadings(db, { codes }, clocks);
  const measurements = await listLatestPublishedMeasurements(db, codes, clocks);
  const reviewed = await listPublishedTargetsUnderReview(db, { codes }, clocks);
  const lineages = await listPublishedLineages(db, codes, clocks.knownOn);
  const readingOf = new Map(readings.map((it) => [it.code, it]));
  return targets.flatMap((target) => {
    const reading = readingOf.get(target.code);
    const latestMeasurement = measurements.get(target.code) ?? null;
    const underReview = reviewed.get(target.code) ?? null;
    const lineage = lineages.get(target.code) ?? NO_LINEAGE;
    return reading === undefined
      ? []
      : [{ target, reading, latestMeasurement, underReview, lineage }];
  });
}

import {
  endOfLimaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import type { Clocks } from "#app/domain/status/status-reading";
import { readTarget } from "#app/domain/plan/target-reading";
import type { Database } from "#db/client";
import { prepared } from "../prepared";
import { listPastReadings } from "./past-readings";
import {
  targetsOf,
  type PlanReading,
  type ReadingScope,
} from "./reading-scope";

/** Plans that are read at once: their rows take a few milliseconds to become objects, and others get a turn in between. */
const PLANS_AT_ONCE = 20;

/**
 * How targets stand on both clocks, in code order: each with its latest approved, not retracted
 * update, and counts of updates and public evidence. One look into an index per target, however much
 * was ever published; where something was decided after `knownOn`, the publications are counted.
 */
export async function listPublishedReadings(
  db: Database,
  scope: ReadingScope,
  clocks: Clocks,
): Promise<PlanReading[]> {
  const [first, ...others] = partsOf(scope);
  if (first === undefined) return [];
  const readings = await readPart(db, first, clocks);
  for (const part of others) {
    for (const it of await readPart(db, part, clocks)) readings.push(it);
  }
  return readings.sort((a, b) => (a.code < b.code ? -1 : 1));
}

async function readPart(
  db: Database,
  scope: ReadingScope,
  clocks: Clocks,
): Promise<PlanReading[]> {
  const rows = await listStandings(db, scope, clocks);
  // What stands today takes account of decisions that nobody knew of then.
  if (rows.some((row) => row.changed_later === 1))
    return await listPastReadings(db, scope, clocks);
  return rows.map((row) => {
    const { status, effective_date: effectiveDate } = row;
    const isKnown = status !== null && effectiveDate !== null;
    const fact = isKnown ? { status, effectiveDate } : null;
    const reading = readTarget(row, fact, clocks.asOf, {
      evidenceItems: row.evidence_items ?? 0,
      updates: row.updates ?? 0,
      lastDecidedAt: row.last_decided_at,
    });
    return Object.assign(reading, { planId: row.plan_id });
  });
}

/** Targets in scope, each with how it stands on the day. */
async function listStandings(
  db: Database,
  scope: ReadingScope,
  { asOf, knownOn }: Clocks,
) {
  const moment = { asOf, end: endOfLimaDay(knownOn) };
  return await ("codes" in scope
    ? standingsOfCodes(db, { codes: scope.codes, ...moment })
    : standingsOfPlans(db, { ...scope, ...moment }));
}

/** The day, and the moment after which nothing was known. */
type Moment = { asOf: IsoDate; end: Instant };

const standingsOfCodes = prepared(
  (db, { codes, ...moment }: Moment & { codes: readonly string[] }) =>
    selectStandings(db, { codes }, moment),
);

const standingsOfPlans = prepared(
  (
    db,
    { asOf, end, ...scope }: Moment & Extract<ReadingScope, { kind: string }>,
  ) => selectStandings(db, scope, { asOf, end }),
);

function selectStandings(
  db: Database,
  scope: ReadingScope,
  { asOf, end }: Moment,
) {
  return (
    db
      .selectFrom("targets as t")
      .leftJoin("standings_cache as s", (join) =>
        join.onRef("s.target_code", "=", "t.code").on("s.day", "=", (eb) =>
          eb
            .selectFrom("standings_cache as d")
            .whereRef("d.target_code", "=", "t.code")
            .where("d.day", "<=", asOf)
            .select((it) => it.fn.max("d.day").as("day")),
        ),
      )
      .select(["t.code", "t.plan_id", "t.dimension", "t.deadline"])
      .select(["s.status", "s.effective_date", "s.updates", "s.evidence_items"])
      .select("s.last_decided_at")
      .select((eb) =>
        eb
          .case()
          .when("s.changed_at", ">", end)
          .then(eb.lit(1))
          .else(eb.lit(0))
          .end()
          .as("changed_later"),
      )
      .where(targetsOf(db, scope, end))
      // By plan first: whoever asks for codes in order alone has all targets of the country looked through.
      .orderBy("t.plan_id")
      .orderBy("t.code")
  );
}

/** The scope in parts that are quick to read; none where nothing is asked for. */
function partsOf(scope: ReadingScope): ReadingScope[] {
  if ("codes" in scope) return scope.codes.length > 0 ? [scope] : [];
  const parts: ReadingScope[] = [];
  for (let from = 0; from < scope.planIds.length; from += PLANS_AT_ONCE) {
    const planIds = scope.planIds.slice(from, from + PLANS_AT_ONCE);
    parts.push({ ...scope, planIds });
  }
  return parts;
}

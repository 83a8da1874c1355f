import { endOfLimaDay } from "#app/domain/text/calendar";
import {
  driftDays,
  driftStart,
  statusDrift,
  type Drift,
} from "#app/domain/status/status-drift";
import type { Clocks } from "#app/domain/status/status-reading";
import type { TargetReading } from "#app/domain/plan/target-reading";
import type { Database } from "#db/client";
import { listPublishedReadings } from "./readings";

/**
 * What of a plan changed faster than usual within the week up to `knownOn`, or null. Only targets on
 * which something was decided in that week are read a second time.
 */
export async function findPublishedDrift(
  db: Database,
  planId: string,
  readings: readonly TargetReading[],
  clocks: Clocks,
): Promise<Drift | null> {
  const touched = await listTouched(db, planId, clocks);
  const codes = readings
    .map(({ code }) => code)
    .filter((code) => touched.has(code));
  if (codes.length === 0) return null;
  const start = driftStart(clocks);
  const before = await listPublishedReadings(db, { codes }, start);
  return statusDrift(readings, before);
}

async function listTouched(
  db: Database,
  planId: string,
  clocks: Clocks,
): Promise<ReadonlySet<string>> {
  const { after, until } = driftDays(clocks);
  const [from, to] = [endOfLimaDay(after), endOfLimaDay(until)];
  const rows = await db
    .selectFrom("publications")
    .select("target_code")
    .where("plan_id", "=", planId)
    .where((eb) =>
      eb.or([
        eb.and([eb("decided_at", ">", from), eb("decided_at", "<=", to)]),
        eb.and([eb("retracted_at", ">", from), eb("retracted_at", "<=", to)]),
      ]),
    )
    .distinct()
    .execute();
  return new Set(rows.map((row) => row.target_code));
}

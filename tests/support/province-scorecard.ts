import type { IsoDate } from "#app/domain/text/calendar";
import { scorecard, type Scorecard } from "#app/domain/scorecard/scorecard";
import type { Database } from "#db/client";
import { findPublishedPlan } from "#db/queries/plan/plans";
import { listPublishedReadings } from "#db/queries/province/readings";

/** The scorecard of a plan as everybody reads it, as of a day and as known on another. */
export async function scorecardOf(
  db: Database,
  planId: string,
  asOf: IsoDate,
  knownOn: IsoDate = "2026-11-21",
): Promise<Scorecard> {
  const plan = await findPublishedPlan(db, planId);
  if (plan === null) throw new RangeError(`no plan ${planId}`);
  const scope = { planIds: [planId], kind: "target" } as const;
  const readings = await listPublishedReadings(db, scope, { asOf, knownOn });
  return scorecard(readings, { term: plan.term, asOf });
}

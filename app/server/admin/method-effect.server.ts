import type { IsoDate } from "#app/domain/text/calendar";
import { plansInTotals } from "#app/domain/scorecard/country";
import type { MethodProposal } from "#app/domain/method/method-proposal";
import {
  methodEffect,
  type MethodEffect,
} from "#app/domain/method/method-effect";
import { scorecard } from "#app/domain/scorecard/scorecard";
import type { Database } from "#db/client";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listPublishedReadings } from "#db/queries/province/readings";

/** What a proposal would do to the pages of today; null where it touches no figure. */
export async function readMethodEffect(
  db: Database,
  { setting, before, after }: MethodProposal,
  today: IsoDate,
): Promise<MethodEffect | null> {
  if (setting !== "verdict_threshold") return null;
  const clocks = { asOf: today, knownOn: today };
  const plans = plansInTotals(await listPublishedPlans(db), clocks);
  const planIds = plans.map(({ id }) => id);
  const scope = { planIds, kind: "target" as const };
  const readings = await listPublishedReadings(db, scope, clocks);
  const provinces = plans.map(({ id, provinceName: name, term }) => {
    const own = readings.filter(({ planId }) => planId === id);
    const { byStatus } = scorecard(own, { term, asOf: today });
    return { name, byStatus };
  });
  return methodEffect(provinces, before, after);
}

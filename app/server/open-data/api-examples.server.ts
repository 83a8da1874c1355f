import { apiPlan } from "#app/domain/api/plan";
import { apiProvince } from "#app/domain/api/province";
import { apiScorecard } from "#app/domain/api/scorecard";
import { apiTarget } from "#app/domain/api/target";
import { apiUpdate } from "#app/domain/api/update";
import type { Plan } from "#app/domain/plan/plan";
import { scorecard } from "#app/domain/scorecard/scorecard";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { findProvince } from "#db/queries/province/provinces";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import { listPublishedReadings } from "#db/queries/province/readings";
import { findRecordHead } from "#db/queries/record/record";
import { listPublishedTargets } from "#db/queries/plan/targets";
import type { ExportScope } from "./exported-tables.server";
import { findPublishedMethod } from "#db/queries/method/method-of-day";
import { listPublishedWaitingReplies } from "#db/queries/statement/waiting-replies";
import { listPublishedTargetsUnderReview } from "#db/queries/plan/targets-under-review";

/** What the API answers now about the first plan, by schema and, as addresses to try, by path. */
export interface ApiExamples {
  addresses: Record<string, string>;
  answers: Record<string, unknown>;
}

const ONE = { page: 1, perPage: 1 } as const;

/** Real answers for the description of the API; without any plan there are none. */
export async function apiExamples(scope: ExportScope): Promise<ApiExamples> {
  const plans = await listPublishedPlans(scope.db);
  const [plan] = plans;
  if (plan === undefined) return { addresses: {}, answers: {} };
  const { db, origin, clocks } = scope;
  const about = { planId: plan.id, kind: "target" as const };
  const targets = await listPublishedTargets(db, {
    ...about,
    ...ONE,
    ...clocks,
  });
  const updates = await listPublishedUpdates(db, { ...ONE, ...clocks });
  const [target] = targets.items;
  const [update] = updates.items;
  const province = await findProvince(db, plan.provinceSlug);
  return {
    addresses: addressesOf(plan, target?.target.code ?? ""),
    answers: {
      Plan: apiPlan(plan, { origin }),
      Province: province && apiProvince(province, plans, { origin }),
      Scorecard: await scorecardOf(scope, plan),
      Target: target ? apiTarget(target, { origin, asOf: clocks.asOf }) : null,
      Update: update ? apiUpdate(update, { origin }) : null,
    },
  };
}

async function scorecardOf({ db, clocks }: ExportScope, plan: Plan) {
  const { asOf } = clocks;
  const whole = { planIds: [plan.id], kind: "target" as const };
  const readings = await listPublishedReadings(db, whole, clocks);
  const method = await findPublishedMethod(db, clocks.knownOn);
  const card = scorecard(readings, { term: plan.term, asOf, ...method });
  const reviewed = await listPublishedTargetsUnderReview(db, whole, clocks);
  const waiting = await listPublishedWaitingReplies(db, plan.id, clocks);
  const figures = {
    ...card,
    underReview: reviewed.size,
    waitingReplies: waiting.length,
  };
  return apiScorecard(plan, figures, await findRecordHead(db));
}

function addressesOf(plan: Plan, code: string): Record<string, string> {
  const { provinceSlug: slug } = plan;
  const below: Record<string, string> = {
    "/provinces": "/provinces?perPage=5",
    "/provinces/{slug}/scorecard": `/provinces/${slug}/scorecard?as-of=2020-12-31`,
    "/plans": `/plans?province=${slug}`,
    "/plans/{id}": `/plans/${plan.id}`,
    "/targets": `/targets?province=${slug}&perPage=5`,
    "/targets/{code}": `/targets/${code}`,
    "/updates": `/updates?province=${slug}&perPage=5`,
    "/record/checkpoint": "/record/checkpoint",
    "/record/entries": "/record/entries?from=0&to=4",
    "/record/proof/{index}": "/record/proof/0",
    "/record/consistency": "/record/consistency?first=1",
  };
  return Object.fromEntries(
    Object.entries(below).map(([path, it]) => [path, `/api/v1${it}`]),
  );
}

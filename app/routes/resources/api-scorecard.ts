import { SCORECARD } from "#app/domain/api/endpoints";
import { apiScorecard } from "#app/domain/api/scorecard";
import type { Plan } from "#app/domain/plan/plan";
import { choosePlan, type PlanChoice } from "#app/domain/plan/plan-choice";
import { scorecard } from "#app/domain/scorecard/scorecard";
import {
  apiProblem,
  unknownProvince,
} from "#app/server/open-data/api-problem.server";
import { apiLoader } from "#app/server/open-data/api.server";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { findProvince } from "#db/queries/province/provinces";
import { listPublishedReadings } from "#db/queries/province/readings";
import { findRecordHead } from "#db/queries/record/record";
import { findPublishedMethod } from "#db/queries/method/method-of-day";
import { listPublishedWaitingReplies } from "#db/queries/statement/waiting-replies";
import { listPublishedTargetsUnderReview } from "#db/queries/plan/targets-under-review";

/** `GET /api/v1/provinces/:slug/scorecard` */
export const loader = apiLoader(SCORECARD, async ({ db, query, params }) => {
  const { asOf, knownOn } = query;
  const slug = params["slug"] ?? "";
  const province = await findProvince(db, slug);
  if (province === null) return unknownProvince(slug);
  const plans = await listPublishedPlans(db, { provinceSlug: slug });
  const choice = wantedPlan(plans, query.plan) ?? choosePlan(plans, asOf);
  const ids = plans.map(({ id }) => id);
  if (choice.kind === "none") {
    return apiProblem(
      404,
      (words) =>
        ids.length === 0 ? words.province.noPlanTitle : words.problem.notFound,
      { plans: ids },
    );
  }
  if (choice.kind === "choice") {
    const choices = choice.plans.map(({ id }) => id);
    return apiProblem(409, (words) => words.plan.choose, { plans: choices });
  }
  const { plan } = choice;
  const scope = { planIds: [plan.id], kind: "target" as const };
  const readings = await listPublishedReadings(db, scope, { asOf, knownOn });
  const method = await findPublishedMethod(db, knownOn);
  const card = scorecard(readings, { term: plan.term, asOf, ...method });
  const { size: underReview } = await listPublishedTargetsUnderReview(
    db,
    scope,
    { asOf, knownOn },
  );
  const head = await findRecordHead(db);
  const { length: waitingReplies } = await listPublishedWaitingReplies(
    db,
    plan.id,
    { asOf, knownOn },
  );
  const counts = { underReview, waitingReplies };
  return apiScorecard(plan, { ...card, ...counts }, head);
});

/** The plan that was asked for by its id, `none` where the province has no such plan, null where none was. */
function wantedPlan(
  plans: readonly Plan[],
  id: string | null,
): PlanChoice<Plan> | null {
  if (id === null) return null;
  const plan = plans.find((it) => it.id === id);
  return plan === undefined ? { kind: "none" } : { kind: "plan", plan };
}

import { PLAN } from "#app/domain/api/endpoints";
import { apiPlan } from "#app/domain/api/plan";
import { apiProblem } from "#app/server/open-data/api-problem.server";
import { apiLoader } from "#app/server/open-data/api.server";
import { findPublishedPlan } from "#db/queries/plan/plans";

/** `GET /api/v1/plans/:id` */
export const loader = apiLoader(PLAN, async ({ db, params, origin }) => {
  const plan = await findPublishedPlan(db, params["id"] ?? "");
  return plan === null
    ? apiProblem(404, ({ problem }) => problem.notFound)
    : apiPlan(plan, { origin });
});

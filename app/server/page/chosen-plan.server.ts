import type { IsoDate } from "#app/domain/text/calendar";
import type { Plan } from "#app/domain/plan/plan";
import { choosePlan } from "#app/domain/plan/plan-choice";
import type { Province } from "#app/domain/province/province";
import type { Database } from "#db/client";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { findProvince } from "#db/queries/province/provinces";
import { problem } from "../http/problem.server";

/** Whose plan a reader asks for: by id, or the one that stands for the province on a day. */
interface PlanQuestion {
  slug: string;
  planId: string | null;
  asOf: IsoDate;
}

/** A province with the plan that was asked for, several to choose from, or none yet. */
export type ChosenPlan =
  | { kind: "plan"; province: Province; plan: Plan }
  | { kind: "choice"; province: Province; plans: readonly Plan[] }
  | { kind: "none"; province: Province };

/** Finds the plan that a page of a province shows; throws the site's 404 page for a province or a plan that is not there. */
export async function readChosenPlan(
  request: Request,
  db: Database,
  { slug, planId, asOf }: PlanQuestion,
): Promise<ChosenPlan> {
  const province = await findProvince(db, slug);
  if (province === null) {
    throw problem(request, 404, (words) =>
      words.problem.notFoundProvince(slug.slice(0, 60)),
    );
  }
  const plans = await listPublishedPlans(db, { provinceSlug: slug });
  if (planId === null) return { province, ...choosePlan(plans, asOf) };
  const plan = plans.find(({ id }) => id === planId);
  if (plan === undefined) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  return { kind: "plan", province, plan };
}

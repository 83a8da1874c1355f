import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { provinceDescription } from "#app/components/scorecard/province-description";
import { NoPlan } from "#app/components/plan/no-plan";
import { PlanChoice } from "#app/components/plan/plan-choice";
import { ScorecardPage } from "#app/components/scorecard/scorecard-page";
import { limaDay, type IsoDate } from "#app/domain/text/calendar";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import { lastPage } from "#app/domain/form/page";
import type { Plan } from "#app/domain/plan/plan";
import { progress } from "#app/domain/status/progress";
import {
  choiceParameter,
  pageParameter,
  slugParameter,
} from "#app/domain/form/query-parameter";
import { scorecard } from "#app/domain/scorecard/scorecard";
import { STATUSES } from "#app/domain/status/status";
import { quarterEnds, statusChanges } from "#app/domain/status/status-history";
import { readChosenPlan } from "#app/server/page/chosen-plan.server";
import type { AppContext } from "#app/server/context.server";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import type { Database } from "#db/client";
import { findPublishedDrift } from "#db/queries/province/drifting-targets";
import { listPublishedReadings } from "#db/queries/province/readings";
import {
  countPublishedTargets,
  listPublishedTargets,
} from "#db/queries/plan/targets";
import { listPublishedTargetsUnderReview } from "#db/queries/plan/targets-under-review";
import { listPublishedWaitingReplies } from "#db/queries/statement/waiting-replies";
import { findPublishedMandateSource } from "#db/queries/plan/mandates";
import { findPublishedMethod } from "#db/queries/method/method-of-day";

const PER_PAGE = 60;

function readProvinceQuery(request: Request, context: AppContext) {
  return readPublicQuery(request, context, {
    planId: slugParameter("plan"),
    dimension: choiceParameter("dimension", DIMENSIONS),
    status: choiceParameter("estado", STATUSES),
    page: pageParameter("pagina"),
  });
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const slug = params["slug"] ?? "";
  const query = readProvinceQuery(request, context);
  const chosen = await readChosenPlan(request, db, { slug, ...query });
  if (chosen.kind !== "plan") return chosen;
  const today = limaDay(context.now());
  const view = await readPlan(db, chosen.plan, { ...query, today });
  if (query.page > view.pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  return { ...chosen, ...view };
}

/** The scorecard of one plan, and the page of its targets that the filters ask for. */
async function readPlan(
  db: Database,
  plan: Plan,
  query: ReturnType<typeof readProvinceQuery> & { today: IsoDate },
) {
  const { dimension, status, planId, page, asOf, knownOn, today } = query;
  const clocks = { asOf, knownOn };
  const ofPlan = { planId: plan.id, ...clocks };
  const scope = { planIds: [plan.id], kind: "target" as const };
  const readOn = (day: string) =>
    listPublishedReadings(db, scope, { asOf: day, knownOn });
  const readings = await readOn(asOf);
  const countUnderReview = async () =>
    (await listPublishedTargetsUnderReview(db, scope, clocks)).size;
  const past = await Promise.all(
    quarterEnds(plan.term, today).map(async ({ year, days }) => {
      const then = await readOn(days.at(-1) ?? asOf);
      return { year, days, statuses: then.map(({ status }) => status) };
    }),
  );
  const list = await listPublishedTargets(db, {
    ...ofPlan,
    kind: "target",
    dimension: dimension ?? undefined,
    status: status ?? undefined,
    page,
    perPage: PER_PAGE,
  });
  const actions = await countPublishedTargets(db, {
    ...ofPlan,
    kind: "action",
  });
  const projections = await countPublishedTargets(db, {
    ...ofPlan,
    kind: "projection",
  });
  return {
    plan,
    source: await findPublishedMandateSource(db, plan.id, knownOn),
    card: scorecard(readings, {
      term: plan.term,
      asOf,
      ...(await findPublishedMethod(db, knownOn)),
    }),
    readings,
    underReview: await countUnderReview(),
    drift: await findPublishedDrift(db, plan.id, readings, clocks),
    waitingReplies: await listPublishedWaitingReplies(db, plan.id, clocks),
    past,
    changes: asOf < today ? statusChanges(readings, await readOn(today)) : [],
    promises: list.items.map(({ target, reading, latestMeasurement }) => ({
      ...reading,
      wording: target.wording,
      measured:
        target.measure === null
          ? undefined
          : {
              measure: target.measure,
              progress: progress(target.measure, latestMeasurement),
            },
    })),
    filter: { dimension, status, planId },
    page,
    pages: lastPage(list),
    others: actions + projections,
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (words, page) => {
    if (data === undefined) return { title: words.problem.notFoundTitle };
    return provinceDescription(data, page, words);
  });

export default function ProvincePage() {
  const data = useLoaderData<typeof loader>();
  if (data.kind === "none") return <NoPlan province={data.province} />;
  if (data.kind === "choice")
    return <PlanChoice province={data.province} plans={data.plans} />;
  return <ScorecardPage {...data} />;
}

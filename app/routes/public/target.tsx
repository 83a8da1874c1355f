import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { targetDescription } from "#app/components/plan/target-description";
import { TargetPage } from "#app/components/plan/target-page";
import { entersTotals } from "#app/domain/plan/plan";
import { progress } from "#app/domain/status/progress";
import { pageParameter } from "#app/domain/form/query-parameter";
import {
  latestMeasurement,
  suggestedStatus,
} from "#app/domain/status/suggested-status";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { listPublishedAmendments } from "#db/queries/plan/amendments";
import { listPublishedMeasurements } from "#db/queries/plan/measurements";
import { findPublishedPlan } from "#db/queries/plan/plans";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import { findPublishedTarget } from "#db/queries/plan/targets";
import { lastPage } from "#app/domain/form/page";

/** So many long updates still fit into what a telephone gets in one round trip. */
const PER_PAGE = 20;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const code = params["code"] ?? "";
  const { page, ...clocks } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
  });
  const found = await findPublishedTarget(db, code, clocks);
  const plan =
    found === null ? null : await findPublishedPlan(db, found.target.planId);
  if (found === null || plan === null) {
    throw problem(request, 404, (words) =>
      words.problem.notFoundTarget(code.slice(0, 40)),
    );
  }
  const { target, reading, underReview, lineage } = found;
  const updates = await listPublishedUpdates(db, {
    targetCode: code,
    ...clocks,
    page,
    perPage: PER_PAGE,
  });
  const pages = lastPage(updates);
  if (page > pages)
    throw problem(request, 404, (words) => words.problem.notFound);
  const measurements =
    target.measure === null
      ? []
      : await listPublishedMeasurements(db, code, clocks);
  return {
    target,
    reading,
    underReview,
    lineage,
    plan,
    open: entersTotals(plan),
    updates: updates.items,
    amendments: await listPublishedAmendments(db, code, clocks.knownOn),
    page,
    pages,
    measurements,
    progress:
      target.measure === null
        ? null
        : progress(
            target.measure,
            latestMeasurement(measurements, clocks.asOf),
          ),
    suggested: suggestedStatus(
      target.measure,
      target.deadline,
      measurements,
      clocks.asOf,
    ),
    asOf: clocks.asOf,
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (words, page) =>
    data === undefined
      ? { title: words.problem.notFoundTitle }
      : targetDescription(data, page, words),
  );

export default function Target() {
  return <TargetPage {...useLoaderData<typeof loader>()} />;
}

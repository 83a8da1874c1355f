import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { targetDescription } from "#app/components/target/target-description";
import { TargetPage } from "#app/components/target/target-page";
import { entersTotals } from "#app/domain/plan";
import { progress } from "#app/domain/progress";
import { pageParameter } from "#app/domain/query-parameter";
import {
  latestMeasurement,
  suggestedStatus,
} from "#app/domain/suggested-status";
import { problem } from "#app/server/problem.server";
import { readPublicQuery } from "#app/server/public-query.server";
import { listPublishedAmendments } from "#db/queries/amendments";
import { listPublishedMeasurements } from "#db/queries/measurements";
import { findPublishedPlan } from "#db/queries/plans";
import { listPublishedUpdates } from "#db/queries/published-updates";
import { findPublishedTarget } from "#db/queries/targets";
import { lastPage } from "#app/domain/page";

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
  const { target, reading, underReview } = found;
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

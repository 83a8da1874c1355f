import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  EmbeddedScorecard,
  FullPage,
} from "#app/components/embed/embedded-scorecard";
import { STANDS_IN_A_FRAME } from "#app/components/layout/bare-frame";
import { useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { provinceDescription } from "#app/components/scorecard/province-description";
import { slugParameter } from "#app/domain/form/query-parameter";
import { scorecard } from "#app/domain/scorecard/scorecard";
import { readChosenPlan } from "#app/server/page/chosen-plan.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { listPublishedReadings } from "#db/queries/province/readings";
import { findPublishedMethod } from "#db/queries/method/method-of-day";

export const handle = STANDS_IN_A_FRAME;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { planId, ...clocks } = readPublicQuery(request, context, {
    planId: slugParameter("plan"),
  });
  const slug = params["slug"] ?? "";
  const { asOf } = clocks;
  const chosen = await readChosenPlan(request, db, { slug, planId, asOf });
  if (chosen.kind === "none") return { ...chosen, planId };
  if (chosen.kind === "choice") {
    return { kind: chosen.kind, province: chosen.province, planId };
  }
  const { plan } = chosen;
  const scope = { planIds: [plan.id], kind: "target" as const };
  const readings = await listPublishedReadings(db, scope, clocks);
  const method = await findPublishedMethod(db, clocks.knownOn);
  const card = scorecard(readings, { term: plan.term, asOf, ...method });
  return { ...chosen, planId, readings, card };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (words, page) =>
    data === undefined
      ? { title: words.problem.notFoundTitle }
      : {
          ...provinceDescription(data, page, words),
          excerptOf: `/provincias/${data.province.slug}`,
        },
  );

export default function Embed() {
  const data = useLoaderData<typeof loader>();
  const { plan, share } = useWords();
  if (data.kind === "plan") return <EmbeddedScorecard {...data} />;
  return (
    <>
      <h1>{data.province.name}</h1>
      <p>{data.kind === "none" ? share.noPlan : plan.choose}</p>
      <FullPage province={data.province} planId={data.planId} />
    </>
  );
}

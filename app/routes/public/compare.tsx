import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockNote } from "#app/components/layout/clock-note";
import { usePage } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { AsOfForm } from "#app/components/scorecard/as-of-form";
import { CompareForm } from "#app/components/scorecard/compare-form";
import { CompareTable } from "#app/components/scorecard/compare-table";
import {
  comparedSlugs,
  comparison,
  MAX_COMPARED,
} from "#app/domain/comparison";
import { plansInTotals } from "#app/domain/country";
import { formatNumber } from "#app/i18n/format";
import { problem } from "#app/server/problem.server";
import { readPublicQuery } from "#app/server/public-query.server";
import { listPublishedPlans } from "#db/queries/plans";
import { listPublishedReadings } from "#db/queries/readings";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const clocks = readPublicQuery(request, context, {});
  const { searchParams } = new URL(request.url);
  const slugs = comparedSlugs(searchParams.getAll("provincias").join(","));
  const plans = plansInTotals(await listPublishedPlans(db), clocks);
  const chosen = slugs.map((slug) => {
    const plan = plans.find((it) => it.provinceSlug === slug);
    if (plan !== undefined) return plan;
    throw problem(request, 404, (words) =>
      words.compare.notFound(slug.slice(0, 60)),
    );
  });
  const planIds = chosen.map(({ id }) => id);
  const scope = { planIds, kind: "target" as const };
  const readings = await listPublishedReadings(db, scope, clocks);
  return {
    choices: plans.map(({ provinceSlug, provinceName }) => ({
      slug: provinceSlug,
      name: provinceName,
      chosen: slugs.includes(provinceSlug),
    })),
    slugs,
    provinces: comparison(chosen, readings, clocks.asOf),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.compare.title }));

export default function Compare() {
  const { choices, slugs, provinces } = useLoaderData<typeof loader>();
  const { words, language } = usePage();
  return (
    <>
      <ClockNote />
      <h1>{words.compare.title}</h1>
      <p>{words.compare.lead(formatNumber(MAX_COMPARED, language))}</p>
      <CompareForm choices={choices} />
      {provinces.length === 0 ? (
        <p className="empty">{words.compare.none}</p>
      ) : (
        <>
          <CompareTable provinces={provinces} />
          <AsOfForm keep={{ provincias: slugs.join(",") }} />
        </>
      )}
    </>
  );
}

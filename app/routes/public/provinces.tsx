import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockNote } from "#app/components/layout/clock-note";
import { useHref, usePage } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Pager } from "#app/components/layout/pager";
import { RegionList } from "#app/components/plan/region-list";
import { ProvinceTable } from "#app/components/scorecard/province-table";
import { country, plansInTotals } from "#app/domain/scorecard/country";
import { lastPage } from "#app/domain/form/page";
import { formatNumber } from "#app/i18n/format";
import { pageParameter } from "#app/domain/form/query-parameter";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listProvinces } from "#db/queries/province/provinces";
import { listPublishedReadings } from "#db/queries/province/readings";

const PER_PAGE = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { page, ...clocks } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
  });
  const provinces = await listProvinces(db);
  const plans = plansInTotals(await listPublishedPlans(db), clocks);
  const withPlan = new Set(plans.map(({ provinceSlug }) => provinceSlug));
  const pages = lastPage({ total: plans.length, perPage: PER_PAGE });
  if (page > pages)
    throw problem(request, 404, (words) => words.problem.notFound);
  const shown = plans.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const planIds = shown.map(({ id }) => id);
  const readings = await listPublishedReadings(
    db,
    { planIds, kind: "target" },
    clocks,
  );
  return {
    all: provinces.length,
    withPlan: plans.length,
    provinces: country(shown, readings, clocks).provinces,
    byRegion: provinces.map(({ slug, name, regionCode, regionName }) => ({
      slug,
      name,
      regionCode,
      regionName,
      hasPlan: withPlan.has(slug),
    })),
    page,
    pages,
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.province.title }));

export default function Provinces() {
  const data = useLoaderData<typeof loader>();
  const { words, language } = usePage();
  const href = useHref();
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <ClockNote />
      <h1>{words.province.title}</h1>
      <p className="lead">
        {words.province.intro(number(data.withPlan), number(data.all))}
      </p>
      <h2>{words.province.withPlan}</h2>
      <ProvinceTable provinces={data.provinces} />
      <Pager
        page={data.page}
        pages={data.pages}
        hrefFor={(page) => href("/provincias", { pagina: page })}
      />
      <p>
        <a href={href("/comparar")}>{words.compare.title}</a>
      </p>
      <h2>{words.province.byRegion}</h2>
      <p>{words.province.byRegionHelp}</p>
      <RegionList provinces={data.byRegion} />
    </>
  );
}

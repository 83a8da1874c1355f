import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockNote } from "#app/components/layout/clock-note";
import { useHref, usePage } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { ProvinceTable } from "#app/components/scorecard/province-table";
import { Answer } from "#app/components/scorecard/answer";
import { TileMap } from "#app/components/scorecard/tile-map";
import { StatusTable } from "#app/components/scorecard/status-table";
import { SearchBox } from "#app/components/search/search-box";
import { LatestDecisions } from "#app/components/update/latest-decisions";
import { country, plansInTotals } from "#app/domain/scorecard/country";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { regionTiles } from "#app/domain/scorecard/region-map";
import { formatNumber } from "#app/i18n/format";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listProvinces } from "#db/queries/province/provinces";
import { listPublishedReadings } from "#db/queries/province/readings";
import { listNewestPublishedUpdates } from "#db/queries/update/published-updates";
import { findPublishedMethod } from "#db/queries/method/method-of-day";

/** Most provinces the first page draws; the rest stand under `/provincias`. */
const PROVINCES_SHOWN = 20;
const DECISIONS_SHOWN = 5;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const clocks = readPublicQuery(request, context, {});
  const plans = plansInTotals(await listPublishedPlans(db), clocks);
  const planIds = plans.map(({ id }) => id);
  const readings = await listPublishedReadings(
    db,
    { planIds, kind: "target" },
    clocks,
  );
  const { total, term, provinces } = country(plans, readings, {
    ...clocks,
    ...(await findPublishedMethod(db, clocks.knownOn)),
  });
  const latest = await listNewestPublishedUpdates(db, clocks, DECISIONS_SHOWN);
  return {
    total,
    termEnd: term.end,
    provinces: provinces.slice(0, PROVINCES_SHOWN),
    provinceCount: provinces.length,
    tiles: regionTiles(await listProvinces(db), provinces),
    latest,
  };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (words) => ({
    title: "",
    description: words.home.lead(
      String(data?.total.targets ?? 0),
      String(data?.provinceCount ?? 0),
    ),
    feed: "/feed.atom",
  }));

export default function Home() {
  const data = useLoaderData<typeof loader>();
  const { words, language } = usePage();
  const href = useHref();
  const number = (value: number) => formatNumber(value, language);
  const { total } = data;
  return (
    <>
      <ClockNote />
      <h1>{words.home.title}</h1>
      <p>
        {words.home.lead(number(total.targets), number(data.provinceCount))}
      </p>
      <Answer figures={{ ...total, termEnd: data.termEnd }} />
      <SearchBox />
      <div className="columns">
        <div>
          <h2>{words.home.provinces}</h2>
          <ProvinceTable provinces={data.provinces} />
          <p>
            <a href={href("/provincias")}>{words.home.allProvinces}</a>
          </p>
          <LatestDecisions updates={data.latest} />
        </div>
        <div className="side">
          <StatusTable
            targets={total.targets}
            byStatus={total.byStatus}
            hrefFor={(status) => href("/metas", { estado: status })}
          />
          <TileMap tiles={data.tiles} />
          <h2>{words.home.how}</h2>
          <ol>
            {words.home.howSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </div>
    </>
  );
}

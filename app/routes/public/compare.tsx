import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockNote } from "#app/components/layout/clock-note";
import { usePage } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { CompareForm } from "#app/components/scorecard/compare-form";
import { CompareTable } from "#app/components/scorecard/compare-table";
import {
  byProvince,
  comparedDays,
  comparedSlugs,
  comparison,
  MAX_COMPARED,
} from "#app/domain/scorecard/comparison";
import { limaDay, type IsoDate } from "#app/domain/text/calendar";
import { plansInTotals } from "#app/domain/scorecard/country";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import type { Plan } from "#app/domain/plan/plan";
import {
  choiceParameter,
  clockParameters,
} from "#app/domain/form/query-parameter";
import { formatNumber } from "#app/i18n/format";
import type { AppContext } from "#app/server/context.server";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listPublishedReadings } from "#db/queries/province/readings";
import { findPublishedMethod } from "#db/queries/method/method-of-day";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { dimension, ...clocks } = readPublicQuery(request, context, {
    dimension: choiceParameter("dimension", DIMENSIONS),
  });
  const { searchParams } = new URL(request.url);
  const all = (name: string) => searchParams.getAll(name).join(",");
  const asked = readDays(request, context, all("fechas"));
  const days = asked.length === 0 ? [clocks.asOf] : asked;
  const slugs = comparedSlugs(all("provincias"));
  const plans = plansInTotals(await listPublishedPlans(db), {
    ...clocks,
    asOf: days.at(-1) ?? clocks.asOf,
  });
  const chosen = slugs.map((slug) => planOf(request, plans, slug));
  const planIds = chosen.map(({ id }) => id);
  const method = await findPublishedMethod(db, clocks.knownOn);
  const columns = await Promise.all(
    days.map(async (day) => {
      const scope = { planIds, kind: "target" as const };
      const on = { ...clocks, asOf: day };
      const readings = await listPublishedReadings(db, scope, on);
      return comparison(chosen, readings, { day, dimension, ...method });
    }),
  );
  return {
    choices: plans.map(({ provinceSlug, provinceName }) => ({
      slug: provinceSlug,
      name: provinceName,
      chosen: slugs.includes(provinceSlug),
    })),
    slugs,
    dimension,
    asked,
    columns: byProvince(columns),
  };
}

function planOf(request: Request, plans: readonly Plan[], slug: string): Plan {
  const plan = plans.find((it) => it.provinceSlug === slug);
  if (plan !== undefined) return plan;
  throw problem(request, 404, (words) =>
    words.compare.notFound(slug.slice(0, 60)),
  );
}

/** The days of `fechas`, those to come read as today; throws the 400 page where one is none. */
function readDays(
  request: Request,
  { now }: Pick<AppContext, "now">,
  text: string,
): IsoDate[] {
  const { asOf } = clockParameters(limaDay(now()));
  const days = comparedDays(text).map((typed) => {
    const day = asOf.read(typed);
    if ("value" in day) return day.value;
    throw problem(
      request,
      400,
      (words) => words.problem.parameter["fechas"] ?? "",
    );
  });
  return [...new Set(days)];
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.compare.title }));

export default function Compare() {
  const data = useLoaderData<typeof loader>();
  const { words, language } = usePage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      {data.asked.length === 0 ? <ClockNote /> : null}
      <h1>{words.compare.title}</h1>
      <p>
        {words.compare.lead(
          number(MAX_COMPARED.provinces),
          number(MAX_COMPARED.days),
        )}
      </p>
      <CompareForm {...data} />
      {data.columns.length === 0 ? (
        <p className="empty">{words.compare.none}</p>
      ) : (
        <CompareTable
          columns={data.columns}
          dimension={data.dimension}
          keep={{
            provincias: data.slugs.join(","),
            fechas: data.asked.join(","),
          }}
        />
      )}
    </>
  );
}

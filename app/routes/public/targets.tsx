import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockNote } from "#app/components/layout/clock-note";
import { useHref, usePage } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Pager } from "#app/components/layout/pager";
import { SearchForm } from "#app/components/search/search-form";
import { PromiseList } from "#app/components/target/promise-list";
import { DIMENSIONS } from "#app/domain/dimension";
import { lastPage } from "#app/domain/page";
import {
  choiceParameter,
  pageParameter,
  searchParameter,
  slugParameter,
} from "#app/domain/query-parameter";
import { STATUSES } from "#app/domain/status";
import { formatNumber } from "#app/i18n/format";
import { problem } from "#app/server/problem.server";
import { readPublicQuery } from "#app/server/public-query.server";
import type { Database } from "#db/client";
import { listPublishedPlans } from "#db/queries/plans";
import { countTargetFacets } from "#db/queries/target-facets";
import { listPublishedTargets } from "#db/queries/targets";

const PER_PAGE = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const query = readPublicQuery(request, context, {
    search: searchParameter("buscar"),
    province: slugParameter("provincia"),
    dimension: choiceParameter("dimension", DIMENSIONS),
    status: choiceParameter("estado", STATUSES),
    page: pageParameter("pagina"),
  });
  const provinces = await provincesWithPlan(db);
  if (
    query.province !== null &&
    !provinces.some(({ slug }) => slug === query.province)
  ) {
    throw problem(
      request,
      400,
      (words) => words.problem.parameter["provincia"] ?? "",
    );
  }
  const filter = {
    kind: "target" as const,
    words: query.search?.words,
    provinceSlug: query.province ?? undefined,
    dimension: query.dimension ?? undefined,
    status: query.status ?? undefined,
    asOf: query.asOf,
    knownOn: query.knownOn,
  };
  const list = await listPublishedTargets(db, {
    ...filter,
    page: query.page,
    perPage: PER_PAGE,
  });
  const pages = lastPage(list);
  if (query.page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const facets = await countTargetFacets(db, filter);
  return {
    promises: list.items.map(({ target, reading }) => ({
      ...reading,
      wording: target.wording,
      provinceName: target.provinceName,
    })),
    total: list.total,
    provinces: provinces.map((province) => ({
      ...province,
      count: facets.byProvince[province.slug] ?? 0,
    })),
    byDimension: facets.byDimension,
    byStatus: facets.byStatus,
    searched: query.search?.words ?? [],
    filter: {
      buscar: query.search?.text ?? null,
      provincia: query.province,
      dimension: query.dimension,
      estado: query.status,
    },
    page: query.page,
    pages,
  };
}

/** Provinces whose promises can be searched, in the order of their plans' codes. */
async function provincesWithPlan(db: Database) {
  const plans = await listPublishedPlans(db);
  const names = new Map(
    plans.map((plan) => [plan.provinceSlug, plan.provinceName]),
  );
  return [...names].map(([slug, name]) => ({ slug, name }));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (words) => ({
    title:
      data?.filter.buscar == null
        ? words.search.title
        : `${data.filter.buscar} · ${words.search.title}`,
  }));

export default function Targets() {
  const data = useLoaderData<typeof loader>();
  const { words, language } = usePage();
  const href = useHref();
  return (
    <>
      <ClockNote />
      <h1>{words.search.title}</h1>
      <SearchForm {...data} />
      <p role="status">
        <strong>
          {words.search.found(data.total, formatNumber(data.total, language))}
        </strong>
      </p>
      {data.promises.length === 0 ? (
        <div className="empty">
          <p>{words.search.none}</p>
          <p>
            {words.search.noneHelp}{" "}
            <a href={href("/metas")}>{words.search.clear}</a>
          </p>
        </div>
      ) : (
        <PromiseList promises={data.promises} searched={data.searched} />
      )}
      <Pager
        page={data.page}
        pages={data.pages}
        hrefFor={(page) => href("/metas", { ...data.filter, pagina: page })}
      />
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockNote } from "#app/components/layout/clock-note";
import { useHref, usePage } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Pager } from "#app/components/layout/pager";
import { SearchForm } from "#app/components/search/search-form";
import { NothingFound, SearchKinds } from "#app/components/search/search-kinds";
import { PromiseList } from "#app/components/plan/promise-list";
import { STATUSES } from "#app/domain/status/status";
import { formatNumber } from "#app/i18n/format";
import {
  countedProvinces,
  pagesOf,
  readSearch,
  SEARCH_PAGE,
} from "#app/server/page/search-page.server";
import { countTargetFacets } from "#db/queries/plan/target-facets";
import { listPublishedTargets } from "#db/queries/plan/targets";
import { countPublishedUpdates } from "#db/queries/update/update-counts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const search = await readSearch({ request, context }, STATUSES);
  const { shown, page } = search;
  const filter = { ...search.filter, kind: "target" as const };
  const list = await listPublishedTargets(db, {
    ...filter,
    page,
    perPage: SEARCH_PAGE,
  });
  const pages = pagesOf(request, list);
  const facets = await countTargetFacets(db, filter);
  const { status, ...anyStatus } = search.filter;
  const ofUpdates =
    status === undefined || status === "no_information"
      ? anyStatus
      : { ...anyStatus, status };
  return {
    promises: list.items.map(({ target, reading, lineage }) => ({
      ...reading,
      followedAs: lineage.followed?.to ?? [],
      wording: target.wording,
      provinceName: target.provinceName,
    })),
    counts: {
      promises: list.total,
      ...(shown.buscar === null
        ? {}
        : { updates: await countPublishedUpdates(db, ofUpdates) }),
    },
    provinces: countedProvinces(search.provinces, facets.byProvince),
    byDimension: facets.byDimension,
    byStatus: facets.byStatus,
    searched: filter.words ?? [],
    filter: shown,
    page,
    pages,
  };
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
  const total = data.counts.promises;
  return (
    <>
      <ClockNote />
      <h1>{words.search.title}</h1>
      <SearchForm path="/metas" {...data} />
      <SearchKinds current="promises" {...data} />
      <p role="status" className="sr">
        {words.search.found(total, formatNumber(total, language))}
      </p>
      {data.promises.length === 0 ? (
        <NothingFound current="promises" {...data} />
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

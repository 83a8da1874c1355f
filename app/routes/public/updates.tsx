import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockNote } from "#app/components/layout/clock-note";
import { useHref, usePage } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Pager } from "#app/components/layout/pager";
import { FoundUpdates } from "#app/components/search/found-updates";
import { SearchForm } from "#app/components/search/search-form";
import { NothingFound, SearchKinds } from "#app/components/search/search-kinds";
import { CLAIMABLE_STATUSES } from "#app/domain/status/status";
import { formatNumber } from "#app/i18n/format";
import {
  countedProvinces,
  pagesOf,
  readSearch,
  SEARCH_PAGE,
} from "#app/server/page/search-page.server";
import { listPromiseNames } from "#db/queries/plan/promise-names";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import { countPublishedTargets } from "#db/queries/plan/targets";
import { countUpdateFacets } from "#db/queries/update/update-facets";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { filter, shown, page, provinces } = await readSearch(
    { request, context },
    CLAIMABLE_STATUSES,
  );
  const list = await listPublishedUpdates(db, {
    ...filter,
    page,
    perPage: SEARCH_PAGE,
  });
  const pages = pagesOf(request, list);
  const facets = await countUpdateFacets(db, filter);
  const codes = [...new Set(list.items.map(({ targetCode }) => targetCode))];
  const promises = await listPromiseNames(db, codes);
  return {
    updates: list.items.flatMap((update) => {
      const { id, targetCode, status, effectiveDate, decidedAt } = update;
      const { summary, retracted, tombstones } = update;
      const promise = promises.get(targetCode);
      const told = { id, targetCode, status, effectiveDate, decidedAt };
      return promise === undefined
        ? []
        : [{ ...told, summary, retracted, tombstones, promise }];
    }),
    counts: {
      updates: list.total,
      promises: await countPublishedTargets(db, { ...filter, kind: "target" }),
    },
    provinces: countedProvinces(provinces, facets.byProvince),
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
        ? words.search.updatesTitle
        : `${data.filter.buscar} · ${words.search.updatesTitle}`,
    feed: "/feed.atom",
  }));

export default function Updates() {
  const data = useLoaderData<typeof loader>();
  const { words, language } = usePage();
  const href = useHref();
  const total = data.counts.updates;
  return (
    <>
      <ClockNote />
      <h1>{words.search.updatesTitle}</h1>
      <p>{words.search.updatesLead}</p>
      <SearchForm path="/avances" {...data} />
      <SearchKinds current="updates" {...data} />
      <p role="status" className="sr">
        {words.search.updatesFound(total, formatNumber(total, language))}
      </p>
      {data.updates.length === 0 ? (
        <NothingFound current="updates" {...data} />
      ) : (
        <FoundUpdates updates={data.updates} searched={data.searched} />
      )}
      <Pager
        page={data.page}
        pages={data.pages}
        hrefFor={(page) => href("/avances", { ...data.filter, pagina: page })}
      />
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockNote } from "#app/components/layout/clock-note";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Pager } from "#app/components/layout/pager";
import { NoEntry } from "#app/components/record/no-entry";
import { RecordHead } from "#app/components/record/record-head";
import { RecordList } from "#app/components/record/record-list";
import { RecordSearchForm } from "#app/components/record/record-search-form";
import { endOfLimaDay } from "#app/domain/text/calendar";
import { lastPage } from "#app/domain/form/page";
import {
  choiceParameter,
  pageParameter,
  searchParameter,
} from "#app/domain/form/query-parameter";
import { recordReferences } from "#app/domain/record/record-names";
import {
  ENTRY_KINDS,
  readRecordSearch,
} from "#app/domain/record/record-subjects";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { findRecordHeadAt } from "#db/queries/record/record";
import { listRecordNames } from "#db/queries/record/record-names";
import { findRecordPage } from "#db/queries/record/record-search";

const PER_PAGE = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { page, knownOn, kind, typed } = readPublicQuery(request, context, {
    typed: searchParameter("buscar"),
    kind: choiceParameter("tipo", ENTRY_KINDS),
    page: pageParameter("pagina"),
  });
  const head = await findRecordHeadAt(db, endOfLimaDay(knownOn));
  const search = typed === null ? null : readRecordSearch(typed.text);
  const place = { size: head.size, page, perPage: PER_PAGE };
  const found = await findRecordPage(db, { search, kind, ...place });
  const { total, entries } = found;
  const pages = lastPage({ total, perPage: PER_PAGE });
  if (page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const references = recordReferences(entries.map(({ entry }) => entry));
  const names = await listRecordNames(db, references);
  const filter = { buscar: typed?.text ?? null, tipo: kind };
  return { head, entries, total, names, page, pages, filter };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({
    title: words.record.title,
    description: words.record.lead,
  }));

export default function Record() {
  const data = useLoaderData<typeof loader>();
  const { head, entries, total, names, page, pages, filter } = data;
  const { record } = useWords();
  const href = useHref();
  const isFiltered = filter.buscar !== null || filter.tipo !== null;
  return (
    <>
      <ClockNote />
      <h1>{record.title}</h1>
      <p className="lead">{record.lead}</p>
      <RecordHead {...head} />
      <h2>{record.entries}</h2>
      <RecordSearchForm filter={filter} found={isFiltered ? total : null} />
      {entries.length === 0 ? (
        <NoEntry isFiltered={isFiltered} />
      ) : (
        <RecordList entries={entries} names={names} />
      )}
      <Pager
        page={page}
        pages={pages}
        hrefFor={(number) => href("/registro", { ...filter, pagina: number })}
      />
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockNote } from "#app/components/layout/clock-note";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Pager } from "#app/components/layout/pager";
import { RecordHead } from "#app/components/record/record-head";
import { RecordList } from "#app/components/record/record-list";
import { endOfLimaDay } from "#app/domain/calendar";
import { lastPage } from "#app/domain/page";
import { pageParameter } from "#app/domain/query-parameter";
import { recordReferences } from "#app/domain/record-names";
import { problem } from "#app/server/problem.server";
import { readPublicQuery } from "#app/server/public-query.server";
import { findRecordHeadAt, listRecordEntries } from "#db/queries/record";
import { listRecordNames } from "#db/queries/record-names";

const PER_PAGE = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { page, knownOn } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
  });
  const head = await findRecordHeadAt(db, endOfLimaDay(knownOn));
  const pages = lastPage({ total: head.size, perPage: PER_PAGE });
  if (page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  // Positions have no gap, so that a page is a range of them.
  const from = head.size - 1 - (page - 1) * PER_PAGE;
  const entries = await listRecordEntries(db, { from, limit: PER_PAGE });
  const references = recordReferences(entries.map(({ entry }) => entry));
  const names = await listRecordNames(db, references);
  return { head, entries, names, page, pages };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({
    title: words.record.title,
    description: words.record.lead,
  }));

export default function Record() {
  const { head, entries, names, page, pages } = useLoaderData<typeof loader>();
  const { record } = useWords();
  const href = useHref();
  return (
    <>
      <ClockNote />
      <h1>{record.title}</h1>
      <p className="lead">{record.lead}</p>
      <RecordHead {...head} />
      <h2>{record.entries}</h2>
      {entries.length === 0 ? (
        <div className="empty">
          <p>{record.empty}</p>
          <p>{record.emptyHelp}</p>
        </div>
      ) : (
        <RecordList entries={entries} names={names} />
      )}
      <Pager
        page={page}
        pages={pages}
        hrefFor={(number) => href("/registro", { pagina: number })}
      />
    </>
  );
}

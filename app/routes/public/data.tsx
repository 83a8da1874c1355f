import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockNote } from "#app/components/layout/clock-note";
import { datasetData } from "#app/components/layout/dataset-data";
import { useHref, usePage } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Paragraphs } from "#app/components/layout/sections";
import { Citation } from "#app/components/opendata/citation";
import { Codebook } from "#app/components/opendata/codebook";
import { FileList } from "#app/components/opendata/file-list";
import { earlierDay, endOfLimaDay } from "#app/domain/text/calendar";
import { LICENCE } from "#app/domain/open-data/data-package";
import { OPEN_TABLES } from "#app/domain/open-data/tables";
import { formatMoment } from "#app/i18n/format";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { countOpenDataRows } from "#db/queries/province/open-data-counts";
import { findRecordEntry, findRecordHeadAt } from "#db/queries/record/record";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const clocks = readPublicQuery(request, context, {});
  const record = await findRecordHeadAt(db, endOfLimaDay(clocks.knownOn));
  const newest = await findRecordEntry(db, record.size - 1);
  return {
    day: earlierDay(clocks.asOf, clocks.knownOn),
    record,
    changedAt: newest?.entry.at ?? null,
    rows: await countOpenDataRows(db, clocks),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words, page) => ({
    title: words.opendata.title,
    description: words.opendata.lead,
    data: [
      datasetData(
        {
          name: `${words.layout.siteName}: ${words.opendata.title}`,
          description: words.opendata.lead,
          license: LICENCE.path,
          files: OPEN_TABLES.map(({ name }) => ({
            path: `/datos/${name}.csv`,
            type: "text/csv",
          })),
        },
        page,
        words,
      ),
    ],
  }));

export default function Data() {
  const { day, record, changedAt, rows } = useLoaderData<typeof loader>();
  const { words, language } = usePage();
  const { opendata } = words;
  const href = useHref();
  return (
    <>
      <ClockNote />
      <h1>{opendata.title}</h1>
      <p className="lead">{opendata.lead}</p>
      <h2>{opendata.filesTitle}</h2>
      <p>
        {changedAt === null
          ? opendata.noChange
          : opendata.lastChange(formatMoment(changedAt, language))}
      </p>
      <FileList rows={rows} />
      <p>
        {opendata.package}{" "}
        <a className="code" href={href("/datos/datapackage.json")}>
          datapackage.json
        </a>
        . {opendata.packageHelp}
      </p>
      <div className="prose">
        <p>{opendata.privacy}</p>
        <h2>{opendata.apiTitle}</h2>
        <p>
          {opendata.api} <a href={href("/datos/api")}>{opendata.apiPage}</a>
          {" · "}
          <a href="/api/v1/openapi.json">{opendata.apiDescription}</a>
        </p>
        <h2>{opendata.licenceTitle}</h2>
        <p>
          {opendata.licence} <a href={LICENCE.path}>CC BY 4.0</a>.
        </p>
        <p>{opendata.licenceQuotes}</p>
        <h2>{opendata.citeTitle}</h2>
        <Citation day={day} record={record} />
        <h2>{opendata.formatTitle}</h2>
        <Paragraphs texts={opendata.format} />
      </div>
      <h2>{opendata.codebookTitle}</h2>
      <p>
        {opendata.codebookLead} {opendata.derivedHelp}
      </p>
      <Codebook />
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClockNote } from "#app/components/layout/clock-note";
import { useHref, usePage } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { PathList } from "#app/components/opendata/path-list";
import { SchemaList } from "#app/components/opendata/schema-list";
import { openApi } from "#app/domain/api/openapi";
import { readOpenApi } from "#app/domain/api/openapi-reading";
import { apiExamples } from "#app/server/open-data/api-examples.server";
import { readPublicQuery } from "#app/server/page/public-query.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, settings } = context;
  const { origin } = settings.origin;
  const clocks = readPublicQuery(request, context, {});
  return {
    ...readOpenApi(openApi(origin)),
    ...(await apiExamples({ db, origin, clocks })),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({
    title: words.apidocs.title,
    description: words.apidocs.lead,
  }));

export default function ApiDocs() {
  const { paths, schemas, addresses, answers } = useLoaderData<typeof loader>();
  const { words, origin } = usePage();
  const { apidocs } = words;
  const href = useHref();
  return (
    <>
      <p className="crumbs">
        <a href={href("/datos")}>{words.opendata.title}</a>
      </p>
      <h1>{apidocs.title}</h1>
      <ClockNote />
      <div className="prose">
        <p className="lead">{apidocs.lead}</p>
        <p>
          {apidocs.base}: <span className="hash">{origin}/api/v1</span>
          {" · "}
          <a href="/api/v1/openapi.json">{apidocs.description}</a>
        </p>
        <ul>
          {apidocs.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
      <h2>{apidocs.pathsTitle}</h2>
      <PathList paths={paths} examples={addresses} />
      <h2>{apidocs.fieldsTitle}</h2>
      <SchemaList schemas={schemas} examples={answers} />
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { EntryPage } from "#app/components/record/entry-page";
import { canonicalJson } from "#app/domain/proof/canonical-json";
import { recordReferences } from "#app/domain/record/record-names";
import { formatNumber } from "#app/i18n/format";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { findRecordEntry, findRecordHead } from "#db/queries/record/record";
import { listRecordNames } from "#db/queries/record/record-names";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  // An entry says the same on every day; the clocks only have to be days.
  readPublicQuery(request, context, {});
  const { size } = await findRecordHead(db);
  const typed = params["position"] ?? "";
  const position = /^(?:0|[1-9]\d{0,11})$/.test(typed) ? Number(typed) : size;
  const found = position < size ? await findRecordEntry(db, position) : null;
  if (found === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const names = await listRecordNames(db, recordReferences([found.entry]));
  const payload = canonicalJson(found.entry);
  return { ...found, payload, names, size };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, ({ proof }, { language }) => ({
    title: proof.entryTitle(formatNumber(data?.position ?? 0, language)),
  }));

export default function RecordEntry() {
  return <EntryPage {...useLoaderData<typeof loader>()} />;
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { RECORD_ENTRIES } from "#app/domain/api/endpoints";
import { entryRange, type RecordEntries } from "#app/domain/api/record";
import { endOfLimaDay, limaDay } from "#app/domain/text/calendar";
import { readQuery } from "#app/domain/form/page-query";
import { clockParameters } from "#app/domain/form/query-parameter";
import { apiAnswer } from "#app/server/open-data/api-answer.server";
import { malformedQuery } from "#app/server/open-data/api-problem.server";
import { findRecordHeadAt } from "#db/queries/record/record";
import { listRecordRows } from "#db/queries/record/record-audit";

/** `GET /api/v1/record/entries?from=&to=`: entries as they are hashed, oldest first, both ends included. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const query = readQuery(new URL(request.url).searchParams, {
    ...clockParameters(limaDay(context.now())),
    ...RECORD_ENTRIES.parameters,
  });
  if (!query.ok) return malformedQuery(query.problems);
  const head = await findRecordHeadAt(db, endOfLimaDay(query.value.knownOn));
  const { from, end } = entryRange(query.value, head.size);
  const rows = await listRecordRows(db, { from, limit: end - from });
  const answer: RecordEntries = {
    size: head.size,
    root: head.root,
    items: rows.map(({ position, payload, leafHash }) => ({
      position,
      payload,
      leafHash,
    })),
  };
  return apiAnswer(request, answer, rows.at(-1)?.recordedAt ?? null);
}

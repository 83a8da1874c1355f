import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  entryRange,
  positionParameter,
  type RecordEntries,
} from "#app/domain/api/record";
import { endOfLimaDay, limaDay } from "#app/domain/calendar";
import { readQuery } from "#app/domain/page-query";
import { clockParameters } from "#app/domain/query-parameter";
import { apiAnswer, apiProblem } from "#app/server/api-answer.server";
import { findRecordHeadAt } from "#db/queries/record";
import { listRecordRows } from "#db/queries/record-audit";

/** `GET /api/v1/record/entries?from=&to=`: entries as they are hashed, oldest first, both ends included. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const query = readQuery(new URL(request.url).searchParams, {
    ...clockParameters(limaDay(context.now())),
    from: positionParameter("from"),
    to: positionParameter("to"),
  });
  if (!query.ok) return apiProblem(400, "Bad request", query.problems);
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

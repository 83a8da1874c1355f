import type { LoaderFunctionArgs } from "@remix-run/node";
import { limaDay } from "#app/domain/text/calendar";
import { OPEN_TABLES } from "#app/domain/open-data/tables";
import { readQuery } from "#app/domain/form/page-query";
import { clockParameters } from "#app/domain/form/query-parameter";
import {
  apiProblem,
  malformedQuery,
} from "#app/server/open-data/api-problem.server";
import { tableAnswer } from "#app/server/open-data/table-answer.server";

/** `GET /datos/targets.csv` and the other tables of the open data. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const table = OPEN_TABLES.find(
    ({ name }) => pathname === `/datos/${name}.csv`,
  );
  if (table === undefined) {
    return apiProblem(404, ({ problem }) => problem.notFound);
  }
  const today = limaDay(context.now());
  const query = readQuery(searchParams, clockParameters(today));
  if (!query.ok) return malformedQuery(query.problems);
  const asked = { table: table.name, clocks: query.value };
  return await tableAnswer(request, context, asked);
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import type { ApiEndpoint, ApiParameters } from "#app/domain/api/endpoint";
import { apiPage } from "#app/domain/api/list";
import {
  beginningOfLimaDay,
  limaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import { lastPage, type Page } from "#app/domain/form/page";
import { readQuery, type QueryValue } from "#app/domain/form/page-query";
import { clockParameters } from "#app/domain/form/query-parameter";
import { readTransaction, type Database } from "#db/client";
import { findRecordEntry, findRecordHead } from "#db/queries/record/record";
import { apiAnswer } from "./api-answer.server";
import { apiProblem, malformedQuery } from "./api-problem.server";

/** What an address of the API is asked, read and bounded. */
export interface ApiQuestion<S extends ApiParameters> {
  /** One moment of the database: whatever is read agrees. */
  db: Database;
  params: Readonly<Record<string, string | undefined>>;
  query: QueryValue<S & ReturnType<typeof clockParameters>>;
  /** Begins every link, without a slash at its end. */
  origin: string;
}

/**
 * The loader of one address of the API: reads what is asked by the endpoint's own parameters (400
 * names those that are malformed) and answers through its schema, with validators. `find` gives the
 * answer, or a problem to be sent instead.
 */
export function apiLoader<S extends ApiParameters, R extends z.ZodType>(
  endpoint: ApiEndpoint<S, R>,
  find: (question: ApiQuestion<S>) => Promise<z.input<R> | Response>,
) {
  return async ({
    request,
    params,
    context,
  }: LoaderFunctionArgs): Promise<Response> => {
    const today = limaDay(context.now());
    const query = readQuery(new URL(request.url).searchParams, {
      ...endpoint.parameters,
      ...clockParameters(today),
    });
    if (!query.ok) return malformedQuery(query.problems);
    const { origin } = context.settings.origin;
    return await readTransaction(context.db, async (db) => {
      const found = await find({ db, params, query: query.value, origin });
      if (found instanceof Response) return found;
      const body = endpoint.response.parse(found);
      return apiAnswer(request, body, await lastChange(db, today));
    });
  };
}

/** A page of a list in the words of the API, or 404 where the list ends before it. */
export function apiListPage<T, R>(page: Page<T>, toItem: (item: T) => R) {
  return page.page > lastPage(page)
    ? apiProblem(404, ({ problem }) => problem.notFound, {
        errors: [{ parameter: "page", problem: "past_the_end" }],
      })
    : apiPage(page, toItem);
}

/** Since when the site says what it says: the newest entry of the record, or the day's turn in Lima. */
export async function lastChange(
  db: Database,
  today: IsoDate,
): Promise<Instant> {
  const { size } = await findRecordHead(db);
  const newest = await findRecordEntry(db, size - 1);
  const begun = beginningOfLimaDay(today);
  return newest !== null && newest.entry.at > begun ? newest.entry.at : begun;
}

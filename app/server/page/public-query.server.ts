import { limaDay } from "#app/domain/text/calendar";
import {
  readQuery,
  type QueryParameter,
  type QueryValue,
} from "#app/domain/form/page-query";
import { clockParameters } from "#app/domain/form/query-parameter";
import type { AppContext } from "../context.server";
import { problem } from "../http/problem.server";

type Clock = ReturnType<typeof clockParameters>;

/**
 * Reads the two clocks and a page's own parameters from its address; throws the site's 400 page,
 * naming the parameter, where one is not of its form.
 */
export function readPublicQuery<
  S extends Record<string, QueryParameter<unknown>>,
>(
  request: Pick<Request, "url">,
  context: Pick<AppContext, "now">,
  parameters: S,
): QueryValue<S & Clock> {
  const today = limaDay(context.now());
  const query = readQuery(new URL(request.url).searchParams, {
    ...clockParameters(today),
    ...parameters,
  });
  if (query.ok) return query.value;
  const name = query.problems[0]?.parameter ?? "";
  throw problem(
    request,
    400,
    (words) => words.problem.parameter[name] ?? words.problem.badRequest,
  );
}

import { STATUS_CODES } from "node:http";
import { ApiProblem } from "#app/domain/api/problem";
import type { QueryProblem } from "#app/domain/form/page-query";
import { wordsFor, type Words } from "#app/i18n/words";
import { OPEN_HEADERS } from "./api-answer.server";

/**
 * A refusal of the API: a problem document (RFC 9457) with one sentence of the English catalogue, and
 * whatever helps to mend the request.
 */
export function apiProblem(
  status: 400 | 404 | 409,
  detail: (words: Words) => string,
  help: Pick<ApiProblem, "errors" | "plans"> = {},
): Response {
  const problem = ApiProblem.parse({
    type: "about:blank",
    title: STATUS_CODES[status],
    status,
    detail: detail(wordsFor("en")),
    ...help,
  });
  return new Response(JSON.stringify(problem), {
    status,
    headers: { ...OPEN_HEADERS, "Content-Type": "application/problem+json" },
  });
}

/** The refusal of a question whose parameters are not of their form; each is named. */
export function malformedQuery(problems: readonly QueryProblem[]): Response {
  const errors = problems.map(({ parameter, key, accepted }) => ({
    parameter,
    problem: key,
    ...(accepted === undefined ? {} : { accepted: [...accepted] }),
  }));
  const [first] = problems;
  return apiProblem(
    400,
    ({ problem, validation }) =>
      first === undefined
        ? problem.badRequest
        : `${first.parameter}: ${validation[first.key]}`,
    { errors },
  );
}

/** The refusal of a province that is not there. */
export function unknownProvince(slug: string): Response {
  return apiProblem(404, ({ problem }) =>
    problem.notFoundProvince(slug.slice(0, 60)),
  );
}

/** The refusal of a code that no target has. */
export function unknownTarget(code: string): Response {
  return apiProblem(404, ({ problem }) =>
    problem.notFoundTarget(code.slice(0, 40)),
  );
}

import { apiProblem } from "#app/server/open-data/api-problem.server";

/** Any other address below `/api/`. */
export function loader(): Response {
  return apiProblem(404, ({ problem }) => problem.notFound);
}

import { wordsFor, type Words } from "#app/i18n/words";
import { requestLanguage } from "#app/i18n/language";

/**
 * A refusal to throw from a loader: the site's problem page with this status and one sentence in the
 * reader's language.
 */
export function problem(
  request: Pick<Request, "url">,
  status: 400 | 403 | 404 | 409 | 422,
  detail: (words: Words) => string,
): Response {
  return Response.json(
    { detail: detail(wordsFor(requestLanguage(request))) },
    { status },
  );
}

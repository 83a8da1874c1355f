import { refusalAnswer, type RefusalReason } from "./refusal.server";
import { RETRY_AFTER_SECONDS } from "./turn-away.server";

/**
 * The answer of an address that is no page (a feed, a picture, a map of the site) to a request that it
 * cannot serve: a short page in the reader's language.
 */
export function refused(
  request: Pick<Request, "url">,
  reason: Extract<RefusalReason, "malformed" | "not_found" | "busy">,
): Response {
  const { pathname, search } = new URL(request.url);
  const { status, headers, body } = refusalAnswer(reason, pathname + search);
  const answer = new Response(body, { status, headers });
  if (reason === "busy") {
    answer.headers.set("Retry-After", String(RETRY_AFTER_SECONDS));
  }
  return answer;
}

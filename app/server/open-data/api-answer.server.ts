import type { Instant } from "#app/domain/text/calendar";
import { sha256Hex } from "#app/domain/proof/commitment";

/** Any page may read the API; no cookie ever goes along. */
export const OPEN_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Last-Modified",
} as const;

/**
 * An answer of the API: JSON that any page may read, with an ETag over its bytes; 304 without a body
 * where the reader has it already. `lastModified` is the moment since which the answer is the same.
 */
export function apiAnswer(
  request: Pick<Request, "headers">,
  value: unknown,
  lastModified: Instant | null,
): Response {
  const body = JSON.stringify(value);
  const tag = `"${sha256Hex(body).slice(0, 32)}"`;
  const headers = new Headers({
    ...OPEN_HEADERS,
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "public, max-age=0, must-revalidate",
    ETag: tag,
  });
  if (lastModified !== null) {
    headers.set("Last-Modified", new Date(lastModified).toUTCString());
  }
  return isKnown(request.headers, tag, headers.get("Last-Modified"))
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status: 200, headers });
}

/** Whether the reader has just this answer (RFC 9110, 13.2.2): a tag speaks before a date. */
export function isKnown(
  asked: Headers,
  tag: string,
  lastModified: string | null,
): boolean {
  const tags = asked.get("If-None-Match");
  if (tags !== null) {
    const known = tags.split(",").map((one) => one.trim().replace(/^W\//, ""));
    return known.includes(tag) || tags.trim() === "*";
  }
  if (lastModified === null) return false;
  const since = Date.parse(asked.get("If-Modified-Since") ?? "");
  return Date.parse(lastModified) <= since;
}

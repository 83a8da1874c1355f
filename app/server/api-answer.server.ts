import type { Instant } from "#app/domain/calendar";
import { sha256Hex } from "#app/domain/commitment";
import type { QueryProblem } from "#app/domain/page-query";

const OPEN = { "Access-Control-Allow-Origin": "*" } as const;

/**
 * An answer of the API: JSON that any page may read, with an ETag over its bytes; 304 without a body
 * where the reader has it already. `lastModified` is the moment of the newest thing in it.
 */
export function apiAnswer(
  request: Pick<Request, "headers">,
  value: unknown,
  lastModified: Instant | null,
): Response {
  const body = JSON.stringify(value);
  const tag = `"${sha256Hex(body).slice(0, 32)}"`;
  const headers = new Headers({
    ...OPEN,
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "public, max-age=0, must-revalidate",
    ETag: tag,
  });
  if (lastModified !== null) {
    headers.set("Last-Modified", new Date(lastModified).toUTCString());
  }
  const known = (request.headers.get("If-None-Match") ?? "").split(/\s*,\s*/);
  const isKnown = known.some((one) => one.replace(/^W\//, "") === tag);
  return isKnown
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status: 200, headers });
}

/** A refusal of the API (RFC 9457), naming the parameters that are not of their form. */
export function apiProblem(
  status: 400 | 404 | 409,
  title: string,
  problems: readonly QueryProblem[] = [],
): Response {
  const headers = { ...OPEN, "Content-Type": "application/problem+json" };
  const errors = problems.map(({ parameter, key, accepted }) => ({
    parameter,
    problem: key,
    ...(accepted === undefined ? {} : { accepted }),
  }));
  const document = { type: "about:blank", title, status, errors };
  return new Response(JSON.stringify(document), { status, headers });
}

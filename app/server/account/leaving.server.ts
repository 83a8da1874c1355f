import { cookieHeader } from "../http/cookie.server";

/**
 * Headers of the answer to somebody who leaves for good, or for now: both cookies end, and the browser
 * drops the pages that it kept. It is asked for neither `cookies`, which takes those of every host of
 * the same registered domain along, nor `storage`, where what somebody wrote without signal waits for
 * them: that goes where they say so themselves.
 */
export function leavingHeaders(origin: URL): Headers {
  const headers = new Headers({ "Clear-Site-Data": '"cache"' });
  for (const kind of ["s", "v"] as const) {
    headers.append("Set-Cookie", cookieHeader(kind, "", 0, origin));
  }
  return headers;
}

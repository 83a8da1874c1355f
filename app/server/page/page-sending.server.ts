import type { IncomingMessage, ServerResponse } from "node:http";
import type { PageForm } from "./kept-page.server";

/** Sends a kept page, or 304 where the reader has it. Parts are never sent: whoever asks for a range gets all of it. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  form: PageForm,
): void {
  if (isKnown(request.headers, form)) {
    response.removeHeader("Content-Security-Policy");
    response.writeHead(304, [...form.shortHeaders]).end();
    return;
  }
  response.writeHead(200, form.headers as string[]);
  response.end(form.bytes);
}

/** Whether the reader has just this form (RFC 9110, 13.2.2): a tag speaks before a date. */
function isKnown(
  headers: IncomingMessage["headers"],
  { tag, changed }: PageForm,
): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) return namesTag(tags, tag);
  const since = headers["if-modified-since"];
  return (
    since !== undefined && changed !== null && changed <= Date.parse(since)
  );
}

/** Whether `If-None-Match` names a tag, weakly or not: tags hold no quotes and no commas. */
export function namesTag(header: string, tag: string): boolean {
  return header.includes(tag) || header.trim() === "*";
}

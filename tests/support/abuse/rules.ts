import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect } from "vitest";
import type { WireAnswer } from "../page-site";

/** What a body says, whatever coding it came in. */
export function textOf({ headers, body }: WireAnswer): string {
  const coding = headers["content-encoding"];
  if (coding === "gzip") return gunzipSync(body).toString("utf8");
  if (coding === "br") return brotliDecompressSync(body).toString("utf8");
  return body.toString("utf8");
}

/** What only the inside of the server knows: stacks, paths, statements, versions. */
const INSIDE =
  /node_modules|\bat [\w.<>]+ \(|\bat (?:file|node):|SQLITE_|select "|insert into "|update "\w+" set|\/home\/|\/tmp\/|\.server\.ts|(?:Type|Range|Reference|Syntax)Error|kysely|express\/|remix-run/i;

/**
 * What every answer must have and must not have, whatever was asked (U1, U4, U5 and, for pages, U9).
 * `typed` says that what was sent looks like the inside of a server, and may be shown again.
 */
export function expectManners(
  answer: WireAnswer,
  { typed = false }: { typed?: boolean } = {},
): void {
  const { status, headers } = answer;
  // 0: the connection was closed, which is an answer to what is no HTTP.
  // Below 200 the answer proper is still to come.
  if (status < 200) return;
  const text = textOf(answer);
  if (status !== 503)
    expect(status, `U1 ${text.slice(-2_000)}`).toBeLessThan(500);
  if (status === 503) expect(headers["retry-after"], "U1").toBeDefined();
  if (status >= 400 && !typed)
    expect(INSIDE.exec(text)?.[0], "U4").toBeUndefined();
  expect(headers["x-content-type-options"], "U5").toBe("nosniff");
  for (const name of ["x-powered-by", "server", "x-remix-response"]) {
    expect(headers[name], "U4").toBeUndefined();
  }
  if (status !== 304 && status >= 200 && status < 600) expectPolicy(answer);
  const isPage = /^text\/html/.test(headers["content-type"] ?? "");
  if (isPage && status >= 400) expectReadable(answer, text);
}

function expectPolicy({ status, headers }: WireAnswer): void {
  const policy = headers["content-security-policy"];
  // What the parser gives up on is answered before there is a request.
  if (policy === undefined && [400, 408, 431].includes(status)) return;
  expect(policy, "U5").toMatch(/default-src 'none'/);
  expect(policy, "U5").not.toMatch(/unsafe-/);
}

function expectReadable({ status, headers }: WireAnswer, text: string): void {
  expect(headers["content-language"], "U9").toMatch(/^(?:es|en)/);
  expect(text.slice(0, 300), "U9").toMatch(/<html lang="(?:es-PE|en)"/);
  expect(text.includes("<h1"), "U9").toBe(true);
  const isForm = status === 422 && text.includes('name="formToken"');
  if (!isForm) return;
  expect(/<title>Error:/.test(text), "U9 title").toBe(true);
  const summary = /class="error-summary"[^>]*/.exec(text)?.[0];
  expect(summary, "U9 summary").toMatch(/autofocus/i);
}

/** What the log says about it (U8): no secret, and of each refusal one line. */
export function expectLogged(
  lines: readonly Record<string, unknown>[],
  secrets: readonly string[],
): void {
  const text = JSON.stringify(lines);
  for (const secret of secrets) expect(text, "U8").not.toContain(secret);
  expect(text, "U8").not.toMatch(/127\.0\.0\.1|CANARIO|contraseña-/);
  for (const { requestId, event } of lines) {
    const same = lines.filter(
      (line) => line["requestId"] === requestId && line["event"] === event,
    );
    if (event !== undefined) expect(same, "U8").toHaveLength(1);
  }
  const isRefusal = ({ status }: Record<string, unknown>) =>
    [403, 405, 413, 414, 415, 421].includes(Number(status));
  for (const { requestId } of lines.filter(isRefusal)) {
    const events = lines.filter(
      (line) => line["requestId"] === requestId && line["event"] !== undefined,
    );
    expect(events.length, `U8 ${text}`).toBeGreaterThan(0);
  }
}

import { randomBytes } from "node:crypto";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { hearingCss } from "#app/components/hearing/hearing-css";
import {
  ScriptProvider,
  type ScriptReach,
} from "#app/components/layout/page-script";
import { siteCss } from "#app/components/layout/styles";
import { requestLanguage } from "#app/i18n/language";
import { busyErrors } from "./server/http/busy-page.server";
import {
  contentSecurityPolicy,
  isMadeForFrames,
} from "./server/http/content-security.server";
import { RETRY_AFTER_SECONDS } from "./server/http/turn-away.server";

// The process is started through the compiled routes, so that it and they share one copy
// of every module: an error thrown by one is known to the other.
export { serve } from "./server/main.server";
export { handleError } from "./server/http/handle-error.server";
export { openReader } from "./server/page/reader.server";
export { draftInThread } from "./server/intake/draft-in-thread.server";

const PAGE_STYLES = [siteCss, hearingCss];
/** No script runs on these pages; they connect only for tools that read robots.txt from within one. */
const PAGE_POLICY = contentSecurityPolicy({
  styles: PAGE_STYLES,
  connects: true,
});
const FRAMED_POLICY = contentSecurityPolicy({
  styles: [siteCss],
  framed: true,
});

/** Renders a page whole; nothing streams, so a page that breaks halfway is never sent. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  const isBusy = status === 500 && context.unavailable !== undefined;
  if (isBusy) {
    busyErrors(remix.staticHandlerContext, request, context);
    headers.set("Retry-After", String(RETRY_AFTER_SECONDS));
  }
  if (status === 429 && context.retryAfter !== undefined) {
    headers.set("Retry-After", String(context.retryAfter));
  }
  const script = {
    src: remix.manifest.entry.module,
    nonce: randomBytes(16).toString("base64"),
  };
  const html = renderToString(
    <ScriptProvider value={script}>
      <RemixServer context={remix} url={request.url} />
    </ScriptProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set(
    "Content-Language",
    requestLanguage(request) === "es" ? "es-PE" : "en",
  );
  const isFramed = isMadeForFrames(new URL(request.url).pathname);
  // Only a page that drew the script lets one in; no text of anybody can hold this answer's word.
  const reaches = (reach: ScriptReach) =>
    html.includes(`nonce="${script.nonce}" data-reach="${reach}"`);
  const scripted = html.includes(`nonce="${script.nonce}"`)
    ? contentSecurityPolicy({
        styles: PAGE_STYLES,
        nonce: script.nonce,
        connects: reaches("site") || reaches("offline"),
        works: reaches("offline"),
      })
    : PAGE_POLICY;
  headers.set("Content-Security-Policy", isFramed ? FRAMED_POLICY : scripted);
  return new Response(`<!DOCTYPE html>${html}`, {
    status: isBusy ? 503 : status,
    headers,
  });
}

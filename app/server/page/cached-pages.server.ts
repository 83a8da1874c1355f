import type { IncomingMessage, RequestListener } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import { databaseError } from "#db/client";
import { originOfHost } from "../http/authority.server";
import { acceptedCoding, type Coding } from "../http/content-coding.server";
import type { AppParts } from "../context.server";
import { MAX_HEADER_LINES } from "../http/guard.server";
import { CACHE_CONTROL, tagOfPage } from "./kept-page.server";
import { offerRendered } from "./offered-answer.server";
import type { PageCache } from "./page-cache.server";
import { pageKey } from "./page-key.server";
import { namesTag, sendPage } from "./page-sending.server";
import { noteRequest, requestFacts } from "../http/request-log.server";
import { turnAway } from "../http/turn-away.server";

/** Names by which the site is asked for; more would be spellings of somebody who plays. */
const MOST_HOSTS = 32;

/**
 * Answers with pages that are kept, and renders those that may be. What may not be kept goes on to the
 * routes, with what was rendered, if anything was.
 */
export function cachedPages(pages: PageCache): RequestHandler {
  return (request, response, next) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const key = isRead ? pageKey(request.originalUrl) : null;
    if (key === null) return next();
    answer(pages, key, request, response).then(
      (isAnswered) => (isAnswered ? undefined : next()),
      (error: unknown) => {
        if (databaseError(error) !== "busy") return next(error);
        turnAway(request, response, "busy");
      },
    );
  };
}

async function answer(
  pages: PageCache,
  key: string,
  request: Request,
  response: Response,
): Promise<boolean> {
  const coding = codingOf(request);
  const tag = await knownTag(pages, key, request, coding);
  if (tag !== null) {
    // What the browser knows of its copy stays; this answer has no body to be guarded.
    response.removeHeader("Content-Security-Policy");
    response.set({
      ETag: tag,
      Vary: "Accept-Encoding",
      "Cache-Control": CACHE_CONTROL,
    });
    response.status(304).end();
    return true;
  }
  const { requestId } = requestFacts(response);
  const headers = response.getHeaders();
  const found = await pages.ask(key, { requestId, headers });
  if (!found.kept) {
    offerRendered(response, found.page);
    return false;
  }
  const form = await found.page.makeForm(coding);
  pages.grew(key, found.page);
  sendPage(request, response, form);
  return true;
}

/** The tag of the reader's copy, where it still holds: found out without rendering anything. */
async function knownTag(
  pages: PageCache,
  key: string,
  request: Request,
  coding: Coding,
): Promise<string | null> {
  const header = request.headers["if-none-match"];
  // An asterisk asks whether there is such a page at all.
  if (header === undefined || !header.includes('"')) return null;
  const tagKey = await pages.tagKey(key);
  const tags = [coding, "identity" as const].map((it) => tagOfPage(tagKey, it));
  return tags.find((tag) => namesTag(header, tag)) ?? null;
}

/**
 * Stands in front of the whole application and answers what needs nothing of it: pages that are kept,
 * asked for by their own address in a request that any browser could send.
 */
export function quickPages(
  pages: PageCache,
  { settings, log }: Pick<AppParts, "settings" | "log">,
  application: RequestListener,
): RequestListener {
  const hosts = new Set<string>();
  const isKnownHost = (host: string | undefined) => {
    if (host === undefined) return false;
    if (hosts.has(host)) return true;
    if (originOfHost(host, settings) === null) return false;
    if (hosts.size < MOST_HOSTS) hosts.add(host);
    return true;
  };
  return (request, response) => {
    const key = quickKey(request);
    const form =
      key === null ? undefined : pages.find(key)?.form(codingOf(request));
    if (form === undefined || !isKnownHost(request.headers.host)) {
      return application(request, response);
    }
    // Nothing was done for this reader that could fail, and nobody has to know what they read.
    if (log.isLevelEnabled("debug")) {
      noteRequest(log, settings.trustProxy, request, response);
    }
    sendPage(request, response, form);
  };
}

/** The key of a request that the guard would let pass without a second look; null for all others. */
function quickKey(request: IncomingMessage): string | null {
  const { method, url = "", headers, rawHeaders } = request;
  if (method !== "GET" && method !== "HEAD") return null;
  const isBodyless =
    headers["content-length"] === undefined &&
    headers["transfer-encoding"] === undefined &&
    headers["content-encoding"] === undefined;
  if (!isBodyless || rawHeaders.length / 2 > MAX_HEADER_LINES) return null;
  // A path without a query is kept as it is, or not at all.
  if (!url.includes("?")) return url;
  return url.includes("%") ? null : pageKey(url);
}

function codingOf({ headers }: IncomingMessage): Coding {
  return acceptedCoding(headers["accept-encoding"]);
}

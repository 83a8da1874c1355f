import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import {
  type AppLoadContext,
  type createRequestHandler,
  type ServerBuild,
} from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import { BodyCutError, BodyTooLargeError, readBody } from "./body.server";
import type { AppParts } from "../context.server";
import { MAX_BODY_BYTES } from "./guard.server";
import { offeredAnswer } from "../page/offered-answer.server";
import { requestFacts } from "./request-log.server";
import { isUpload, uploadOf } from "./incoming.server";
import { MalformedUploadError } from "../file/upload.server";
import { isStorageFailure } from "./storage-failure.server";
import { turnAway } from "./turn-away.server";

/** The compiled routes, or how to get the newest ones. */
export type RouteBuild = ServerBuild | (() => Promise<ServerBuild>);

export type RouteHandler = ReturnType<typeof createRequestHandler>;

/** Headers by which the framework talks to its script in the browser. */
const FRAMEWORK_HEADER = /^x-remix-/i;

/**
 * Hands requests to the routes. The framework's own adapter takes the site's name from
 * `X-Forwarded-Host` and bodies of any size; this one takes the name from ORIGIN and
 * bodies that fit.
 */
export function remixHandler(
  handle: RouteHandler,
  parts: AppParts,
): RequestHandler {
  return (request, response, next) => {
    answer(handle, parts, request, response).catch((error: unknown) => {
      if (error instanceof BodyTooLargeError) {
        turnAway(request, response, "too_large");
      } else if (error instanceof MalformedUploadError) {
        turnAway(request, response, "malformed");
      } else if (isStorageFailure(error)) {
        parts.log.error({ event: "not_kept", err: error }, "not kept");
        turnAway(request, response, "busy");
      } else if (!(error instanceof BodyCutError)) {
        next(error);
      }
    });
  };
}

async function answer(
  handle: RouteHandler,
  parts: AppParts,
  request: Request,
  response: Response,
): Promise<void> {
  const context: AppLoadContext = { ...parts, ...requestFacts(response) };
  const { origin } = parts.settings;
  const offered = offeredAnswer(response);
  try {
    const webRequest = await toWebRequest(request, response, origin);
    // Headers are enough to say who sends; the body of a form with files comes in pieces.
    const upload = await uploadOf(request, webRequest, context);
    if (upload !== null) context.upload = upload;
    const webResponse = offered?.answer ?? (await handle(webRequest, context));
    await answerWith(webResponse, { request, response, context });
  } finally {
    await context.upload?.discard();
  }
}

/** What there is to answer, and to whom. */
interface Exchange {
  request: Request;
  response: Response;
  context: AppLoadContext;
}

async function answerWith(
  webResponse: globalThis.Response,
  { request, response, context }: Exchange,
): Promise<void> {
  const offered = offeredAnswer(response);
  // The reader left: there is nobody to tell, and nothing went wrong here.
  if (response.destroyed) return;
  if (webResponse.status >= 500 && !isInOurWords(webResponse)) {
    await webResponse.body?.cancel();
    const isBusy = offered?.isBusy ?? context.unavailable !== undefined;
    return isBusy
      ? turnAway(request, response, "busy", context.sent)
      : turnAway(request, response, "failed");
  }
  await send(webResponse, response);
}

/** Where a page or an API answer could not be made, the framework says so in its own words. */
function isInOurWords({ headers }: globalThis.Response): boolean {
  const type = headers.get("Content-Type") ?? "";
  return /^(?:text\/html|application\/problem\+json)\b/.test(type);
}

/** A request as the routes know it: every URL begins with ORIGIN, whoever asked how. */
async function toWebRequest(
  request: Request,
  response: Response,
  origin: URL,
): Promise<globalThis.Request> {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  const isSending = request.method === "POST" && !isUpload(request);
  return new Request(`${origin.origin}${request.originalUrl}`, {
    method: request.method,
    headers: toWebHeaders(request, origin),
    signal: controller.signal,
    ...(isSending ? { body: await readBody(request, MAX_BODY_BYTES) } : {}),
  });
}

function toWebHeaders(request: Request, origin: URL): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  // The guard has compared both with ORIGIN; the framework compares them again.
  headers.set("Host", origin.host);
  if (headers.has("Origin")) headers.set("Origin", origin.origin);
  return headers;
}

async function send(
  webResponse: globalThis.Response,
  response: Response,
): Promise<void> {
  response.status(webResponse.status);
  const cookies = webResponse.headers.getSetCookie();
  for (const [name, value] of webResponse.headers) {
    const isOurs = name !== "set-cookie" && !FRAMEWORK_HEADER.test(name);
    if (isOurs) response.setHeader(name, value);
  }
  if (cookies.length > 0) response.setHeader("Set-Cookie", cookies);
  const { body } = webResponse;
  const isDownload = webResponse.headers.has("Content-Disposition");
  if (isDownload && body !== null) {
    // The same stream; only its type has two homes.
    return await passOn(body as ReadableStream<Uint8Array>, response);
  }
  // Every other answer is a page or a page of a list, small enough to be held whole.
  response.end(Buffer.from(await webResponse.arrayBuffer()));
}

/** Sends a download as it is made, no faster than its reader takes it. */
async function passOn(
  body: ReadableStream<Uint8Array>,
  response: Response,
): Promise<void> {
  if (response.req.method === "HEAD") {
    await body.cancel();
    return void response.end();
  }
  try {
    await pipeline(Readable.fromWeb(body), response);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The reader left; the stream has been told.
    if (code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
}

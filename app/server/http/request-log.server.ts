import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { clientAddress, truncatedAddress } from "./client-address.server";

/** What the first middleware finds out and all others use. */
export interface RequestFacts {
  requestId: string;
  clientAddress: string;
  /** Filled in once it is known who asks, for the log alone. */
  who: LoggedWho;
}

/** Who sends a request, under the name that the log has for them today; null for a visitor. */
export interface LoggedWho {
  account: string | null;
}

/** Longest piece of a path that a log line holds. */
const LOGGED_PATH = 200;

/** Answers that whoever watches over the site wants to count: not allowed, not like this, too often. */
const REFUSED = new Set([401, 403, 405, 413, 414, 415, 421, 429, 431]);

/** Gives each request an id and an address of our own making, and logs one line when it is over. */
export function requestLog(log: Logger, trustProxy: boolean): RequestHandler {
  return (request, response, next) => {
    const facts = noteRequest(log, trustProxy, request, response);
    Object.assign(response.locals, facts);
    next();
  };
}

/** Finds out who asks, and logs one line when the request is over. */
export function noteRequest(
  log: Logger,
  trustProxy: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): RequestFacts {
  const facts: RequestFacts = {
    requestId: randomUUID(),
    clientAddress: clientAddress(request, trustProxy),
    who: { account: null },
  };
  const { method, url = "" } = request;
  const started = performance.now();
  response.once("close", () => {
    log.info(
      {
        requestId: facts.requestId,
        method,
        path: loggedPath(url),
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        address: truncatedAddress(facts.clientAddress),
        ...(facts.who.account === null ? {} : facts.who),
        ...(response.writableFinished ? {} : { cut: true }),
        ...(REFUSED.has(response.statusCode) ? { event: "refused" } : {}),
      },
      "request",
    );
  });
  return facts;
}

/** What {@link requestLog} noted about the request of this response. */
export function requestFacts(response: Response): RequestFacts {
  return response.locals as unknown as RequestFacts;
}

/** Queries hold what people search for: only the path is logged. */
function loggedPath(url: string): string {
  const [path = ""] = url.split("?", 1);
  return path.slice(0, LOGGED_PATH);
}

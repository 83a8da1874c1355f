import type { Request, RequestHandler } from "express";
import { isOwnSending, originOfHost } from "./authority.server";
import type { Settings } from "./env.server";
import type { RefusalReason } from "./refusal.server";
import { asksForLoaderData, targetProblem } from "./request-target.server";
import { MAX_UPLOAD_BYTES, takesFiles } from "../file/upload-route.server";
import { turnAway } from "./turn-away.server";

/** Largest body of a form without files, in bytes; text needs far less. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** More header lines than this are no browser's. */
export const MAX_HEADER_LINES = 100;

const FORM_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** Headers by which a client could pretend to be a proxy, or ask for another method or path. */
const PRETENDING =
  /^(?:x-forwarded-.*|forwarded|x-real-ip|x-original-url|x-rewrite-url|x-http-method.*|x-method-override)$/;

type Check = (request: Request) => RefusalReason | null;

/**
 * Stands in front of the whole site and turns away what no page of it would send.
 * Who may do what is decided behind it; here only form, size, name and origin count.
 */
export function guard(settings: Settings): RequestHandler {
  const checks: Check[] = [
    headerProblem,
    (request) => targetProblem(request.originalUrl),
    (request) => hostProblem(request, settings),
    methodProblem,
    (request) => sendingProblem(request, settings),
    ({ originalUrl }) => (asksForLoaderData(originalUrl) ? "not_found" : null),
  ];
  return (request, response, next) => {
    for (const check of checks) {
      const reason = check(request);
      if (reason !== null) return turnAway(request, response, reason);
    }
    for (const name of Object.keys(request.headers)) {
      if (PRETENDING.test(name)) delete request.headers[name];
    }
    next();
  };
}

function headerProblem(request: Request): RefusalReason | null {
  // Raw headers alternate names and values.
  const lines = request.rawHeaders.length / 2;
  return lines > MAX_HEADER_LINES ? "headers_too_large" : null;
}

function hostProblem(
  request: Request,
  settings: Settings,
): RefusalReason | null {
  const { host } = request.headers;
  if (host === undefined || host === "") return "malformed";
  return originOfHost(host, settings) === null ? "unknown_host" : null;
}

function methodProblem({ method, path }: Request): RefusalReason | null {
  if (method === "GET" || method === "HEAD") return null;
  if (path.startsWith("/api/")) {
    return method === "OPTIONS" ? null : "wrong_method";
  }
  return method === "POST" ? null : "wrong_method";
}

/** What has to be true of a request that may change something. */
function sendingProblem(
  request: Request,
  settings: Settings,
): RefusalReason | null {
  const { headers } = request;
  if (headers["content-encoding"] !== undefined) return "wrong_type";
  const type = headers["content-type"];
  const { method, path } = request;
  const most = takesFiles({ method, path, type })
    ? MAX_UPLOAD_BYTES
    : MAX_BODY_BYTES;
  if (Number(headers["content-length"] ?? 0) > most) return "too_large";
  if (request.method !== "POST") return bodylessProblem(request);
  const ownOrigin = originOfHost(headers.host, settings) ?? "";
  const fetchSite = request.get("Sec-Fetch-Site");
  if (!isOwnSending({ origin: headers.origin, fetchSite }, ownOrigin)) {
    return "foreign_origin";
  }
  return isForm(headers["content-type"] ?? "") ? null : "wrong_type";
}

/** A body where none belongs is how two servers come to disagree about where a request ends. */
function bodylessProblem({ headers }: Request): RefusalReason | null {
  const isEmpty =
    headers["transfer-encoding"] === undefined &&
    Number(headers["content-length"] ?? 0) === 0;
  return isEmpty ? null : "malformed";
}

function isForm(contentType: string): boolean {
  const [essence = "", ...parameters] = contentType.toLowerCase().split(";");
  const charset = parameters.find((part) => part.trim().startsWith("charset="));
  return (
    FORM_TYPES.includes(essence.trim()) &&
    (charset === undefined || /^charset="?utf-8"?$/.test(charset.trim()))
  );
}

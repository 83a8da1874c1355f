import type { RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import { createRequestHandler } from "@remix-run/node";
import compression from "compression";
import express from "express";
import type { ErrorRequestHandler, Express, RequestHandler } from "express";
import { Admission, type AdmissionLimits } from "./http/admission.server";
import { cachedPages, quickPages } from "./page/cached-pages.server";
import { contentSecurityPolicy } from "./http/content-security.server";
import type { AppParts } from "./context.server";
import { guard } from "./http/guard.server";
import { securityHeaders } from "./http/headers.server";
import { aliveHandler, readyHandler } from "./http/health.server";
import { PageCache } from "./page/page-cache.server";
import { RecordWatch } from "./record/record-watch.server";
import {
  remixHandler,
  type RouteBuild,
  type RouteHandler,
} from "./http/remix-handler.server";
import { pageRenderer } from "./page/render-page.server";
import { requestFacts, requestLog } from "./http/request-log.server";
import { turnAway } from "./http/turn-away.server";

/** What the application serves besides what the process holds. */
export interface AppOptions {
  build: RouteBuild;
  /** Names the build; where there is none, since it changes all the time, no page is kept. */
  buildId?: string;
  /** Folder with the compiled assets and the files of `public/`. */
  clientDirectory: string;
  /** How much is let in at once, where it is not as much as the site can bear. */
  limits?: AdmissionLimits;
  /** The development server's own middleware. */
  development?: RequestHandler;
}

/** The worker that keeps forms for when there is no signal. */
const FIELD_WORKER = "/sin-senal.js";
const WORKER_POLICY = contentSecurityPolicy({ connects: true });

const DAY_SECONDS = 24 * 60 * 60;

/** The HTTP application that production, development and tests share. */
export function createApp(
  parts: AppParts,
  options: AppOptions,
): RequestListener {
  const { settings, log } = parts;
  const admission = new Admission(options.limits);
  const handle = admission.before(
    createRequestHandler(options.build, process.env.NODE_ENV),
  );
  const pages = pageCache(parts, options, handle);
  const app = express();
  app.disable("x-powered-by").disable("etag").set("log", log);
  app.use(requestLog(log, settings.trustProxy));
  app.use(securityHeaders(settings));
  // Probes ask by address, so they stand in front of the guard, which asks for the name.
  app.get("/salud/viva", aliveHandler());
  app.get("/salud/lista", readyHandler(parts));
  app.use(guard(settings));
  app.options("/api/*", preflightHandler());
  app.use(compression());
  if (options.development !== undefined) app.use(options.development);
  if (pages !== null) app.use(cachedPages(pages));
  staticFiles(app, options.clientDirectory);
  app.use(remixHandler(handle, parts));
  app.use(failureHandler(parts));
  const application = admission.inFront(app);
  return pages === null ? application : quickPages(pages, parts, application);
}

function pageCache(
  parts: AppParts,
  { buildId }: AppOptions,
  handle: RouteHandler,
): PageCache | null {
  if (buildId === undefined) return null;
  const { origin, demo } = parts.settings;
  const site = JSON.stringify([buildId, process.versions, origin.origin, demo]);
  const watch = new RecordWatch(parts.db, parts.now, site);
  return new PageCache(watch, pageRenderer(handle, parts));
}

/** The open data may be read from any page; no cookie ever goes along. */
function preflightHandler(): RequestHandler {
  return (_request, response) => {
    response
      .set({
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
        "Access-Control-Max-Age": String(DAY_SECONDS),
      })
      .status(204)
      .end();
  };
}

/** Compiled assets carry a hash in their name and never change; other files may. */
function staticFiles(app: Express, folder: string): void {
  const options = { index: false, redirect: false } as const;
  app.use(
    "/assets",
    express.static(join(folder, "assets"), {
      ...options,
      immutable: true,
      maxAge: "365d",
    }),
  );
  // A worker asks by the policy of its own file: this site, and nothing else.
  app.get(FIELD_WORKER, (_request, response, next) => {
    response.set("Content-Security-Policy", WORKER_POLICY);
    next();
  });
  const setHeaders = (response: ServerResponse, path: string) => {
    if (path.endsWith(FIELD_WORKER))
      response.setHeader("Cache-Control", "no-cache");
  };
  app.use(express.static(folder, { ...options, maxAge: "1h", setHeaders }));
}

/** The last resort: what nobody caught is noted once and answered calmly. */
function failureHandler({ log }: AppParts): ErrorRequestHandler {
  return (error, request, response, next) => {
    const { requestId } = requestFacts(response);
    log.error({ event: "failed", requestId, err: error }, "request failed");
    if (response.headersSent) return next(error);
    turnAway(request, response, "failed");
  };
}

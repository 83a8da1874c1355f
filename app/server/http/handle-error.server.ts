import type { HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";
import { databaseError } from "#db/client";
import { isStorageFailure } from "./storage-failure.server";

/** Notes what went wrong in a route, once, under the request's id. Not finding a page is not a fault. */
export const handleError: HandleErrorFunction = (error, details) => {
  if (details.request.signal.aborted) return;
  const { log, requestId } = details.context;
  if (databaseError(error) === "busy") {
    details.context.unavailable = "busy";
    return log.warn({ event: "database_busy", requestId }, "database busy");
  }
  if (isStorageFailure(error)) {
    details.context.unavailable = "storage";
    return log.error({ event: "not_kept", requestId, err: error }, "not kept");
  }
  if (isRouteErrorResponse(error) && error.status < 500) return;
  log.error({ event: "failed", requestId, err: error }, "request failed");
};

import type { Request, Response } from "express";
import type { Logger } from "pino";
import { unsentForm } from "#app/domain/form/unsent-form";
import type { FormFields } from "../form/form.server";
import { refusalAnswer, type RefusalReason } from "./refusal.server";
import { requestFacts } from "./request-log.server";

/** Seconds after which a busy site asks to be tried again. */
export const RETRY_AFTER_SECONDS = 5;

/** How much of an unwanted body is read and dropped before the connection is. */
const DISCARDED_BYTES = 4 * 1024 * 1024;

/**
 * Answers a request that goes no further, without waiting for its body, and notes why. What a form
 * said that was read already is on the page, to be sent again.
 */
export function turnAway(
  request: Request,
  response: Response,
  reason: RefusalReason,
  sent: FormFields = [],
): void {
  const { requestId } = requestFacts(response);
  const { originalUrl } = request;
  const unsent = unsentForm(originalUrl, sent);
  const answer = refusalAnswer(reason, originalUrl, requestId, unsent);
  (request.app.get("log") as Logger).warn(
    { event: "turned_away", reason, requestId, method: request.method },
    "turned away",
  );
  response.status(answer.status).set(answer.headers);
  if (reason === "wrong_method") response.set("Allow", allowed(request.path));
  if (reason === "busy")
    response.set("Retry-After", String(RETRY_AFTER_SECONDS));
  discardBody(request);
  response.send(answer.body);
}

/** Closing at once would tear the answer away from a browser that is still sending. */
function discardBody(request: Request): void {
  let left = DISCARDED_BYTES;
  request.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.socket.destroy();
  });
}

function allowed(path: string): string {
  return path.startsWith("/api/") ? "GET, HEAD, OPTIONS" : "GET, HEAD, POST";
}

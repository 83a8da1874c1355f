import type { IncomingMessage, ServerResponse } from "node:http";
import { refusalAnswer } from "./refusal.server";
import { takesFiles } from "../file/upload-route.server";

/** How slowly a request may come. */
export interface Pace {
  /** Milliseconds that any request may take, whatever it sends. */
  patience: number;
  /** Bytes in a second that a form with files must come to, on average, after that. */
  least: number;
  /** Milliseconds after which a form with files is over, however fast. */
  longest: number;
  /** Milliseconds from one look to the next. */
  look: number;
}

const SECOND = 1_000;

/**
 * A long form takes a slow phone a minute. A photo of 12 MB takes it hours: at 1 KB a second, a tenth of
 * what the slowest networks promise, three and a half. Whoever keeps a connection longer than two
 * minutes pays for it in bytes.
 */
export const PACE: Pace = {
  patience: 120 * SECOND,
  least: 1_024,
  longest: 4 * 60 * 60 * SECOND,
  look: 5 * SECOND,
};

/** Says whether a request that has come so far may go on. */
export function keepsPace(
  { elapsed, bytes, files }: { elapsed: number; bytes: number; files: boolean },
  { patience, least, longest }: Pace,
): boolean {
  if (elapsed <= patience) return true;
  if (!files || elapsed > longest) return false;
  return bytes >= (elapsed / SECOND) * least;
}

/**
 * Ends a request whose body comes too slowly, with 408 where nothing was answered yet. Slow heads are
 * ended by the server itself.
 */
export function watchPace(
  request: IncomingMessage,
  response: ServerResponse,
  pace: Pace = PACE,
): void {
  const { socket, method = "", url = "" } = request;
  if (method === "GET" || method === "HEAD") return;
  const [path = ""] = url.split("?", 1);
  const type = request.headers["content-type"];
  const files = takesFiles({ method, path, type });
  const [began, before] = [performance.now(), socket.bytesRead];
  const timer = setInterval(() => {
    if (request.complete) return clearInterval(timer);
    const elapsed = performance.now() - began;
    const bytes = socket.bytesRead - before;
    if (keepsPace({ elapsed, bytes, files }, pace)) return;
    clearInterval(timer);
    giveUp(request, response);
  }, pace.look);
  timer.unref();
  response.once("close", () => clearInterval(timer));
}

function giveUp(request: IncomingMessage, response: ServerResponse): void {
  const { url = "/", socket } = request;
  if (response.headersSent) return void socket.destroy();
  const { status, headers, body } = refusalAnswer("too_slow", url);
  response.shouldKeepAlive = false;
  response.writeHead(status, {
    ...headers,
    "X-Content-Type-Options": "nosniff",
  });
  // After its answer a request is not told of the end by itself, and whoever reads it would wait on.
  socket.once("close", () => request.destroy());
  response.end(body, () => socket.destroySoon());
}

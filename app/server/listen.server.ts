import { createServer, type RequestListener, type Server } from "node:http";
import type { Socket } from "node:net";
import type { Settings } from "./http/env.server";
import { PACE, watchPace, type Pace } from "./http/pace.server";
import { refusalAnswer, type RefusalReason } from "./http/refusal.server";

const SECOND = 1_000;

const LIMITS = {
  headersTimeout: 20 * SECOND,
  // Every body has its pace watched; this is the end of all patience.
  requestTimeout: PACE.longest + 60 * SECOND,
  keepAliveTimeout: 10 * SECOND,
  connectionsCheckingInterval: 5 * SECOND,
  maxHeaderSize: 16 * 1024,
  // The guard answers requests without a name, in the site's words.
  requireHostHeader: false,
};

/** How long a connection may carry nothing in either direction while it is being answered. */
const SILENCE_MS = 120 * SECOND;

/** How long a stop waits for answers under way. */
const GRACE_MS = 10 * SECOND;

/** The port belongs to another program, or may not be used. */
export class ListenError extends Error {
  override readonly name = "ListenError";

  constructor(
    readonly code: string,
    readonly port: number,
  ) {
    super(`${code} ${port}`);
  }
}

/** Listens; throws {@link ListenError} where the port or the address cannot be had. */
export async function listen(
  listener: RequestListener,
  { host, port }: Pick<Settings, "host" | "port">,
  pace: Pace = PACE,
): Promise<Server> {
  const server = createServer(LIMITS, (request, response) => {
    watchPace(request, response, pace);
    listener(request, response);
  });
  server.timeout = SILENCE_MS;
  server.on("clientError", answerBrokenRequest);
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) =>
      reject(new ListenError(error.code ?? "", port));
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      resolve();
    });
  });
  return server;
}

/** Takes no more requests, lets those under way finish, and then closes every connection. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  server.closeIdleConnections();
  await closed;
  clearInterval(sweep);
  clearTimeout(force);
}

/** What the parser gives up on never reaches the application, so it is answered here. */
function answerBrokenRequest(
  error: NodeJS.ErrnoException,
  socket: Socket,
): void {
  if (error.code === "ECONNRESET" || !socket.writable)
    return void socket.destroy();
  const { status, headers, body } = refusalAnswer(reasonOf(error), "/");
  const lines = Object.entries({
    ...headers,
    "X-Content-Type-Options": "nosniff",
    "Content-Length": String(Buffer.byteLength(body)),
    Connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} \r\n${lines.join("")}\r\n${body}`);
}

function reasonOf({ code }: NodeJS.ErrnoException): RefusalReason {
  if (code === "HPE_HEADER_OVERFLOW") return "headers_too_large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "too_slow";
  return "malformed";
}

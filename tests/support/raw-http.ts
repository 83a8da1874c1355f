import { connect } from "node:net";

/** What came back over a plain connection. */
export interface RawAnswer {
  /** 0 where the server closed without a word. */
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Milliseconds after which a server that neither answers nor closes counts as hanging. */
const PATIENCE_MS = 20_000;

/**
 * Sends bytes as they are, for what no HTTP client would send, and reads the first answer.
 * The connection is closed once the server has answered or closed.
 */
export async function sendRaw(
  port: number,
  request: string | Buffer,
): Promise<RawAnswer> {
  return await new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const socket = connect(port, "127.0.0.1");
    const finish = () => {
      socket.destroy();
      resolve(parseAnswer(received));
    };
    socket.setTimeout(PATIENCE_MS, () => {
      socket.destroy();
      reject(new Error("the server neither answered nor closed"));
    });
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (isWhole(received)) finish();
    });
    socket.on("close", finish);
    // A server may close before it has read everything.
    socket.on("error", finish);
    socket.write(request);
  });
}

function isWhole(received: Buffer): boolean {
  const text = received.toString("latin1");
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const { headers } = parseAnswer(received);
  const length = headers["content-length"];
  if (length !== undefined) return received.length >= end + 4 + Number(length);
  return (
    headers["transfer-encoding"] === undefined || text.endsWith("0\r\n\r\n")
  );
}

function parseAnswer(received: Buffer): RawAnswer {
  const text = received.toString("utf8");
  const end = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, Math.max(end, 0)).split("\r\n");
  const pairs = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const body = text.slice(end + 4);
  const headers = Object.fromEntries(pairs);
  const isChunked = headers["transfer-encoding"] === "chunked";
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
    headers,
    body: isChunked ? joinChunks(body) : body,
  };
}

/** Joins the chunks of a text that holds no line breaks of its own kind. */
function joinChunks(body: string): string {
  return body
    .split("\r\n")
    .filter((_line, index) => index % 2 === 1)
    .join("");
}

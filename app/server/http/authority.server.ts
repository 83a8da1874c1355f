import type { Settings } from "./env.server";

type Place = Pick<Settings, "host" | "port" | "origin">;

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The origin that a `Host` header stands for, or `null` where this site does not go by
 * that name. On one's own machine `localhost` and `127.0.0.1` are the same site:
 * with HOST and ORIGIN on the loopback, all its names are known, at the port listened on
 * and at the one in ORIGIN.
 */
export function originOfHost(
  hostHeader: string | undefined,
  { host, port, origin }: Place,
): string | null {
  const named = hostHeader?.toLowerCase();
  if (named === undefined || named === "") return null;
  if (named === origin.host || named === withPort(origin)) return origin.origin;
  if (!isLoopback(host) || !isLoopback(origin.hostname)) return null;
  const ports = [String(port), portOf(origin)];
  const aliases = LOOPBACK.flatMap((name) =>
    ports.map((known) => `${name}:${known}`),
  );
  // A browser leaves port 80 out.
  const full = /:\d+$/.test(named) ? named : `${named}:80`;
  return aliases.includes(full) ? `http://${named}` : null;
}

/**
 * Says whether a request that changes something was sent by a page of this site.
 *
 * `Origin` must be the one that the `Host` stands for; `null`, another port, another
 * scheme or plain rubbish are foreign. Where a browser sends no `Origin`, its
 * `Sec-Fetch-Site` decides; clients that send neither carry no cookies of anybody else,
 * and the form's token is still asked for.
 */
export function isOwnSending(
  headers: { origin?: string | undefined; fetchSite?: string | undefined },
  ownOrigin: string,
): boolean {
  const { origin, fetchSite } = headers;
  if (origin !== undefined && origin !== ownOrigin) return false;
  return (
    fetchSite === undefined ||
    fetchSite === "same-origin" ||
    fetchSite === "none"
  );
}

function isLoopback(name: string): boolean {
  return (
    name === "localhost" ||
    name === "::1" ||
    name === "[::1]" ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)
  );
}

function portOf(url: URL): string {
  if (url.port !== "") return url.port;
  return url.protocol === "https:" ? "443" : "80";
}

function withPort(url: URL): string {
  return `${url.hostname}:${portOf(url)}`;
}

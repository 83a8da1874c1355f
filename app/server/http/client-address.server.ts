import type { IncomingMessage } from "node:http";
import { isIPv4, isIPv6 } from "node:net";

/**
 * The visitor's address, as this server knows it. Behind a trusted proxy it is the last
 * one that the proxy appended to `X-Forwarded-For`; what a client writes there stands
 * before it and counts for nothing.
 */
export function clientAddress(
  request: Pick<IncomingMessage, "headers" | "socket">,
  trustProxy: boolean,
): string {
  const peer = plainAddress(request.socket.remoteAddress ?? "");
  if (!trustProxy) return peer;
  const forwarded = String(request.headers["x-forwarded-for"] ?? "");
  const last = plainAddress(forwarded.split(",").at(-1)?.trim() ?? "");
  return isIPv4(last) || isIPv6(last) ? last : peer;
}

/** An address for the log: `190.43.7.21` becomes `190.43.7.0/24`, an IPv6 one its /48. */
export function truncatedAddress(address: string): string {
  if (isIPv4(address)) return `${address.split(".", 3).join(".")}.0/24`;
  if (!isIPv6(address)) return "unknown";
  return `${firstGroups(address, 3).join(":")}::/48`;
}

/** The first groups of an IPv6 address; those that `::` stands for are 0. */
function firstGroups(address: string, count: number): string[] {
  const [unzoned = ""] = address.split("%", 1);
  const [head = "", tail] = unzoned.split("::", 2);
  const groups = head === "" ? [] : head.split(":");
  if (tail !== undefined) {
    const last = tail === "" ? [] : tail.split(":");
    while (groups.length + last.length < 8) groups.push("0");
    groups.push(...last);
  }
  return groups.slice(0, count).map((group) => group.toLowerCase());
}

/** `::ffff:127.0.0.1` is how a dual socket writes 127.0.0.1. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

import { truncatedAddress } from "./client-address.server";

const BROWSERS = [
  ["Edg", "Edge"],
  ["OPR", "Opera"],
  ["SamsungBrowser", "Samsung Internet"],
  ["Firefox", "Firefox"],
  ["Chrome", "Chrome"],
  ["Safari", "Safari"],
] as const;

const SYSTEMS = [
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Windows", "Windows"],
  ["Mac OS X", "Mac"],
  ["Linux", "Linux"],
] as const;

/** The browser and system of a request in two words, and its truncated address: what a list of sessions shows, and no more. */
export function deviceOf(
  request: Request,
  clientAddress: string,
): { device: string | null; address: string } {
  const agent = request.headers.get("User-Agent") ?? "";
  const named = (list: readonly (readonly [string, string])[]) =>
    list.find(([sign]) => agent.includes(sign))?.[1];
  const words = [named(BROWSERS), named(SYSTEMS)].filter(Boolean);
  return {
    device: words.length === 0 ? null : words.join(", "),
    address: truncatedAddress(clientAddress),
  };
}

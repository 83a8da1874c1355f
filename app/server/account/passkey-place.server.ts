import { isIP } from "node:net";
import type { Settings } from "../http/env.server";

/** Where passkeys of this site hold: the name that they are bound to and the origin that may ask for them. */
export interface PasskeyPlace {
  rpId: string;
  origin: string;
}

/**
 * The place of this site's passkeys, from ORIGIN alone; null where no browser would make one: they want
 * https, or `localhost`, and a name instead of a bare address.
 */
export function passkeyPlace({
  origin,
}: Pick<Settings, "origin">): PasskeyPlace | null {
  const { hostname, protocol } = origin;
  const isAddress = isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
  const isSafe = protocol === "https:" || hostname === "localhost";
  if (isAddress || !isSafe) return null;
  return { rpId: hostname, origin: origin.origin };
}

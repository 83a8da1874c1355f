import { isSessionId } from "../account/session-id.server";

/** The cookies of this site: the session of somebody signed in, and the visitor that an anonymous form is bound to. */
export type CookieKind = "s" | "v";

/** A cookie's name: `__Host-` keeps other hosts from planting one wherever the site is on https. */
export function cookieName(kind: CookieKind, origin: URL): string {
  return isSecure(origin) ? `__Host-${kind}` : kind;
}

/**
 * The id in a cookie, or null for a missing, malformed or repeated one: two
 * cookies of one name mean that somebody else planted one of them.
 */
export function readCookie(
  header: string | null,
  kind: CookieKind,
  origin: URL,
): string | null {
  const prefix = `${cookieName(kind, origin)}=`;
  const found = (header ?? "")
    .split(/[;,]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(prefix))
    .map((pair) => pair.slice(prefix.length));
  const [id] = found;
  return found.length === 1 && id !== undefined && isSessionId(id) ? id : null;
}

/** A `Set-Cookie` header that holds an id for so many seconds; 0 takes the cookie away. */
export function cookieHeader(
  kind: CookieKind,
  id: string,
  seconds: number,
  origin: URL,
): string {
  const attributes = [
    `${cookieName(kind, origin)}=${id}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${Math.max(0, Math.floor(seconds))}`,
  ];
  if (isSecure(origin)) attributes.push("Secure");
  return attributes.join("; ");
}

function isSecure(origin: URL): boolean {
  return origin.protocol === "https:";
}

import { createHmac, timingSafeEqual } from "node:crypto";
import type { CookieKind } from "./cookie.server";

/**
 * The token that a form shown to one session, or to one visitor who is not
 * signed in, carries: an HMAC-SHA-256 of the id in the cookie, so nothing is
 * stored, and a token of one person is worth nothing to another.
 */
export function formToken(key: Buffer, kind: CookieKind, id: string): string {
  return createHmac("sha256", key)
    .update(`form-token ${kind} ${id}`, "utf8")
    .digest("base64url");
}

/** Compares the token that came with the expected one, in a time that tells nothing. */
export function isFormToken(expected: string, sent: string | null): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(sent ?? "")];
  return a.length === b.length && timingSafeEqual(a, b);
}

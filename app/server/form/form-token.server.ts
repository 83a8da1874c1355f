import {
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import type { CookieKind } from "../http/cookie.server";

/** Bytes of the HMAC, and of the pad that lies over it. */
const BYTES = 32;

/** Both, as base64url writes them. */
const LENGTH = Math.ceil((2 * BYTES * 8) / 6);

/**
 * The token that a form shown to one session, or to one visitor who is not
 * signed in, carries: an HMAC-SHA-256 of the id in the cookie, so nothing is
 * stored, and a token of one person is worth nothing to another. It lies under
 * a fresh one-time pad, so that no two answers hold the same bytes and the
 * length of compressed answers tells nothing of it (BREACH).
 */
export function formToken(key: Buffer, kind: CookieKind, id: string): string {
  const plain = createHmac("sha256", key)
    .update(`form-token ${kind} ${id}`, "utf8")
    .digest();
  const pad = randomBytes(BYTES);
  return Buffer.concat([pad, under(pad, plain)]).toString("base64url");
}

/** Compares the token that came with the expected one, each under a pad of its own, in a time that tells nothing. */
export function isFormToken(expected: string, sent: string | null): boolean {
  const [a, b] = [plainOf(expected), plainOf(sent ?? "")];
  return a !== null && b !== null && timingSafeEqual(a, b);
}

/** What the tokens of one session have in common beneath their pads, hashed: it binds other things to that session. */
export function sessionMark(token: string): string {
  return createHash("sha256")
    .update("session-mark ")
    .update(plainOf(token) ?? "")
    .digest("base64url");
}

function plainOf(token: string): Buffer | null {
  if (token.length !== LENGTH) return null;
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== 2 * BYTES) return null;
  return under(bytes.subarray(0, BYTES), bytes.subarray(BYTES));
}

function under(pad: Buffer, bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte, index) => byte ^ (pad[index] ?? 0)));
}

import { createHash, randomBytes } from "node:crypto";

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** A fresh id of a session or a visitor: 256 random bits in base64url. */
export function newSessionId(): string {
  return randomBytes(32).toString("base64url");
}

/** Says whether a text has the only shape that an id can have. */
export function isSessionId(text: string): boolean {
  return SHAPE.test(text);
}

/** The form in which a session's id is stored, so that a stolen copy of the table opens nothing: 64 hex digits. */
export function sessionHash(id: string): string {
  return createHash("sha256").update(id, "utf8").digest("hex");
}

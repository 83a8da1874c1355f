import { createHash, createHmac } from "node:crypto";
import type { Secrets } from "../http/secrets.server";

/**
 * The token that a link in a mail carries, made from its id and a key of this instance: the queue
 * holds the id, the table of tokens a hash, and neither opens anything without the key. 43 characters.
 */
export function mailToken(
  { sessionKey }: Pick<Secrets, "sessionKey">,
  tokenId: string,
): string {
  return createHmac("sha256", sessionKey)
    .update(`mail-token:${tokenId}`, "utf8")
    .digest("base64url");
}

/**
 * The token of a mail that was queued at a moment: what was queued before the keys were replaced keeps
 * the token whose hash was stored with it.
 */
export function queuedMailToken(
  { earlier, ...current }: Pick<Secrets, "sessionKey" | "earlier">,
  tokenId: string,
  queuedAt: Date,
): string {
  const isEarlier = earlier !== null && queuedAt < earlier.replacedAt;
  return mailToken(isEarlier ? earlier : current, tokenId);
}

/** The form in which a token is stored: 64 hex digits. */
export function mailTokenHash(token: string): string {
  return createHash("sha256").update(`mail:${token}`, "utf8").digest("hex");
}

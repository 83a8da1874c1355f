import { createHash, createHmac } from "node:crypto";
import { mailboxOf, type MailboxKey } from "#app/domain/account/mailbox";
import type { Secrets } from "../http/secrets.server";

/**
 * Hashes mailboxes with a key that the database does not hold, so that a copy of it tells nobody whether
 * an address is among them, and that no other instance makes the same hash of it.
 */
export function mailboxKeyOf({
  sessionKey,
}: Pick<Secrets, "sessionKey">): MailboxKey {
  const key = createHash("sha256")
    .update("mailbox")
    .update(sessionKey)
    .digest();
  return (email) =>
    createHmac("sha256", key).update(mailboxOf(email), "utf8").digest("hex");
}

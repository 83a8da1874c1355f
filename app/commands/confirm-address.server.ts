import { databaseError, writeTransaction, type Database } from "#db/client";
import { findToken, useToken } from "#db/queries/account/account-tokens";
import { confirmEmail } from "#db/queries/account/email-claims";
import { keepMailbox } from "#db/queries/account/mailbox-keys";
import { queueMail } from "#db/queries/account/mails";
import { findOwnCredentials } from "#db/queries/account/users";
import type { MailboxKey } from "#app/domain/account/mailbox";

export type ConfirmAddressResult =
  { ok: true } | { ok: false; reason: "token_over" };

/** The link of a mail that was opened. */
export interface ConfirmAddressRequest {
  tokenHash: string;
  /** Makes the hash that accounts of one mailbox are known by. */
  mailboxKey: MailboxKey;
  now: Date;
}

/**
 * Makes an address the account's own by the link that was sent there; the address before it is told.
 * Whoever opened it has the mailbox, so that accounts of the same mailbox are one person's from here on.
 */
export async function confirmAddress(
  db: Database,
  request: ConfirmAddressRequest,
): Promise<ConfirmAddressResult> {
  try {
    return await writeTransaction(db, (trx) => confirm(trx, request));
  } catch (error) {
    // Somebody else confirmed the same address meanwhile.
    if (databaseError(error) !== "unique") throw error;
    return { ok: false, reason: "token_over" };
  }
}

async function confirm(
  trx: Database,
  { tokenHash, mailboxKey, now }: ConfirmAddressRequest,
): Promise<ConfirmAddressResult> {
  const at = now.toISOString();
  const token = await findToken(trx, tokenHash, "confirm", at);
  const isOurs = token !== null && (await useToken(trx, tokenHash, at));
  if (!isOurs || token.email === null) {
    return { ok: false, reason: "token_over" };
  }
  const { userId, email } = token;
  const account = await findOwnCredentials(trx, userId);
  if (account?.state !== "active") return { ok: false, reason: "token_over" };
  const before = await confirmEmail(trx, userId, email);
  await keepMailbox(trx, { userId, mailboxKey: mailboxKey(email) }, now);
  if (before !== null && before !== email) {
    const message = { kind: "address_changed", data: {} } as const;
    const { language } = account;
    await queueMail(trx, { userId, address: before, language }, message, now);
  }
  return { ok: true };
}

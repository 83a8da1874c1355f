import { databaseError, writeTransaction, type Database } from "#db/client";
import { findToken, useToken } from "#db/queries/account-tokens";
import { confirmEmail } from "#db/queries/email-claims";
import { queueMail } from "#db/queries/mails";
import { findOwnCredentials } from "#db/queries/users";

export type ConfirmAddressResult =
  { ok: true } | { ok: false; reason: "token_over" };

/** Makes an address the account's own by the link that was sent there; the address before it is told. */
export async function confirmAddress(
  db: Database,
  { tokenHash, now }: { tokenHash: string; now: Date },
): Promise<ConfirmAddressResult> {
  try {
    return await writeTransaction(db, (trx) => confirm(trx, tokenHash, now));
  } catch (error) {
    // Somebody else confirmed the same address meanwhile.
    if (databaseError(error) !== "unique") throw error;
    return { ok: false, reason: "token_over" };
  }
}

async function confirm(
  trx: Database,
  tokenHash: string,
  now: Date,
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
  if (before !== null && before !== email) {
    const message = { kind: "address_changed", data: {} } as const;
    const { language } = account;
    await queueMail(trx, { userId, address: before, language }, message, now);
  }
  return { ok: true };
}

import { writeTransaction, type Database } from "#db/client";
import { insertToken } from "#db/queries/account/account-tokens";
import { queueMail } from "#db/queries/account/mails";
import { findCredentials } from "#db/queries/account/users";
import { RESET_LIFE } from "#app/domain/account/account-token";
import { emailKey } from "#app/domain/account/email-key";

/** Somebody says that they forgot the password of an address. */
export interface RequestResetRequest {
  email: string;
  tokenId: string;
  tokenHash: string;
  mayMail: boolean;
  now: Date;
}

/**
 * Sends a link to a new password where the address is confirmed for an account that is not suspended;
 * the caller is never told. For any other address a mail to nobody is queued, which takes as long.
 */
export async function requestReset(
  db: Database,
  { email, tokenId, tokenHash, mayMail, now }: RequestResetRequest,
): Promise<void> {
  await writeTransaction(db, async (trx) => {
    const known = await findCredentials(trx, emailKey(email));
    const isOpen = known?.state === "active" && mayMail;
    if (isOpen) {
      const expiresAt = new Date(now.getTime() + RESET_LIFE).toISOString();
      const { userId } = known;
      const token = { tokenHash, purpose: "reset", userId, expiresAt } as const;
      await insertToken(trx, { ...token, email: null });
    }
    const to = isOpen ? { userId: known.userId } : NOBODY;
    const message = { kind: "reset_password", data: { tokenId } } as const;
    await queueMail(trx, to, message, now);
  });
}

const NOBODY = { userId: null, address: "", language: "es" } as const;

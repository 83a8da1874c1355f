import { writeTransaction, type Database } from "#db/client";
import { claimEmail } from "#db/queries/account/email-claims";
import { CONFIRM_LIFE } from "#app/domain/account/account-token";

/** A signed-in person names an address: a new one, or the old one again for another link. */
export interface ClaimAddressRequest {
  userId: string;
  email: string;
  language: "es" | "en";
  tokenId: string;
  tokenHash: string;
  mayMail: boolean;
  now: Date;
}

/** Sends a link to an address that becomes the account's own once it is opened; until then nothing changes. */
export async function claimAddress(
  db: Database,
  request: ClaimAddressRequest,
): Promise<void> {
  const email = request.email.normalize("NFC").trim();
  const expiresAt = new Date(request.now.getTime() + CONFIRM_LIFE);
  await writeTransaction(db, (trx) =>
    claimEmail(trx, { ...request, email, expiresAt: expiresAt.toISOString() }),
  );
}

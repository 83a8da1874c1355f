import { writeTransaction, type Database } from "#db/client";
import { deleteTokensOf } from "#db/queries/account/account-tokens";
import { queueMail } from "#db/queries/account/mails";
import { deleteOtherSessions } from "#db/queries/account/own-sessions";
import { changePasswordHash } from "#db/queries/account/users";

/** A signed-in person, checked a moment ago, chooses another password. */
export interface ChangePasswordRequest {
  userId: string;
  passwordHash: string;
  /** The session that goes on. */
  sessionHash: string;
  now: Date;
}

/** Stores the new password and ends every other session; links to a new password end with it. */
export async function changePassword(
  db: Database,
  { userId, passwordHash, sessionHash, now }: ChangePasswordRequest,
): Promise<void> {
  await writeTransaction(db, async (trx) => {
    await changePasswordHash(trx, userId, passwordHash);
    await deleteOtherSessions(trx, userId, sessionHash);
    await deleteTokensOf(trx, userId, "reset");
    const message = { kind: "password_changed", data: {} } as const;
    await queueMail(trx, { userId }, message, now);
  });
}

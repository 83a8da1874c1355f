import { createHash } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import {
  deleteTokensOf,
  findToken,
  useToken,
} from "#db/queries/account/account-tokens";
import { queueMail } from "#db/queries/account/mails";
import { deleteSessionsOf } from "#db/queries/account/sessions";
import { deleteSignInFailures } from "#db/queries/account/sign-in-failures";
import {
  changePasswordHash,
  findOwnCredentials,
} from "#db/queries/account/users";
import { emailKey } from "#app/domain/account/email-key";

export type ResetPasswordResult =
  { ok: true } | { ok: false; reason: "token_over" };

/**
 * Chooses a new password by a link that was mailed: once, within its half hour. Every session ends, and
 * whoever had guessed too often no longer makes the owner wait. A second factor is still asked for.
 */
export async function resetPassword(
  db: Database,
  request: { tokenHash: string; passwordHash: string; now: Date },
): Promise<ResetPasswordResult> {
  const { tokenHash, passwordHash, now } = request;
  return await writeTransaction(db, async (trx) => {
    const at = now.toISOString();
    const token = await findToken(trx, tokenHash, "reset", at);
    const isOurs = token !== null && (await useToken(trx, tokenHash, at));
    const account = isOurs ? await findOwnCredentials(trx, token.userId) : null;
    if (account?.state !== "active") return { ok: false, reason: "token_over" };
    const { userId, email } = account;
    await changePasswordHash(trx, userId, passwordHash);
    await deleteSessionsOf(trx, userId);
    await deleteTokensOf(trx, userId, "reset");
    const key = createHash("sha256").update(emailKey(email)).digest("hex");
    await deleteSignInFailures(trx, key);
    const message = { kind: "password_changed", data: {} } as const;
    await queueMail(trx, { userId }, message, now);
    return { ok: true };
  });
}

import type { Database } from "#db/client";
import type { Instant } from "#app/domain/text/calendar";

/** A link that was mailed, by the hash of its token. */
export interface AccountToken {
  tokenHash: string;
  purpose: "confirm" | "reset";
  userId: string;
  /** The address to be confirmed; null for a new password. */
  email: string | null;
  expiresAt: Instant;
}

/** Stores a token; those of the same account and purpose that were not used end with it. */
export async function insertToken(
  trx: Database,
  token: AccountToken,
): Promise<void> {
  await deleteTokensOf(trx, token.userId, token.purpose);
  await trx
    .insertInto("account_tokens")
    .values({
      token_hash: token.tokenHash,
      purpose: token.purpose,
      user_id: token.userId,
      email: token.email,
      expires_at: token.expiresAt,
      used_at: null,
    })
    .execute();
}

/** Whose living token this is; null for a used, expired or unknown one. */
export async function findToken(
  db: Database,
  tokenHash: string,
  purpose: AccountToken["purpose"],
  now: Instant,
): Promise<{ userId: string; email: string | null } | null> {
  const row = await db
    .selectFrom("account_tokens")
    .innerJoin("users", "users.id", "account_tokens.user_id")
    .select(["account_tokens.user_id", "account_tokens.email"])
    .where("token_hash", "=", tokenHash)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .where("users.closed_at", "is", null)
    .executeTakeFirst();
  return row ? { userId: row.user_id, email: row.email } : null;
}

/** Uses a token up; false where somebody was faster. */
export async function useToken(
  trx: Database,
  tokenHash: string,
  now: Instant,
): Promise<boolean> {
  const used = await trx
    .updateTable("account_tokens")
    .set({ used_at: now })
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .executeTakeFirst();
  return Number(used.numUpdatedRows) === 1;
}

/** Ends an account's tokens, of one purpose or of all. */
export async function deleteTokensOf(
  trx: Database,
  userId: string,
  purpose?: AccountToken["purpose"],
): Promise<void> {
  const tokens = trx.deleteFrom("account_tokens").where("user_id", "=", userId);
  await (
    purpose === undefined ? tokens : tokens.where("purpose", "=", purpose)
  ).execute();
}

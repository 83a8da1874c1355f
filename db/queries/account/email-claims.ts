import type { Database } from "#db/client";
import type { Credentials } from "#app/domain/account/account";
import { emailKey, unconfirmedKey } from "#app/domain/account/email-key";
import { insertToken } from "./account-tokens";
import { queueMail } from "./mails";

/** An account says that an address is its owner's. */
export interface EmailClaim {
  userId: string;
  email: string;
  tokenId: string;
  tokenHash: string;
  expiresAt: string;
  language: "es" | "en";
  /** False where the address has had enough mail for now; everything else is done as if it had not. */
  mayMail: boolean;
  now: Date;
}

/**
 * Notes the claim and asks its address to confirm it; an address that is confirmed for somebody else
 * is told so instead. Both take the same steps, so that nobody can tell them apart from outside.
 */
export async function claimEmail(
  trx: Database,
  claim: EmailClaim,
): Promise<void> {
  const { userId, email, tokenId, tokenHash, expiresAt, language, now } = claim;
  const key = emailKey(email);
  const values = { email, email_key: key, claimed_at: now.toISOString() };
  await trx
    .insertInto("email_claims")
    .values({ user_id: userId, ...values })
    .onConflict((conflict) => conflict.column("user_id").doUpdateSet(values))
    .execute();
  await insertToken(trx, {
    ...{ tokenHash, purpose: "confirm", userId, email, expiresAt },
  });
  const holder = await trx
    .selectFrom("users")
    .select("id")
    .where("email_key", "=", key)
    .executeTakeFirst();
  if (!claim.mayMail) return;
  await queueMail(
    trx,
    { userId: null, address: email, language },
    holder === undefined
      ? { kind: "confirm_address", data: { tokenId } }
      : { kind: "address_known", data: {} },
    now,
  );
}

/** The newest account that has claimed an address and has no confirmed one of its own, to sign in to. */
export async function findClaimant(
  db: Database,
  key: string,
): Promise<Credentials | null> {
  const rows = await listClaimants(db, key);
  const [row] = rows;
  return row === undefined
    ? null
    : { userId: row.id, passwordHash: row.password_hash, state: row.state };
}

/** The id of the one account that claims an address; null where there is none or there are several. */
export async function findOnlyClaimant(
  db: Database,
  key: string,
): Promise<string | null> {
  const rows = await listClaimants(db, key);
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}

async function listClaimants(db: Database, key: string) {
  const rows = await db
    .selectFrom("email_claims")
    .innerJoin("users", "users.id", "email_claims.user_id")
    .select(["users.id", "users.password_hash", "users.state"])
    .select("users.email_key")
    .where("email_claims.email_key", "=", key)
    .orderBy("email_claims.claimed_at", "desc")
    .orderBy("users.id")
    .limit(20)
    .execute();
  return rows.filter((row) => row.email_key === unconfirmedKey(row.id));
}

/** The address that an account still has to confirm; null where there is none. */
export async function findClaimedEmail(
  db: Database,
  userId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("email_claims")
    .select("email")
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row?.email ?? null;
}

/** Makes an address the account's own; a `unique` error where it is somebody's. Gives the one it had confirmed before. */
export async function confirmEmail(
  trx: Database,
  userId: string,
  email: string,
): Promise<string | null> {
  const before = await trx
    .selectFrom("users")
    .select(["email", "email_key"])
    .where("id", "=", userId)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("users")
    .set({ email, email_key: emailKey(email) })
    .where("id", "=", userId)
    .execute();
  await deleteClaim(trx, userId);
  return before.email_key === unconfirmedKey(userId) ? null : before.email;
}

/** Forgets what an account claimed. */
export async function deleteClaim(
  trx: Database,
  userId: string,
): Promise<void> {
  await trx.deleteFrom("email_claims").where("user_id", "=", userId).execute();
}

import type { Database } from "#db/client";
import type { Instant } from "#app/domain/text/calendar";

/** An authenticator app, enrolled or about to be. */
export interface StoredTotp {
  sealedSecret: string;
  isConfirmed: boolean;
  /** Time step of the last code taken. */
  lastStep: number;
}

/** The authenticator app of an account. */
export async function findTotp(
  db: Database,
  userId: string,
): Promise<StoredTotp | null> {
  const row = await db
    .selectFrom("totp_secrets")
    .select(["sealed_secret", "confirmed_at", "last_step"])
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row
    ? {
        sealedSecret: row.sealed_secret,
        isConfirmed: row.confirmed_at !== null,
        lastStep: row.last_step,
      }
    : null;
}

/** Begins an enrolment with a fresh secret, unless one is under way or done. */
export async function insertTotp(
  trx: Database,
  userId: string,
  sealedSecret: string,
  now: Instant,
): Promise<void> {
  await trx
    .insertInto("totp_secrets")
    .values({
      user_id: userId,
      sealed_secret: sealedSecret,
      created_at: now,
      confirmed_at: null,
      last_step: 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes a code's time step; false where it, or a later one, was taken already. */
export async function takeTotpStep(
  trx: Database,
  userId: string,
  step: number,
): Promise<boolean> {
  const taken = await trx
    .updateTable("totp_secrets")
    .set({ last_step: step })
    .where("user_id", "=", userId)
    .where("last_step", "<", step)
    .executeTakeFirst();
  return Number(taken.numUpdatedRows) === 1;
}

/** Ends an enrolment: from now on codes are asked for. False where it was over before. */
export async function confirmTotp(
  trx: Database,
  userId: string,
  now: Instant,
): Promise<boolean> {
  const done = await trx
    .updateTable("totp_secrets")
    .set({ confirmed_at: now })
    .where("user_id", "=", userId)
    .where("confirmed_at", "is", null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}

/** Every sealed secret, with whose it is. */
export async function listSealedSecrets(
  trx: Database,
): Promise<{ userId: string; sealedSecret: string }[]> {
  const rows = await trx
    .selectFrom("totp_secrets")
    .select(["user_id", "sealed_secret"])
    .execute();
  return rows.map((row) => ({
    userId: row.user_id,
    sealedSecret: row.sealed_secret,
  }));
}

/** Puts another seal over the same secret. */
export async function replaceSealedSecret(
  trx: Database,
  userId: string,
  sealedSecret: string,
): Promise<void> {
  await trx
    .updateTable("totp_secrets")
    .set({ sealed_secret: sealedSecret })
    .where("user_id", "=", userId)
    .execute();
}

/** Takes the authenticator app away. */
export async function deleteTotp(trx: Database, userId: string): Promise<void> {
  await trx.deleteFrom("totp_secrets").where("user_id", "=", userId).execute();
}

/** Replaces an account's recovery codes, by their hashes. */
export async function replaceRecoveryCodes(
  trx: Database,
  userId: string,
  hashes: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom("recovery_codes")
    .where("user_id", "=", userId)
    .execute();
  if (hashes.length === 0) return;
  await trx
    .insertInto("recovery_codes")
    .values(
      hashes.map((hash) => ({
        code_hash: hash,
        user_id: userId,
        used_at: null,
      })),
    )
    .execute();
}

/** Uses a recovery code up; false where it is not one, or was used. */
export async function takeRecoveryCode(
  trx: Database,
  userId: string,
  hash: string,
  now: Instant,
): Promise<boolean> {
  const taken = await trx
    .updateTable("recovery_codes")
    .set({ used_at: now })
    .where("user_id", "=", userId)
    .where("code_hash", "=", hash)
    .where("used_at", "is", null)
    .executeTakeFirst();
  return Number(taken.numUpdatedRows) === 1;
}

/** What protects an account beside its password. */
export interface FactorFacts {
  totp: boolean;
  passkeys: number;
  /** Recovery codes not used yet. */
  recoveryCodes: number;
}

/** Which second factors an account has. */
export async function findFactors(
  db: Database,
  userId: string,
): Promise<FactorFacts> {
  const totp = await findTotp(db, userId);
  const passkeys = await db
    .selectFrom("passkeys")
    .select("id")
    .where("user_id", "=", userId)
    .execute();
  const codes = await db
    .selectFrom("recovery_codes")
    .select("code_hash")
    .where("user_id", "=", userId)
    .where("used_at", "is", null)
    .execute();
  return {
    totp: totp?.isConfirmed === true,
    passkeys: passkeys.length,
    recoveryCodes: codes.length,
  };
}

/** Says whether an account is asked for a second factor. */
export function hasFactor(facts: Pick<FactorFacts, "totp" | "passkeys">) {
  return facts.totp || facts.passkeys > 0;
}

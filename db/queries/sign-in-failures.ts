import type { Database } from "../client";
import type { Instant } from "#app/domain/calendar";
import type { SignInFailures } from "#app/domain/sign-in-delay";

/** Wrong passwords for one account key since the last right one, existing account or not. */
export async function findSignInFailures(
  db: Database,
  accountKey: string,
): Promise<SignInFailures | null> {
  const row = await db
    .selectFrom("sign_in_failures")
    .select(["failures", "last_failed_at"])
    .where("account_key", "=", accountKey)
    .executeTakeFirst();
  return row
    ? { failures: row.failures, lastFailedAt: row.last_failed_at }
    : null;
}

/** Replaces what is known of one account key. */
export async function replaceSignInFailures(
  trx: Database,
  accountKey: string,
  known: SignInFailures,
): Promise<void> {
  const values = {
    failures: known.failures,
    last_failed_at: known.lastFailedAt,
  };
  await trx
    .insertInto("sign_in_failures")
    .values({ account_key: accountKey, ...values })
    .onConflict((conflict) =>
      conflict.column("account_key").doUpdateSet(values),
    )
    .execute();
}

/** Forgets the failures of one account key, after a right password. */
export async function deleteSignInFailures(
  trx: Database,
  accountKey: string,
): Promise<void> {
  await trx
    .deleteFrom("sign_in_failures")
    .where("account_key", "=", accountKey)
    .execute();
}

/** Forgets failures before a moment, so that the table holds no more than it needs. */
export async function deleteSignInFailuresBefore(
  trx: Database,
  moment: Instant,
): Promise<void> {
  await trx
    .deleteFrom("sign_in_failures")
    .where("last_failed_at", "<", moment)
    .execute();
}

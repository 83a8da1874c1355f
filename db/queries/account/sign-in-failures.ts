import { writeTransaction, type Database } from "#db/client";
import type { Instant } from "#app/domain/text/calendar";
import {
  FAILURE_MEMORY,
  rememberedFailures,
  secondsToWait,
  type SignInFailures,
} from "#app/domain/account/sign-in-delay";

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

/** Replaces what was known of one account key; false where somebody replaced it in between. */
export async function swapSignInFailures(
  trx: Database,
  accountKey: string,
  past: SignInFailures | null,
  next: SignInFailures,
): Promise<boolean> {
  const values = { failures: next.failures, last_failed_at: next.lastFailedAt };
  if (past === null) {
    const result = await trx
      .insertInto("sign_in_failures")
      .values({ account_key: accountKey, ...values })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return Number(result.numInsertedOrUpdatedRows) === 1;
  }
  const result = await trx
    .updateTable("sign_in_failures")
    .set(values)
    .where("account_key", "=", accountKey)
    .where("failures", "=", past.failures)
    .where("last_failed_at", "=", past.lastFailedAt)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
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

/** Forgets the failures of all other accounts before a moment, so that the table holds no more than it needs. */
export async function deleteSignInFailuresBefore(
  trx: Database,
  moment: Instant,
  keptKey: string,
): Promise<void> {
  await trx
    .deleteFrom("sign_in_failures")
    .where("last_failed_at", "<", moment)
    .where("account_key", "!=", keptKey)
    .execute();
}

/**
 * Counts an attempt as wrong before it is looked at, and gives 0, or the seconds to wait where there were
 * too many. One that proves right is forgotten by `deleteSignInFailures`.
 */
export async function countAttempt(
  db: Database,
  accountKey: string,
  now: Date,
): Promise<number> {
  for (;;) {
    const past = await findSignInFailures(db, accountKey);
    const seconds = secondsToWait(past, now);
    if (seconds > 0) return seconds;
    const counted = {
      failures: rememberedFailures(past, now) + 1,
      lastFailedAt: now.toISOString(),
    };
    const forgotten = new Date(now.getTime() - FAILURE_MEMORY).toISOString();
    const first = await writeTransaction(db, async (trx) => {
      await deleteSignInFailuresBefore(trx, forgotten, accountKey);
      return await swapSignInFailures(trx, accountKey, past, counted);
    });
    // Where another attempt came between, this one is measured against it: each turn adds a failure,
    // and after a few of them everybody waits.
    if (first) return 0;
  }
}

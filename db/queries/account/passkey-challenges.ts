import type { Database } from "#db/client";
import type { Instant } from "#app/domain/text/calendar";

/** A challenge that was answered, by hashes. */
export interface AnsweredChallenge {
  challengeHash: string;
  /** Hash of what binds it to one session. */
  boundTo: string;
  expiresAt: Instant;
}

/** Uses a challenge up; false where it was answered before. Those whose time is over are forgotten. */
export async function takeChallenge(
  trx: Database,
  { challengeHash, boundTo, expiresAt }: AnsweredChallenge,
  now: Instant,
): Promise<boolean> {
  await trx
    .deleteFrom("passkey_challenges")
    .where("expires_at", "<=", now)
    .execute();
  const taken = await trx
    .insertInto("passkey_challenges")
    .values({
      challenge_hash: challengeHash,
      bound_to: boundTo,
      expires_at: expiresAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(taken.numInsertedOrUpdatedRows ?? 0) === 1;
}

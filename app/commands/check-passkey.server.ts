import { writeTransaction, type Database } from "#db/client";
import {
  takeChallenge,
  type AnsweredChallenge,
} from "#db/queries/account/passkey-challenges";
import { findPasskey, notePasskeyUse } from "#db/queries/account/passkeys";
import { linkAccounts } from "#db/queries/account/account-links";
import {
  isCounterSound,
  type PasskeyRefusal,
  type StoredPasskey,
} from "#app/domain/account/passkey";

/** The answer of a passkey to a challenge of ours. */
export interface CheckPasskeyRequest {
  /** Whose passkey it has to be; null where it says itself who comes in. */
  userId: string | null;
  credentialId: string;
  challenge: AnsweredChallenge;
  /** The count that came with an answer that the stored key signed; null where it did not. */
  countSigned(stored: StoredPasskey): Promise<number | null>;
  now: Date;
}

export type CheckPasskeyResult =
  { ok: true; userId: string } | { ok: false; reason: PasskeyRefusal };

/**
 * Checks the answer of a passkey. A challenge is used up before anything else is looked at, whatever
 * comes of it; a count that does not go on means a copied key and is refused. Whoever shows the key of
 * another account has both, which is kept for the rules that ask for another person.
 */
export async function checkPasskey(
  db: Database,
  request: CheckPasskeyRequest,
): Promise<CheckPasskeyResult> {
  const { userId, credentialId, challenge, now } = request;
  const at = now.toISOString();
  const isNew = await writeTransaction(db, (trx) =>
    takeChallenge(trx, challenge, at),
  );
  if (!isNew) return { ok: false, reason: "replayed" };
  const stored = await findPasskey(db, credentialId);
  if (stored === null) return { ok: false, reason: "unknown" };
  if (userId !== null && stored.userId !== userId) {
    await linkWhereSigned(db, request, stored, userId);
    return { ok: false, reason: "other_account" };
  }
  const shown = await request.countSigned(stored);
  if (shown === null) return { ok: false, reason: "signature" };
  if (!isCounterSound(stored.counter, shown)) {
    return { ok: false, reason: "counter" };
  }
  const isNoted = await writeTransaction(db, (trx) =>
    notePasskeyUse(trx, stored, shown, at),
  );
  if (!isNoted) return { ok: false, reason: "counter" };
  return { ok: true, userId: stored.userId };
}

/** Only what the key itself signed tells anything: ids of keys can be guessed or copied. */
async function linkWhereSigned(
  db: Database,
  { countSigned, now }: CheckPasskeyRequest,
  stored: StoredPasskey,
  userId: string,
): Promise<void> {
  if ((await countSigned(stored)) === null) return;
  const link = { a: userId, b: stored.userId, kind: "passkey" } as const;
  await writeTransaction(db, (trx) => linkAccounts(trx, link, now));
}

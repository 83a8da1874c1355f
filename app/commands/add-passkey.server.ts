import { writeTransaction, type Database } from "#db/client";
import { linkAccounts } from "#db/queries/account/account-links";
import { queueMail } from "#db/queries/account/mails";
import {
  deleteOtherSessions,
  markChecked,
} from "#db/queries/account/own-sessions";
import {
  takeChallenge,
  type AnsweredChallenge,
} from "#db/queries/account/passkey-challenges";
import {
  findPasskey,
  insertPasskey,
  listPasskeys,
} from "#db/queries/account/passkeys";
import {
  findFactors,
  hasFactor,
  replaceRecoveryCodes,
} from "#db/queries/account/second-factors";
import { MOST_PASSKEYS, type StoredPasskey } from "#app/domain/account/passkey";

/** Somebody signed in whose browser has just made a passkey that was found sound. */
export interface AddPasskeyRequest {
  passkey: StoredPasskey & { name: string };
  challenge: AnsweredChallenge;
  sessionHash: string;
  /** Hashes of recovery codes, for whoever had no second factor before. */
  recoveryHashes: readonly string[];
  now: Date;
}

export type AddPasskeyResult =
  /** `isFirst`: it is the account's first second factor, and the recovery codes hold. */
  | { ok: true; isFirst: boolean }
  | { ok: false; reason: "replayed" | "taken" | "too_many" };

/** Gives an account a passkey. With the first second factor recovery codes come into force and all other sessions end. */
export async function addPasskey(
  db: Database,
  request: AddPasskeyRequest,
): Promise<AddPasskeyResult> {
  const { passkey, challenge, sessionHash, recoveryHashes, now } = request;
  const { userId } = passkey;
  const createdAt = now.toISOString();
  return await writeTransaction(db, async (trx) => {
    if (!(await takeChallenge(trx, challenge, createdAt))) {
      return { ok: false, reason: "replayed" };
    }
    const isFirst = !hasFactor(await findFactors(trx, userId));
    if ((await listPasskeys(trx, userId)).length >= MOST_PASSKEYS) {
      return { ok: false, reason: "too_many" };
    }
    if (!(await insertPasskey(trx, { ...passkey, createdAt }))) {
      await linkWhereSame(trx, passkey, now);
      return { ok: false, reason: "taken" };
    }
    await markChecked(trx, sessionHash, createdAt, { factor: true });
    if (isFirst) {
      await replaceRecoveryCodes(trx, userId, recoveryHashes);
      await deleteOtherSessions(trx, userId, sessionHash);
    }
    const data = { change: "passkey_on" } as const;
    await queueMail(trx, { userId }, { kind: "factor_changed", data }, now);
    return { ok: true, isFirst };
  });
}

/** The very key of another account tells that both have one owner; its id alone could be anybody's. */
async function linkWhereSame(
  trx: Database,
  { id, publicKey, userId }: StoredPasskey,
  now: Date,
): Promise<void> {
  const held = await findPasskey(trx, id);
  if (held?.publicKey !== publicKey) return;
  const link = { a: userId, b: held.userId, kind: "passkey" } as const;
  await linkAccounts(trx, link, now);
}

import { writeTransaction, type Database } from "#db/client";
import { queueMail } from "#db/queries/account/mails";
import {
  confirmTotp,
  deleteTotp,
  findFactors,
  findTotp,
  hasFactor,
  insertTotp,
  replaceRecoveryCodes,
} from "#db/queries/account/second-factors";
import {
  deleteOtherSessions,
  forgetFactors,
  markChecked,
} from "#db/queries/account/own-sessions";

/** The sealed secret of an enrolment under way, begun with `fresh` where there was none; null where an app is enrolled already. */
export async function beginTotp(
  db: Database,
  request: { userId: string; fresh: string; now: Date },
): Promise<string | null> {
  const { userId, fresh, now } = request;
  return await writeTransaction(db, async (trx) => {
    await insertTotp(trx, userId, fresh, now.toISOString());
    const totp = await findTotp(trx, userId);
    return totp === null || totp.isConfirmed ? null : totp.sealedSecret;
  });
}

/** A person whose app has just shown a right code. */
export interface FinishTotpRequest {
  userId: string;
  sessionHash: string;
  recoveryHashes: readonly string[];
  now: Date;
}

/** From now on codes are asked for: fresh recovery codes, this session counts as checked, all others end. False where it was done already. */
export async function finishTotp(
  db: Database,
  { userId, sessionHash, recoveryHashes, now }: FinishTotpRequest,
): Promise<boolean> {
  return await writeTransaction(db, async (trx) => {
    if (!(await confirmTotp(trx, userId, now.toISOString()))) return false;
    await replaceRecoveryCodes(trx, userId, recoveryHashes);
    await markChecked(trx, sessionHash, now.toISOString(), { factor: true });
    await deleteOtherSessions(trx, userId, sessionHash);
    const data = { change: "totp_on" } as const;
    await queueMail(trx, { userId }, { kind: "factor_changed", data }, now);
    return true;
  });
}

/** Takes the app away. Where nothing else is left, no session counts as having shown a second factor, and the recovery codes end. */
export async function removeTotp(
  db: Database,
  { userId, now }: { userId: string; now: Date },
): Promise<void> {
  await writeTransaction(db, async (trx) => {
    await deleteTotp(trx, userId);
    if (!hasFactor(await findFactors(trx, userId))) {
      await forgetFactors(trx, userId);
      await replaceRecoveryCodes(trx, userId, []);
    }
    const data = { change: "totp_off" } as const;
    await queueMail(trx, { userId }, { kind: "factor_changed", data }, now);
  });
}

/** Gives an account other recovery codes; the old ones end. */
export async function renewRecoveryCodes(
  db: Database,
  {
    userId,
    recoveryHashes,
  }: { userId: string; recoveryHashes: readonly string[] },
): Promise<void> {
  await writeTransaction(db, (trx) =>
    replaceRecoveryCodes(trx, userId, recoveryHashes),
  );
}

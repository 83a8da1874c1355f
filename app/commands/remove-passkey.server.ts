import { writeTransaction, type Database } from "#db/client";
import { queueMail } from "#db/queries/account/mails";
import {
  deleteOtherSessions,
  forgetFactors,
} from "#db/queries/account/own-sessions";
import { deletePasskey } from "#db/queries/account/passkeys";
import {
  findFactors,
  hasFactor,
  replaceRecoveryCodes,
} from "#db/queries/account/second-factors";

/**
 * Takes a passkey away and ends all other sessions, for it may have been lost with a phone that is in
 * somebody's hands. With the last second factor the recovery codes end too. False where there is none.
 */
export async function removePasskey(
  db: Database,
  request: { userId: string; id: string; sessionHash: string; now: Date },
): Promise<boolean> {
  const { userId, id, sessionHash, now } = request;
  return await writeTransaction(db, async (trx) => {
    if (!(await deletePasskey(trx, { userId, id }))) return false;
    await deleteOtherSessions(trx, userId, sessionHash);
    if (!hasFactor(await findFactors(trx, userId))) {
      await forgetFactors(trx, userId);
      await replaceRecoveryCodes(trx, userId, []);
    }
    const data = { change: "passkey_off" } as const;
    await queueMail(trx, { userId }, { kind: "factor_changed", data }, now);
    return true;
  });
}

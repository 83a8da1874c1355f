import { writeTransaction, type Database } from "#db/client";
import {
  listSealedSecrets,
  replaceSealedSecret,
} from "#db/queries/account/second-factors";

/**
 * Puts the secrets of all apps under other keys, all of them or none. `reseal` gives the new seal of a
 * secret, or null where the one it has is to stay. Gives how many were changed.
 */
export async function resealSecrets(
  db: Database,
  reseal: (sealedSecret: string) => string | null,
): Promise<number> {
  return await writeTransaction(db, async (trx) => {
    let changed = 0;
    for (const { userId, sealedSecret } of await listSealedSecrets(trx)) {
      const fresh = reseal(sealedSecret);
      if (fresh === null) continue;
      await replaceSealedSecret(trx, userId, fresh);
      changed += 1;
    }
    return changed;
  });
}

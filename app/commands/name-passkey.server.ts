import { writeTransaction, type Database } from "#db/client";
import { renamePasskey } from "#db/queries/account/passkeys";

/** Calls a passkey what its owner wants it called; false where they have none of that id. */
export async function namePasskey(
  db: Database,
  request: { userId: string; id: string; name: string },
): Promise<boolean> {
  return await writeTransaction(db, (trx) => renamePasskey(trx, request));
}

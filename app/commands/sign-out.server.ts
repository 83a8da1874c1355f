import { writeTransaction, type Database } from "#db/client";
import { deleteSession } from "#db/queries/account/sessions";

/** Ends a session for good, by the hash of its id; one that has ended already is no error. */
export async function signOut(
  db: Database,
  sessionHash: string,
): Promise<void> {
  await writeTransaction(db, (trx) => deleteSession(trx, sessionHash));
}

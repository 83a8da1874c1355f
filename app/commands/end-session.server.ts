import { writeTransaction, type Database } from "#db/client";
import {
  deleteOtherSessions,
  deleteOwnSession,
} from "#db/queries/account/own-sessions";

/** Ends one of a person's sessions, by what the list calls it, or with null all but this one. */
export async function endSession(
  db: Database,
  request: { userId: string; id: string | null; thisHash: string },
): Promise<void> {
  const { userId, id, thisHash } = request;
  await writeTransaction(db, async (trx) => {
    if (id === null) await deleteOtherSessions(trx, userId, thisHash);
    else await deleteOwnSession(trx, userId, id);
  });
}

import { writeTransaction, type Database } from "#db/client";
import { markChecked } from "#db/queries/account/own-sessions";

/** Notes that the owner of a session has just shown a password, or a second factor. */
export async function noteCheck(
  db: Database,
  request: { sessionHash: string; factor: boolean; now: Date },
): Promise<void> {
  const { sessionHash, factor, now } = request;
  await writeTransaction(db, (trx) =>
    markChecked(trx, sessionHash, now.toISOString(), { factor }),
  );
}

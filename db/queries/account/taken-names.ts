import { databaseError, writeTransaction, type Database } from "#db/client";

/** How often a write is tried whose name somebody else took first. */
const TRIES = 6;

/**
 * Does a write under a name that it counted itself. Where somebody else took that name at the same
 * moment, it counts again: the constraint decides who was first, and nobody is turned away for it.
 */
export async function writeUnderFreeName<T>(
  db: Database,
  work: (trx: Database) => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await writeTransaction(db, work);
    } catch (error) {
      if (databaseError(error) !== "unique" || tried === TRIES) throw error;
    }
  }
}

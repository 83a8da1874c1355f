import type { Kysely, Transaction } from "kysely";
import { databaseError, writeTransaction } from "./client";

/** How often another writer may be faster with the same key before that is an error. */
const MAX_LOOKS = 3;

/**
 * Like `writeTransaction`, for work that looks for a key before it stores it. Where another writer
 * stores the same key between the look and the storing, the work runs again, and finds it.
 */
export async function keyedWrite<S, T>(
  db: Kysely<S>,
  work: (trx: Transaction<S>) => Promise<T>,
): Promise<T> {
  for (let look = 1; ; look += 1) {
    try {
      return await writeTransaction(db, work);
    } catch (error) {
      if (look >= MAX_LOOKS || databaseError(error) !== "unique") throw error;
    }
  }
}

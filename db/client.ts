import {
  CompiledQuery,
  Kysely,
  type QueryExecutorProvider,
  type Transaction,
} from "kysely";
import { announceWrite } from "./commits";
import {
  DatabaseError,
  type DatabaseErrorKind,
} from "./dialects/database-error";
import { engineOf, type DatabaseOptions } from "./dialects/dialect";
import { engineForUrl } from "./dialects/engines";
import type { Schema } from "./schema";

/** The database, or a transaction in it: queries take either. */
export type Database = Kysely<Schema>;

/** How often a write transaction is run before its failure is the caller's. */
const MAX_ATTEMPTS = 5;

/**
 * Opens the database behind a URL and checks that it keeps what it is given.
 * Throws `TypeError` for an unknown form of URL and `DatabaseError` where it cannot be opened.
 * `await db.destroy()` lets running work finish and closes everything.
 */
export async function openDatabase(
  url: string,
  options: DatabaseOptions = {},
): Promise<Database> {
  const dialect = await engineForUrl(url).open(url, options);
  return new Kysely<Schema>({ dialect });
}

/** What kind of failure an error is: `unique` for a second row with the same key; `other` for anything that is not the database's. */
export function databaseError(error: unknown): DatabaseErrorKind {
  return error instanceof DatabaseError ? error.kind : "other";
}

/**
 * Runs `work` in one write transaction: all of it is kept, or, where it throws, none.
 * Every query inside must use the transaction that `work` receives: one that uses `db`
 * stands in line behind its own transaction. An engine that lets writers collide may
 * run `work` again, so it must do nothing that outlives a rollback. A failed statement
 * ends the transaction, even where its error is caught.
 */
export async function writeTransaction<S, T>(
  db: Kysely<S>,
  work: (trx: Transaction<S>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= MAX_ATTEMPTS || !mayRetry(db, error)) throw error;
      await pause(attempt * 10 * (1 + Math.random()));
    } finally {
      // Even where it failed: a commit whose answer was lost may have been kept.
      announceWrite(db);
    }
  }
}

/** Runs reads that must agree with each other: all of them see the same moment. Keep it short. */
export async function readTransaction<S, T>(
  db: Kysely<S>,
  work: (trx: Transaction<S>) => Promise<T>,
): Promise<T> {
  return await db.transaction().setAccessMode("read only").execute(work);
}

/**
 * Takes what was deleted and overwritten out of the database's own files: its free pages and its log.
 * Writers wait meanwhile. False where readers were in the way: ask again later.
 */
export async function forgetDeleted(db: Database): Promise<boolean> {
  if (db.isTransaction) throw new TypeError("nothing is forgotten midway");
  return await engineOf(db).forget(async (sql) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(sql));
    return rows;
  });
}

function mayRetry(db: QueryExecutorProvider, error: unknown): boolean {
  return error instanceof DatabaseError && engineOf(db).isRetryable(error);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

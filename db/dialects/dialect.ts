import type { Dialect, DialectAdapter, QueryExecutorProvider } from "kysely";
import type { DatabaseError } from "./database-error";

/** What an operator or a test may turn; everything has a default. */
export interface DatabaseOptions {
  /** Callers that may wait for a write (SQLite) or a connection (PostgreSQL); 256. */
  maxWaiting?: number;
  /** Milliseconds that each of them waits before it is told that the database is busy; 10,000. */
  maxWaitMs?: number;
  /** Connections at once: readers on SQLite (3), all of them on PostgreSQL (10). */
  maxConnections?: number;
}

/** All that differs between two engines. Each dialect file exports one of these. */
export interface DatabaseEngine {
  /** What its URLs look like, for an error message: `"sqlite:/path/to/file.db"`. */
  readonly urlForm: string;
  accepts(url: string): boolean;
  /** Connects, checks the engine's version and settings, and gives Kysely its dialect. */
  open(url: string, options: DatabaseOptions): Promise<Dialect>;
  createTableSql(name: string, columns: string): string;
  appendOnlySql(table: string): readonly string[];
  /** What a migration's transaction runs first, so that two servers never migrate at once. */
  migrationLockSql(): readonly string[];
  /** Writes the whole database, as of one moment, to a file that is not there yet; null where the engine has no statement for it. */
  copyToFileSql(file: string): string | null;
  /** Statements that answer with `ok`, with nothing, or with what is damaged. */
  damageSql(): readonly string[];
  /**
   * Takes deleted and overwritten rows out of the engine's own files too, statement by statement outside
   * any transaction; false where readers were in the way and it has to be asked again.
   */
  forget(run: (sql: string) => Promise<readonly unknown[]>): Promise<boolean>;
  /** Whether running the same transaction again may succeed. */
  isRetryable(error: DatabaseError): boolean;
}

/** Kysely's adapter with the engine on it, so that any `db` or transaction knows its own. */
export interface EngineAdapter extends DialectAdapter {
  readonly engine: DatabaseEngine;
}

/** The engine behind a database or a transaction that `openDatabase` made. */
export function engineOf(db: QueryExecutorProvider): DatabaseEngine {
  const { adapter } = db.getExecutor();
  if (!("engine" in adapter)) {
    throw new TypeError("this database was not opened by openDatabase");
  }
  return (adapter as EngineAdapter).engine;
}

import type { DatabaseConnection, Driver, TransactionSettings } from "kysely";
import { SqliteSession } from "./sqlite-session";
import type { SqliteStore } from "./sqlite-store";

/** Kysely's driver over one {@link SqliteStore}. */
export class SqliteDriver implements Driver {
  constructor(private readonly store: SqliteStore) {}

  async init(): Promise<void> {
    // The store is open before Kysely exists, so that a bad start is noticed at the start.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new SqliteSession(this.store);
  }

  async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await sessionOf(connection).hold(settings.accessMode === "read only");
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await sessionOf(connection).commit();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await sessionOf(connection).rollback();
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    await sessionOf(connection).letGo();
  }

  async destroy(): Promise<void> {
    await this.store.close();
  }
}

function sessionOf(connection: DatabaseConnection): SqliteSession {
  if (connection instanceof SqliteSession) return connection;
  throw new TypeError("this connection belongs to another driver");
}

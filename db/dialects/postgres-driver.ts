import type { DatabaseConnection, Driver, TransactionSettings } from "kysely";
import type { PostgresPool } from "./postgres-pool";
import { PostgresSession } from "./postgres-session";

/** Kysely's driver over one {@link PostgresPool}. */
export class PostgresDriver implements Driver {
  constructor(private readonly pool: PostgresPool) {}

  async init(): Promise<void> {
    // The pool has connected before Kysely exists, so that a bad start is noticed at the start.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new PostgresSession(await this.pool.connect());
  }

  /** Read-only transactions see one moment, as they do on the other engine. */
  async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await sessionOf(connection).begin(
      settings.accessMode === "read only"
        ? "begin isolation level repeatable read read only"
        : "begin",
    );
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await sessionOf(connection).commit();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await sessionOf(connection).rollback();
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    sessionOf(connection).letGo();
  }

  async destroy(): Promise<void> {
    await this.pool.end();
  }
}

function sessionOf(connection: DatabaseConnection): PostgresSession {
  if (connection instanceof PostgresSession) return connection;
  throw new TypeError("this connection belongs to another driver");
}

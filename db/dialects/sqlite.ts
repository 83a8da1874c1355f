import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Dialect,
} from "kysely";
import type { DatabaseEngine, EngineAdapter } from "./dialect";
import { SqliteDriver } from "./sqlite-driver";
import { SqliteStore } from "./sqlite-store";

/** SQLite in a file of its own: the engine of an instance that nobody has to look after. */
export const sqlite: DatabaseEngine = {
  urlForm: "sqlite:/path/to/file.db",

  accepts(url) {
    const path = pathOf(url);
    return path !== undefined && path !== "" && !path.startsWith(":");
  },

  async open(url, options) {
    return dialectOver(await SqliteStore.open(pathOf(url) ?? "", options));
  },

  createTableSql(name, columns) {
    return `create table ${name} (${columns}) strict`;
  },

  appendOnlySql(table) {
    return ["update", "delete"].map(
      (act) =>
        `create trigger ${table}_no_${act} before ${act} on ${table} begin select raise(abort, 'append_only: ${table}'); end`,
    );
  },

  // `begin immediate` already keeps every other writer out, in other processes too.
  migrationLockSql: () => [],

  copyToFileSql: (file) => `vacuum into '${file.replaceAll("'", "''")}'`,

  damageSql: () => ["pragma integrity_check", "pragma foreign_key_check"],
  // A file written anew has no free pages and no gaps within pages, where `secure_delete` leaves what a
  // split page had; then the log, which has every page as it was, is cut to nothing.
  async forget(run) {
    await run("vacuum");
    const [row] = await run("pragma wal_checkpoint(truncate)");
    return (row as { busy?: number } | undefined)?.busy === 0;
  },

  isRetryable: () => false,
};

class SqliteEngineAdapter extends SqliteAdapter implements EngineAdapter {
  readonly engine = sqlite;

  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function dialectOver(store: SqliteStore): Dialect {
  return {
    createDriver: () => new SqliteDriver(store),
    createAdapter: () => new SqliteEngineAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

function pathOf(url: string): string | undefined {
  return /^sqlite:(?:\/\/(?=\/))?(.*)$/.exec(url)?.[1];
}

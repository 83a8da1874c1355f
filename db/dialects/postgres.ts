import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Dialect,
} from "kysely";
import { withColumnTypes } from "./column-types";
import type { DatabaseEngine, EngineAdapter } from "./dialect";
import { PostgresDriver } from "./postgres-driver";
import { APPEND_ONLY_CODE } from "./postgres-errors";
import { PostgresPool } from "./postgres-pool";

/** Any number that no other application on the server is likely to lock. */
const MIGRATION_LOCK = 7_312_018_202;

/** Serialization failure and deadlock: the server chose a victim, who may try again. */
const RETRYABLE = new Set(["40001", "40P01"]);

/** PostgreSQL: the engine of an instance that outgrew one file. */
export const postgres: DatabaseEngine = {
  urlForm: "postgres://user:password@host:port/database",

  accepts: (url) => /^postgres(ql)?:\/\//.test(url),

  async open(url, options) {
    return dialectOver(await PostgresPool.open(url, options));
  },

  createTableSql(name, columns) {
    const definitions = withColumnTypes(columns, {
      // Byte order, as on the other engine, whatever the server's language.
      text: 'text collate "C"',
      integer: "bigint",
      real: "double precision",
    });
    return `create table ${name} (${definitions})`;
  },

  appendOnlySql(table) {
    return [
      `create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'append_only: %', tg_table_name using errcode = '${APPEND_ONLY_CODE}'; end $$`,
      `create trigger ${table}_no_change before update or delete on ${table} for each row execute function refuse_change()`,
      `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
    ];
  },

  migrationLockSql: () => [
    // A second server waits for as long as the first one migrates.
    "set local lock_timeout = 0",
    `select pg_advisory_xact_lock(${MIGRATION_LOCK})`,
  ],

  copyToFileSql: () => null,

  damageSql: () => [],
  // Frees dead rows; how long the server's own log and its copies keep them is its operator's to set.
  async forget(run) {
    await run("vacuum");
    return true;
  },

  isRetryable: (error) => RETRYABLE.has(error.code),
};

class PostgresEngineAdapter extends PostgresAdapter implements EngineAdapter {
  readonly engine = postgres;
}

function dialectOver(pool: PostgresPool): Dialect {
  return {
    createDriver: () => new PostgresDriver(pool),
    createAdapter: () => new PostgresEngineAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
}

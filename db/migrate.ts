import { sql, type Kysely, type Transaction } from "kysely";
import { writeTransaction } from "./client";
import { engineOf } from "./dialects/dialect";
import type { Migration, MigrationSteps } from "./migration";

interface History {
  schema_migrations: { name: string; applied_at: string };
}

/** The database was written by another version of this software; nothing was changed. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

/**
 * Brings the schema up to the last of `migrations` and returns the names of those that
 * were missing. Each runs in one transaction with the row that remembers it, so that an
 * interruption leaves the schema before it or after it. Several servers may call this at
 * once. Throws {@link MigrationError} where the database has a migration that is not the
 * next one of this list.
 */
export async function migrate<S>(
  db: Kysely<S>,
  migrations: readonly Migration[],
  now: Date,
): Promise<string[]> {
  const history = db as unknown as Kysely<History>;
  const done = await writeTransaction(history, async (trx) => {
    await lock(trx);
    await createHistory(trx);
    return await listApplied(trx, migrations);
  });
  const applied: string[] = [];
  for (const migration of migrations.slice(done.length)) {
    const isNew = await writeTransaction(history, async (trx) => {
      await lock(trx);
      const known = await listApplied(trx, migrations);
      if (known.includes(migration.name)) return false;
      await migration.up(stepsOn(trx));
      await remember(trx, migration.name, now);
      return true;
    });
    if (isNew) applied.push(migration.name);
  }
  return applied;
}

/** Throws {@link MigrationError} unless the database stands at the last of `migrations`; changes nothing. */
export async function requireMigrated<S>(
  db: Kysely<S>,
  migrations: readonly Migration[],
): Promise<void> {
  const history = db as unknown as Kysely<History>;
  const done = await listApplied(history, migrations);
  const missing = migrations[done.length];
  if (missing !== undefined) {
    throw new MigrationError(
      `this database does not have "${missing.name}" yet: start the site once with this version`,
    );
  }
}

async function lock(trx: Transaction<History>): Promise<void> {
  for (const statement of engineOf(trx).migrationLockSql()) {
    await run(trx, statement);
  }
}

async function createHistory(trx: Transaction<History>): Promise<void> {
  const create = engineOf(trx).createTableSql(
    "if not exists schema_migrations",
    "name text primary key, applied_at text not null",
  );
  await run(trx, create);
}

/** The names applied so far, which must be the first ones of the list. */
async function listApplied(
  trx: Kysely<History>,
  migrations: readonly Migration[],
): Promise<string[]> {
  const rows = await trx
    .selectFrom("schema_migrations")
    .select("name")
    .orderBy("name")
    .execute();
  const names = rows.map((row) => row.name);
  const stranger = names.find((name, i) => migrations[i]?.name !== name);
  if (stranger !== undefined) {
    throw new MigrationError(
      `this database already has "${stranger}", which this version does not have there: use the version that wrote it, or a later one`,
    );
  }
  return names;
}

async function remember(
  trx: Transaction<History>,
  name: string,
  now: Date,
): Promise<void> {
  await trx
    .insertInto("schema_migrations")
    .values({ name, applied_at: now.toISOString() })
    .execute();
}

function stepsOn(trx: Transaction<History>): MigrationSteps {
  const engine = engineOf(trx);
  return {
    createTable: (name, columns) =>
      run(trx, engine.createTableSql(name, columns)),
    createIndex: (name, on) => run(trx, `create index ${name} on ${on}`),
    createUniqueIndex: (name, on) =>
      run(trx, `create unique index ${name} on ${on}`),
    async appendOnly(table) {
      for (const statement of engine.appendOnlySql(table)) {
        await run(trx, statement);
      }
    },
    run: (statement) => run(trx, statement),
  };
}

async function run(
  trx: Transaction<History>,
  statement: string,
): Promise<void> {
  await sql.raw(statement).execute(trx);
}

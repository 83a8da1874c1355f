import { sql, type Kysely } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/client";
import { MigrationError, migrate } from "#db/migrate";
import type { Migration, MigrationSteps } from "#db/migration";
import { emptyDatabase, engineUnderTest } from "#tests/support/database";
import { libraryTables } from "./library";

const NOW = new Date("2026-11-21T12:00:00Z");

const readers: Migration = {
  name: "0002-readers",
  async up(m) {
    await m.createTable("readers", "id text primary key, age integer");
    await m.createUniqueIndex("readers_by_age", "readers (age)");
    await m.appendOnly("readers");
    await m.run("insert into readers (id, age) values ('rosa', 40)");
    await m.run("update shelves set room = 'patio' where id = 'a'");
  },
};

const BOTH = [libraryTables, readers];

async function openEmpty() {
  const { db, url, close } = await emptyDatabase();
  onTestFinished(close);
  return { db, url };
}

/** Everything that a migration may leave behind, as each engine lists it. */
const CATALOGUE = {
  sqlite: ["select * from sqlite_master order by name"],
  postgres: [
    "select table_name, column_name, data_type, collation_name from information_schema.columns where table_schema = 'public' order by 1, 2",
    "select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1",
    "select trigger_name, event_manipulation from information_schema.triggers order by 1, 2",
    "select proname from pg_proc where proname = 'refuse_change'",
    "select conname from pg_constraint where connamespace = 'public'::regnamespace order by 1",
  ],
};

async function describeSchema<S>(db: Kysely<S>): Promise<unknown> {
  const answers: unknown[] = [];
  const queries = [
    ...CATALOGUE[engineUnderTest()],
    "select * from shelves order by id",
    "select * from schema_migrations order by name",
  ];
  for (const query of queries) {
    const { rows } = await sql.raw(query).execute(db);
    answers.push(rows);
  }
  return answers;
}

/** The same migration, which fails instead of taking step number `at`. */
function interrupted(migration: Migration, at: number): Migration {
  return {
    name: migration.name,
    async up(m) {
      let taken = 0;
      const guard = async (step: () => Promise<void>): Promise<void> => {
        if (taken === at) throw new Error("the power went out");
        taken += 1;
        await step();
      };
      const steps: MigrationSteps = {
        createTable: (...a) => guard(() => m.createTable(...a)),
        createIndex: (...a) => guard(() => m.createIndex(...a)),
        createUniqueIndex: (...a) => guard(() => m.createUniqueIndex(...a)),
        appendOnly: (...a) => guard(() => m.appendOnly(...a)),
        run: (...a) => guard(() => m.run(...a)),
      };
      await migration.up(steps);
      await guard(() => Promise.resolve());
    },
  };
}

test("twice is the same as once", async () => {
  const { db } = await openEmpty();
  expect(await migrate(db, BOTH, NOW)).toEqual([
    "0001-library",
    "0002-readers",
  ]);
  const once = await describeSchema(db);
  expect(await migrate(db, BOTH, new Date("2027-01-01T00:00:00Z"))).toEqual([]);
  expect(await describeSchema(db)).toEqual(once);
  const history =
    await sql`select * from schema_migrations order by name`.execute(db);
  expect(history.rows).toEqual([
    { name: "0001-library", applied_at: "2026-11-21T12:00:00.000Z" },
    { name: "0002-readers", applied_at: "2026-11-21T12:00:00.000Z" },
  ]);
});

test("an older schema gets only what it lacks", async () => {
  const { db } = await openEmpty();
  expect(await migrate(db, [libraryTables], NOW)).toEqual(["0001-library"]);
  expect(await migrate(db, BOTH, NOW)).toEqual(["0002-readers"]);
});

test("interrupted at any step, the old schema stands, and the next start goes on", async () => {
  const { db } = await openEmpty();
  await migrate(db, [libraryTables], NOW);
  const old = await describeSchema(db);
  for (let step = 0; step <= 5; step += 1) {
    const broken = [libraryTables, interrupted(readers, step)];
    await expect(migrate(db, broken, NOW)).rejects.toThrow(
      "the power went out",
    );
    expect(await describeSchema(db)).toEqual(old);
  }
  const whole = [libraryTables, interrupted(readers, 6)];
  expect(await migrate(db, whole, NOW)).toEqual(["0002-readers"]);
});

test("a database that a later version wrote is left alone", async () => {
  const { db } = await openEmpty();
  await migrate(db, BOTH, NOW);
  const before = await describeSchema(db);
  const older = migrate(db, [libraryTables], NOW);
  await expect(older).rejects.toThrow(MigrationError);
  await expect(older).rejects.toThrow(/"0002-readers"/);
  expect(await describeSchema(db)).toEqual(before);
});

test("a migration slipped in before others is refused", async () => {
  const { db } = await openEmpty();
  await migrate(db, BOTH, NOW);
  const slipped = { ...readers, name: "0001-more" };
  const list = [libraryTables, slipped, readers];
  await expect(migrate(db, list, NOW)).rejects.toThrow(MigrationError);
});

test("two servers that start at once migrate once", async () => {
  const { db, url } = await openEmpty();
  const others = await Promise.all([1, 2, 3].map(() => openDatabase(url)));
  const results = await Promise.all(
    [db, ...others].map((handle) => migrate(handle, BOTH, NOW)),
  );
  for (const other of others) await other.destroy();
  expect(results.flat().sort()).toEqual(["0001-library", "0002-readers"]);
});

test("a server that starts while another one migrates finds the rest done", async () => {
  const { db } = await openEmpty();
  let second: Promise<string[]> | undefined;
  const slow: Migration = {
    name: libraryTables.name,
    async up(m) {
      second ??= migrate(db, list, NOW);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await libraryTables.up(m);
    },
  };
  const list = [slow, readers];
  const first = await migrate(db, list, NOW);
  const applied = [...first, ...((await second) ?? [])];
  expect(applied.sort()).toEqual(["0001-library", "0002-readers"]);
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { openDatabase, readTransaction, type Database } from "#db/client";
import { copyRows, holdsRows } from "#db/copy-rows";
import { fileDatabaseUrl } from "#db/dialects/database-url";
import { migrate, MigrationError } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { findRecordHead } from "#db/queries/record/record";
import { tablesOf } from "#db/tables";
import { copyToFile, requireSound } from "#db/whole-copy";
import { appoint } from "#tests/support/appoint";
import { emptyDatabase, testDatabase } from "#tests/support/database";
import { playRecordStory } from "#tests/support/record-story";

const NOW = new Date("2026-11-21T12:00:00Z");

async function open() {
  const { db, close } = await testDatabase();
  onTestFinished(close);
  return db;
}

async function story() {
  const db = await open();
  await playRecordStory(db);
  return db;
}

async function freshFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "copy-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, "copy.db");
}

async function fileDatabase(file: string) {
  const db = await openDatabase(fileDatabaseUrl(file));
  onTestFinished(() => db.destroy());
  return db;
}

/** Everything that a database holds, table by table. */
async function everything(db: Database) {
  const tables = await tablesOf(MIGRATIONS);
  return await readTransaction(db, async (trx) => {
    const held: Record<string, unknown[]> = {};
    for (const { name, key } of tables) {
      const { rows } = await sql`
        select * from ${sql.table(name)} order by ${sql.join(key.map((it) => sql.ref(it)))}
      `.execute(trx);
      held[name] = rows;
    }
    return held;
  });
}

test("every row comes over, between engines too, and the record holds there", async () => {
  const db = await story();
  const there = await fileDatabase(await freshFile());
  await migrate(there, MIGRATIONS, NOW);
  await copyRows(db, there, MIGRATIONS);
  expect(await everything(there)).toEqual(await everything(db));
  const back = await open();
  const counts = await copyRows(there, back, MIGRATIONS);
  expect(await everything(back)).toEqual(await everything(db));
  const head = await findRecordHead(db);
  expect(counts["record_entries"]).toBe(head.size);
  expect(await verifyRecord(back)).toEqual({ ok: true, ...head });
});

test("more rows than are read at once come over too", async () => {
  const db = await open();
  const rows = Array.from({ length: 1_203 }, (_, n) => ({
    name: `plans/${n}.json`,
    sha256: "0",
    seeded_at: NOW.toISOString(),
  }));
  await db.insertInto("seed_files").values(rows).execute();
  const there = await open();
  await copyRows(db, there, MIGRATIONS);
  expect(await everything(there)).toEqual(await everything(db));
});

test("a copy that is interrupted leaves nothing, and can be made again", async () => {
  const db = await story();
  const there = await open();
  const interrupted = copyRows(db, there, MIGRATIONS, (table) => {
    if (table === "record_entries") throw new Error("the power went out");
  });
  await expect(interrupted).rejects.toThrow("the power went out");
  expect(await holdsRows(there, MIGRATIONS)).toBe(false);
  await copyRows(db, there, MIGRATIONS);
  expect(await holdsRows(there, MIGRATIONS)).toBe(true);
  expect(await everything(there)).toEqual(await everything(db));
});

test("a migrated database holds nothing until the first row", async () => {
  const db = await open();
  expect(await holdsRows(db, MIGRATIONS)).toBe(false);
  await db
    .insertInto("regions")
    .values({ code: "08", slug: "cusco", name: "Cusco" })
    .execute();
  expect(await holdsRows(db, MIGRATIONS)).toBe(true);
});

test("the file that is copied to while others write is of one moment, and sound", async () => {
  const db = await story();
  const file = await freshFile();
  let isOver = false;
  const writing = (async () => {
    while (!isOver) await appoint(db);
  })();
  await copyToFile(db, file, { migrations: MIGRATIONS, now: NOW });
  isOver = true;
  await writing;
  const copy = await fileDatabase(file);
  await requireSound(copy);
  expect(await verifyRecord(copy)).toMatchObject({ ok: true });
});

test("a database of an older version is not copied row by row", async () => {
  const { db, close } = await emptyDatabase();
  onTestFinished(close);
  await migrate(db, MIGRATIONS.slice(0, 5), NOW);
  const file = await freshFile();
  const copying = copyToFile(db, file, { migrations: MIGRATIONS, now: NOW });
  // An engine that copies its file whole takes any version along.
  await copying.catch((error: unknown) =>
    expect(error).toBeInstanceOf(MigrationError),
  );
});

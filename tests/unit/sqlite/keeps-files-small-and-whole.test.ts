import { existsSync, statSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { sql, type Kysely } from "kysely";
import { expect, test } from "vitest";
import { readTransaction, writeTransaction } from "#db/client";
import {
  openFile,
  openNotes,
  temporaryFolder,
  writeNotes,
  type Notes,
} from "./store-in-a-folder";

interface Checkpoint {
  busy: number;
  log: number;
  checkpointed: number;
}

async function checkpoint(db: Kysely<Notes>): Promise<Checkpoint | undefined> {
  const { rows } =
    await sql<Checkpoint>`pragma wal_checkpoint(truncate)`.execute(db);
  return rows[0];
}

async function readAll(db: Kysely<Notes>): Promise<void> {
  await Promise.all(
    Array.from({ length: 9 }, () =>
      db.selectFrom("notes").selectAll().execute(),
    ),
  );
}

test("a reader that has answered holds no transaction open", async () => {
  const { db, file } = await openNotes();
  await writeNotes(db, 20);
  await readAll(db);
  await readTransaction(db, readAll);
  await sql`select no_such_column from notes`
    .execute(db)
    .catch(() => undefined);
  expect(await checkpoint(db)).toMatchObject({ busy: 0 });
  expect(statSync(`${file}-wal`).size).toBe(0);
});

test("the log stays small however much is written between reads", async () => {
  const { db, file } = await openNotes();
  await readAll(db);
  const page = "x".repeat(20_000);
  for (let round = 0; round < 40; round += 1) {
    await writeTransaction(db, async (trx) => {
      await trx.deleteFrom("notes").execute();
      for (let id = 0; id < 50; id += 1) {
        await trx.insertInto("notes").values({ id, text: page }).execute();
      }
    });
    await db.selectFrom("notes").select("id").execute();
  }
  const written = 40 * 50 * page.length;
  expect(statSync(`${file}-wal`).size).toBeLessThan(written / 4);
});

test("VACUUM INTO has the newest commit, where a plain copy of the file does not", async () => {
  const { db, file } = await openNotes();
  await writeNotes(db, 3);
  const folder = await temporaryFolder();
  await copyFile(file, join(folder, "copied.db"));
  await sql`vacuum into ${join(folder, "backup.db")}`.execute(db);

  const backup = await openFile(join(folder, "backup.db"));
  expect(await backup.selectFrom("notes").selectAll().execute()).toHaveLength(
    3,
  );
  const copied = await openFile(join(folder, "copied.db"));
  await expect(
    copied.selectFrom("notes").selectAll().execute(),
  ).rejects.toThrow(/no such table/);
});

test("closing leaves one file with everything in it", async () => {
  const { db, file } = await openNotes();
  await writeNotes(db, 5);
  await readAll(db);
  await db
    .insertInto("notes")
    .values({ id: 1, text: "again" })
    .execute()
    .catch(() => undefined);
  for (let n = 0; n < 300; n += 1) {
    await sql.raw(`select ${n} as n from notes`).execute(db);
  }
  await db.destroy();
  expect(existsSync(`${file}-wal`)).toBe(false);
  const copy = join(await temporaryFolder(), "copy.db");
  await copyFile(file, copy);
  const reopened = await openFile(copy);
  expect(await reopened.selectFrom("notes").selectAll().execute()).toHaveLength(
    5,
  );
});

test("a full disk refuses the write, reads go on, and it recovers by itself", async () => {
  const { db } = await openNotes();
  await writeNotes(db, 3);
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(
    db,
  );
  const pages = (rows[0]?.page_count ?? 0) + 1;
  await sql.raw(`pragma max_page_count = ${pages}`).execute(db);
  const tooMuch = writeTransaction(db, async (trx) => {
    await trx.updateTable("notes").set({ text: "changed" }).execute();
    await trx
      .insertInto("notes")
      .values({ id: 9, text: "x".repeat(99_999) })
      .execute();
  });
  await expect(tooMuch).rejects.toMatchObject({
    kind: "storage",
    code: "SQLITE_FULL",
  });
  const texts = await db
    .selectFrom("notes")
    .select("text")
    .distinct()
    .execute();
  expect(texts).toEqual([{ text: "x" }]);
  await sql`pragma max_page_count = 100000`.execute(db);
  await db.insertInto("notes").values({ id: 9, text: "fits" }).execute();
  expect(await db.selectFrom("notes").selectAll().execute()).toHaveLength(4);
});

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import {
  bootReader,
  bootWriter,
  refuseOldSqlite,
  type PragmaConnection,
} from "#db/dialects/sqlite-boot";
import { SqliteConnection } from "#db/dialects/sqlite-connection";
import { openFile, openNotes, temporaryFolder } from "./store-in-a-folder";

async function openRaw(): Promise<SqliteConnection> {
  const file = join(await temporaryFolder(), "raw.db");
  const connection = await SqliteConnection.open(file, "write");
  onTestFinished(() => connection.close());
  return connection;
}

/** The same connection, except for what it answers to one statement. */
function answering(
  connection: SqliteConnection,
  statement: string,
  answer: object,
): PragmaConnection {
  return {
    all: <R>(text: string) =>
      text === statement
        ? Promise.resolve([answer as R])
        : connection.all<R>(text),
  };
}

test.each(["3.51.3", "3.51.4", "3.52.0", "3.60", "4.0.0"])(
  "SQLite %s may start",
  (version) => {
    expect(() => refuseOldSqlite(version)).not.toThrow();
  },
);

test.each(["3.51.2", "3.50.9", "3.9.0", "2.99.99", "3.51", "", "newest"])(
  "SQLite %s may not",
  (version) => {
    expect(() => refuseOldSqlite(version)).toThrow(/3\.51\.3 or later/);
  },
);

test("a writer asks the library for its version", async () => {
  const old = answering(await openRaw(), "select sqlite_version() as version", {
    version: "3.51.2",
  });
  await expect(bootWriter(old)).rejects.toMatchObject({ kind: "storage" });
});

test.each([
  ["journal_mode", "delete"],
  ["synchronous", 1],
  ["foreign_keys", 0],
  ["recursive_triggers", 0],
  ["busy_timeout", 0],
])("a writer on which %s stays %s does not start", async (name, value) => {
  const stubborn = answering(await openRaw(), `pragma ${name}`, {
    [name]: value,
  });
  await expect(bootWriter(stubborn)).rejects.toThrow(`${value} for ${name}`);
});

test("a reader that could write does not start", async () => {
  const stubborn = answering(await openRaw(), "pragma query_only", {
    query_only: 0,
  });
  await expect(bootReader(stubborn)).rejects.toThrow("0 for query_only");
});

test("a running database has the settings that lose nothing", async () => {
  const { db } = await openNotes();
  const settings: Record<string, unknown> = {};
  for (const name of ["journal_mode", "synchronous", "foreign_keys"]) {
    const { rows } = await sql.raw<object>(`pragma ${name}`).execute(db);
    Object.assign(settings, rows[0]);
  }
  expect(settings).toEqual({
    journal_mode: "wal",
    synchronous: 2,
    foreign_keys: 1,
  });
});

test("a folder that is not there, a folder as file, and a file of something else are refused", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "sub"));
  await writeFile(
    join(folder, "letter.db"),
    "Estimada alcaldesa: ".repeat(500),
  );
  for (const name of ["none/x.db", "sub", "letter.db"]) {
    const opened = openFile(join(folder, name));
    await expect(opened).rejects.toMatchObject({ kind: "storage" });
  }
});

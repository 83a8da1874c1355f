import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { onTestFinished } from "vitest";
import type { DatabaseOptions } from "#db/dialects/dialect";
import { sqlite } from "#db/dialects/sqlite";

export interface Notes {
  notes: { id: number; text: string };
}

/** A folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lo-prometido-sqlite-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a file as the product does; the test may close it earlier. */
export async function openFile(
  file: string,
  options: DatabaseOptions = {},
): Promise<Kysely<Notes>> {
  const dialect = await sqlite.open(`sqlite:${file}`, options);
  const db = new Kysely<Notes>({ dialect });
  onTestFinished(() => db.destroy());
  return db;
}

/** A new file with one table of notes. */
export async function openNotes(): Promise<{
  db: Kysely<Notes>;
  file: string;
}> {
  const file = join(await temporaryFolder(), "notes.db");
  const db = await openFile(file);
  await sql`create table notes (id integer primary key, text text not null) strict`.execute(
    db,
  );
  return { db, file };
}

/** One write transaction per note. */
export async function writeNotes(
  db: Kysely<Notes>,
  count: number,
  text = "x",
): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await db.insertInto("notes").values({ id: n, text }).execute();
  }
}

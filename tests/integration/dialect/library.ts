import type { Kysely } from "kysely";
import { onTestFinished } from "vitest";
import type { DatabaseOptions } from "#db/dialects/dialect";
import { migrate } from "#db/migrate";
import type { Migration } from "#db/migration";
import { emptyDatabase } from "#tests/support/database";

/** Tables small enough to try a database with, and no part of the product. */
export interface Library {
  shelves: { id: string; room: string | null };
  books: {
    id: string;
    shelf_id: string;
    title: string;
    pages: number;
    weight: number | null;
  };
  loans: { id: string; book_id: string };
}

export const libraryTables: Migration = {
  name: "0001-library",
  async up(m) {
    await m.createTable("shelves", "id text primary key, room text");
    await m.createTable(
      "books",
      `id text primary key,
       shelf_id text not null references shelves (id),
       title text not null unique,
       pages integer not null check (pages > 0),
       weight real`,
    );
    await m.createIndex("books_by_shelf", "books (shelf_id, title)");
    await m.createTable("loans", "id text primary key, book_id text not null");
    await m.appendOnly("loans");
    await m.run(
      "insert into shelves (id, room) values ('a', null); insert into shelves (id, room) values ('b', 'sala')",
    );
  },
};

/** A library with two empty shelves, `a` and `b`, closed when the test ends. */
export async function openLibrary(
  options: DatabaseOptions = {},
): Promise<{ db: Kysely<Library>; url: string }> {
  const { db, url, close } = await emptyDatabase(options);
  onTestFinished(close);
  await migrate(db, [libraryTables], new Date("2026-01-01T00:00:00Z"));
  return { db: db as unknown as Kysely<Library>, url };
}

/** A book that breaks no rule, with an id and title of its own. */
export function book(id: string): Library["books"] {
  return { id, shelf_id: "a", title: `Libro ${id}`, pages: 10, weight: null };
}

import { sql, type Kysely } from "kysely";
import { expect, test } from "vitest";
import type { DatabaseErrorKind } from "#db/dialects/database-error";
import { databaseError } from "#db/client";
import { engineUnderTest } from "#tests/support/database";
import { book, openLibrary, type Library } from "./library";

type Act = (db: Kysely<Library>) => Promise<unknown>;

const insertBook =
  (values: object): Act =>
  (db) =>
    db
      .insertInto("books")
      .values({ ...book("x"), ...values })
      .execute();

const FAILURES: readonly (readonly [string, DatabaseErrorKind, Act])[] = [
  ["the same key twice", "unique", insertBook({ id: "1" })],
  ["the same title twice", "unique", insertBook({ title: "Libro 1" })],
  ["a shelf that is not there", "foreign_key", insertBook({ shelf_id: "zz" })],
  [
    "a shelf that still holds a book",
    "foreign_key",
    (db) => db.deleteFrom("shelves").where("id", "=", "a").execute(),
  ],
  ["a rule of the table", "check", insertBook({ pages: 0 })],
  ["nothing where something must be", "not_null", insertBook({ title: null })],
  ["a key that is nothing", "not_null", insertBook({ id: null })],
  ["no such table", "other", (db) => sql`select * from films`.execute(db)],
  [
    "a changed row of an append-only table",
    "append_only",
    (db) => db.updateTable("loans").set({ book_id: "2" }).execute(),
  ],
  [
    "a deleted row of an append-only table",
    "append_only",
    (db) => db.deleteFrom("loans").execute(),
  ],
  [
    "an append-only row replaced by inserting it again",
    "append_only",
    (db) =>
      db
        .insertInto("loans")
        .values({ id: "1", book_id: "2" })
        .onConflict((oc) => oc.column("id").doUpdateSet({ book_id: "2" }))
        .execute(),
  ],
];

test.each(FAILURES)("%s is %s", async (_, kind, act) => {
  const { db } = await openLibrary();
  await db.insertInto("books").values(book("1")).execute();
  await db.insertInto("loans").values({ id: "1", book_id: "1" }).execute();
  const error = await act(db).catch((reason: unknown) => reason);
  expect(databaseError(error)).toBe(kind);
  expect(await db.selectFrom("loans").selectAll().execute()).toEqual([
    { id: "1", book_id: "1" },
  ]);
});

test("an append-only table cannot be emptied behind the back of its rows", async () => {
  const { db } = await openLibrary();
  await db.insertInto("loans").values({ id: "1", book_id: "1" }).execute();
  const emptied =
    engineUnderTest() === "sqlite"
      ? sql`insert or replace into loans (id, book_id) values ('1', '2')`
      : sql`truncate loans`;
  await expect(emptied.execute(db)).rejects.toMatchObject({
    kind: "append_only",
  });
});

test("an error that is not the database's is other", () => {
  expect(databaseError(new RangeError("x"))).toBe("other");
  expect(databaseError({ kind: "unique" })).toBe("other");
});

test("the stack of an error leads to the query that met it", async () => {
  const { db } = await openLibrary();
  async function lendTheSameBookTwice(): Promise<void> {
    for (const _ of [1, 2]) {
      await db.insertInto("loans").values({ id: "1", book_id: "1" }).execute();
    }
  }
  const error = await lendTheSameBookTwice().catch((reason: unknown) => reason);
  expect(error).toHaveProperty(
    "stack",
    expect.stringContaining("lendTheSameBookTwice"),
  );
});

test("no value of a row stands in an error", async () => {
  const { db } = await openLibrary();
  const secret = "rosa@example.pe";
  const rows = [
    { title: secret, shelf_id: "zz" },
    { title: secret, pages: 0 },
    { title: secret, pages: secret },
  ];
  for (const values of rows) {
    const error: unknown = await insertBook(values)(db).catch(
      (e: unknown) => e,
    );
    const text = JSON.stringify(error, Object.getOwnPropertyNames(error));
    expect(text).toContain("message");
    expect(text).not.toContain(secret);
  }
});

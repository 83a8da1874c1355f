import { sql } from "kysely";
import { expect, test } from "vitest";
import { writeTransaction } from "#db/client";
import { book, openLibrary } from "./library";

test("sums, counts, shares and comparisons come back as numbers", async () => {
  const { db } = await openLibrary();
  await db
    .insertInto("books")
    .values([
      { ...book("1"), pages: 2 ** 52 },
      { ...book("2"), weight: 0.25 },
    ])
    .execute();
  const { rows } = await sql`
    select count(*) as n, sum(pages) as pages, avg(pages) as mean, sum(weight) as weight,
           max(pages) > 11 as long, min(pages) as least
    from books`.execute(db);
  expect(rows).toEqual([
    {
      n: 2,
      pages: 2 ** 52 + 10,
      mean: 2 ** 51 + 5,
      weight: 0.25,
      long: 1,
      least: 10,
    },
  ]);
});

test("a change says how many rows it changed", async () => {
  const { db } = await openLibrary();
  await db
    .insertInto("books")
    .values([book("1"), book("2")])
    .execute();
  const change = db.updateTable("books").set({ pages: 3 });
  const first = await change.where("pages", "=", 10).executeTakeFirst();
  const second = await change.where("pages", "=", 10).executeTakeFirst();
  expect([first.numUpdatedRows, second.numUpdatedRows]).toEqual([2n, 0n]);
  const ignored = await db
    .insertInto("books")
    .values(book("1"))
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  expect(ignored.numInsertedOrUpdatedRows).toBe(0n);
  const returned = await change
    .where("id", "=", "1")
    .returning("title")
    .execute();
  expect(returned).toEqual([{ title: "Libro 1" }]);
  const raw = await sql`delete from books where pages = ${3}`.execute(db);
  expect(raw.numAffectedRows).toBe(2n);
});

test("every statement of a script runs", async () => {
  const { db } = await openLibrary();
  const script = sql.raw(
    `/* two shelves; */ insert into shelves (id) values ('c;c'); insert into shelves (id) values ('d') -- and no more;`,
  );
  await writeTransaction(db, (trx) => script.execute(trx));
  const rows = await db
    .selectFrom("shelves")
    .select("id")
    .orderBy("id")
    .execute();
  expect(rows.map((row) => row.id)).toEqual(["a", "b", "c;c", "d"]);
});

test("a statement hidden behind another one is refused", async () => {
  const { db } = await openLibrary();
  const hidden = [
    sql`select 1; delete from shelves`,
    sql`insert into shelves (id) values (${"x"}); delete from shelves`,
    sql`insert into shelves (id) values ('x') returning id; delete from shelves`,
  ];
  for (const statement of hidden) {
    await expect(statement.execute(db)).rejects.toThrow(
      /one statement at a time/,
    );
  }
  expect(await db.selectFrom("shelves").select("id").execute()).toHaveLength(2);
});

test("a semicolon at the end or in a text is no second statement", async () => {
  const { db } = await openLibrary();
  const { rows } = await sql`select 'a; b' as text, ${"c"} as other ; -- done;
  `.execute(db);
  expect(rows).toEqual([{ text: "a; b", other: "c" }]);
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { writeTransaction } from "#db/client";
import { insertRows } from "#db/queries/insert-rows";
import { prepared } from "#db/queries/prepared";
import { statementsOf } from "#tests/support/query-plan";
import { testDatabase, type TestDatabase } from "#tests/support/database";

type Asked = { level: number; positions: readonly number[] };

let built = 0;
const hashesOf = prepared((db, { level, positions }: Asked) => {
  built += 1;
  return db
    .selectFrom("record_nodes_cache")
    .select("hash")
    .where("level", "=", level)
    .where("position", "in", positions)
    .where("hash", "!=", "never")
    .orderBy("position");
});

let database: TestDatabase;
beforeEach(async () => {
  built = 0;
  database = await testDatabase();
  await insertRows(database.db, "record_nodes_cache", [
    ...[0, 1, 2, 3].map((position) => ({
      level: 0,
      position,
      hash: `0/${position}`,
    })),
    { hash: "1/'0'", position: 0, level: 1 },
  ]);
});
afterEach(() => database.close());

test("rows are stored by the names of their columns, whatever order they come in", async () => {
  const { db } = database;
  expect(await hashesOf(db, { level: 1, positions: [0] })).toEqual([
    { hash: "1/'0'" },
  ]);
});

test("a query is built once for each length of its lists, and answers each question with its own values", async () => {
  const { db } = database;
  const ask = (...positions: number[]) => hashesOf(db, { level: 0, positions });
  expect(await ask(1)).toEqual([{ hash: "0/1" }]);
  expect(await ask(2)).toEqual([{ hash: "0/2" }]);
  expect(built).toBe(1);
  expect(await ask(3, 0)).toEqual([{ hash: "0/0" }, { hash: "0/3" }]);
  expect(await ask(1, 2)).toEqual([{ hash: "0/1" }, { hash: "0/2" }]);
  expect(built).toBe(2);
  await writeTransaction(db, async (trx) => {
    expect(await hashesOf(trx, { level: 1, positions: [0] })).toHaveLength(1);
  });
  expect(built).toBe(2);
});

test("long lists are built anew, and whoever listens hears the values", async () => {
  const { db } = database;
  const many = Array.from({ length: 50 }, (_, position) => position);
  for (let turn = 1; turn <= 2; turn += 1) {
    const asked = { level: 0, positions: many };
    expect(await hashesOf(db, asked)).toHaveLength(4);
    expect(built).toBe(turn);
  }
  const heard = await statementsOf(db, async (ear) => {
    await hashesOf(ear, { level: 0, positions: [2] });
    const row = { level: 2, position: 7, hash: "2/7" };
    await insertRows(ear, "record_nodes_cache", [row]);
  });
  expect(heard.map(({ parameters }) => parameters)).toEqual([
    [0, 2, "never"],
    [2, 7, "2/7"],
  ]);
});

test("rows of one statement that differ in their columns are refused", async () => {
  const { db } = database;
  const rows = [
    { level: 3, position: 0, hash: "a" },
    { level: 3, position: 1 },
  ];
  await expect(
    insertRows(db, "record_nodes_cache", rows as never),
  ).rejects.toThrow(TypeError);
  await insertRows(db, "record_nodes_cache", []);
  expect(await hashesOf(db, { level: 3, positions: [0, 1] })).toEqual([]);
});

test("a query that counts with its values is refused where it is built, and not answered wrongly later", async () => {
  const after = prepared((db, { level }: { level: number }) =>
    db
      .selectFrom("record_nodes_cache")
      .select("hash")
      .where("level", "=", level + 1),
  );
  await expect(after(database.db, { level: 0 })).rejects.toThrow(
    "works with its value level",
  );
});

import { sql, type Kysely } from "kysely";
import { expect, test } from "vitest";
import { openDatabase, readTransaction, writeTransaction } from "#db/client";
import { book, openLibrary, type Library } from "./library";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function countBooks(db: Kysely<Library>): Promise<number> {
  const { n } = await db
    .selectFrom("books")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return n;
}

test("what a neighbour writes stays when A rolls back, 1,000 of 1,000 times", async () => {
  const { db } = await openLibrary();
  for (let round = 0; round < 1_000; round += 1) {
    const rolledBack = writeTransaction(db, async (trx) => {
      await trx
        .insertInto("books")
        .values(book(`a${round}`))
        .execute();
      await pause(0);
      throw new Error("A changed her mind");
    });
    const [a, b] = await Promise.allSettled([
      rolledBack,
      db
        .insertInto("books")
        .values(book(`b${round}`))
        .execute(),
    ]);
    expect([a.status, b.status]).toEqual(["rejected", "fulfilled"]);
  }
  const rows = await db.selectFrom("books").select("id").execute();
  expect(rows.filter((row) => row.id.startsWith("b"))).toHaveLength(1_000);
  expect(rows).toHaveLength(1_000);
});

test("transactions that read first and write later never fail for each other", async () => {
  const { db, url } = await openLibrary();
  // A second server, or a command at the terminal, on the same data.
  const other = (await openDatabase(url)) as unknown as Kysely<Library>;
  await db.insertInto("books").values(book("x")).execute();
  const turnPage = (handle: Kysely<Library>) =>
    writeTransaction(handle, async (trx) => {
      await trx.selectFrom("books").selectAll().execute();
      await pause(1);
      await trx
        .updateTable("books")
        .set((eb) => ({ pages: eb("pages", "+", 1) }))
        .execute();
    });
  const handles = Array.from({ length: 60 }, (_, n) => (n % 2 ? db : other));
  await Promise.all(handles.map(turnPage));
  await other.destroy();
  const [row] = await db.selectFrom("books").select("pages").execute();
  expect(row?.pages).toBe(70);
});

test("two people who lock the same rows in opposite order both succeed", async () => {
  const { db } = await openLibrary();
  await db
    .insertInto("books")
    .values([book("1"), book("2")])
    .execute();
  const read = (first: string, second: string) =>
    writeTransaction(db, async (trx) => {
      for (const id of [first, second]) {
        await trx
          .updateTable("books")
          .set((eb) => ({ pages: eb("pages", "+", 1) }))
          .where("id", "=", id)
          .execute();
        await pause(50);
      }
    });
  await Promise.all([read("1", "2"), read("2", "1")]);
  const rows = await db.selectFrom("books").select("pages").execute();
  expect(rows).toEqual([{ pages: 12 }, { pages: 12 }]);
});

test("reads that must agree see one moment", async () => {
  const { db } = await openLibrary();
  const counts = await readTransaction(db, async (trx) => {
    const before = await countBooks(trx);
    await db.insertInto("books").values(book("x")).execute();
    return [before, await countBooks(trx)];
  });
  expect(counts).toEqual([0, 0]);
  expect(await countBooks(db)).toBe(1);
});

test("a read-only transaction writes nothing", async () => {
  const { db } = await openLibrary();
  const written = readTransaction(db, (trx) =>
    trx.insertInto("books").values(book("x")).execute(),
  );
  await expect(written).rejects.toMatchObject({ kind: "storage" });
});

test("a transaction reads what it wrote, and others do not until it commits", async () => {
  const { db } = await openLibrary();
  await writeTransaction(db, async (trx) => {
    await trx.insertInto("books").values(book("x")).execute();
    expect(await countBooks(trx)).toBe(1);
    expect(await countBooks(db)).toBe(0);
  });
  expect(await countBooks(db)).toBe(1);
});

test("a caught failure does not let the rest of its transaction through", async () => {
  const { db } = await openLibrary();
  const careless = writeTransaction(db, async (trx) => {
    await trx.insertInto("books").values(book("x")).execute();
    await trx
      .insertInto("books")
      .values(book("x"))
      .execute()
      .catch(() => undefined);
  });
  await expect(careless).rejects.toThrow(/cannot be committed/);
  const stubborn = writeTransaction(db, async (trx) => {
    const twice = [book("y"), book("y")];
    await trx
      .insertInto("books")
      .values(twice)
      .execute()
      .catch(() => undefined);
    await trx.insertInto("books").values(book("z")).execute();
  });
  await expect(stubborn).rejects.toThrow(/the transaction has failed/);
  expect(await countBooks(db)).toBe(0);
});

test("a write that was not waited for does not outlive the rollback", async () => {
  const { db } = await openLibrary();
  for (let round = 0; round < 50; round += 1) {
    const late: Promise<unknown>[] = [];
    const failing = writeTransaction(db, async (trx) => {
      const write = async (n: number) => {
        for (let turn = 0; turn < n; turn += 1) await pause(0);
        await trx
          .insertInto("books")
          .values(book(`${round}-${n}`))
          .execute();
      };
      late.push(...[0, 1, 2, 3].map((n) => write(n).catch(() => undefined)));
      await pause(0);
      throw new Error("someone else failed first");
    });
    await expect(failing).rejects.toThrow("someone else failed first");
    await Promise.all(late);
  }
  expect(await countBooks(db)).toBe(0);
});

test("begin and commit are not for hand-written SQL", async () => {
  const { db } = await openLibrary();
  for (const word of ["begin", "commit", " ROLLBACK", "savepoint s"]) {
    await expect(sql.raw(word).execute(db)).rejects.toThrow(/db\.transaction/);
  }
});

import { expect, test } from "vitest";
import { writeTransaction } from "#db/client";
import { DatabaseBusyError } from "#db/dialects/database-error";
import { book, openLibrary } from "./library";

/** One connection for everybody makes both engines alike: the second caller waits. */
const ONE = { maxConnections: 1 };

function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

test("writers wait in line, and the one too many is told so at once", async () => {
  const { db } = await openLibrary({ ...ONE, maxWaiting: 3 });
  const { opened, open } = gate();
  const holder = writeTransaction(db, () => opened);
  const write = (id: string) =>
    db.insertInto("books").values(book(id)).execute();
  const waiting = ["1", "2", "3"].map(write);
  await expect(write("4")).rejects.toThrow(DatabaseBusyError);
  open();
  await Promise.all([holder, ...waiting]);
  const rows = await db
    .selectFrom("books")
    .select("id")
    .orderBy("id")
    .execute();
  expect(rows.map((row) => row.id)).toEqual(["1", "2", "3"]);
});

test("whoever waits too long is told so, and later callers are served", async () => {
  const { db } = await openLibrary({ ...ONE, maxWaitMs: 100 });
  const { opened, open } = gate();
  const holder = writeTransaction(db, () => opened);
  const write = () => db.insertInto("books").values(book("x")).execute();
  await expect(write()).rejects.toThrow(DatabaseBusyError);
  open();
  await holder;
  await write();
  expect(await db.selectFrom("books").select("id").execute()).toHaveLength(1);
});

test("closing lets running work finish and refuses what comes later", async () => {
  const { db } = await openLibrary();
  const running = writeTransaction(db, async (trx) => {
    await trx.insertInto("books").values(book("x")).execute();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await trx.insertInto("books").values(book("y")).execute();
    return "kept";
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  const closed = db.destroy();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const late = db.selectFrom("books").selectAll().execute();
  await expect(late).rejects.toThrow();
  expect(await running).toBe("kept");
  await closed;
});

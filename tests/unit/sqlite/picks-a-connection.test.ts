import { sql, CompiledQuery } from "kysely";
import { expect, test } from "vitest";
import { writeTransaction } from "#db/client";
import { SqliteSession } from "#db/dialects/sqlite-session";
import { SqliteStore } from "#db/dialects/sqlite-store";
import { join } from "node:path";
import { openNotes, temporaryFolder, writeNotes } from "./store-in-a-folder";

test("reads go on while a writer holds the writing connection", async () => {
  const { db } = await openNotes();
  await writeNotes(db, 2);
  await writeTransaction(db, async (trx) => {
    await trx.deleteFrom("notes").execute();
    const rows = await db.selectFrom("notes").selectAll().execute();
    const raw = await sql`-- how many?
      select count(*) as n from notes`.execute(db);
    const common = await db
      .with("n", (qb) => qb.selectFrom("notes").selectAll())
      .selectFrom("n")
      .selectAll()
      .execute();
    expect([rows.length, raw.rows, common.length]).toEqual([2, [{ n: 2 }], 2]);
  });
});

test("a connection that could not end its transaction is replaced", async () => {
  const file = join(await temporaryFolder(), "store.db");
  const store = await SqliteStore.open(file, {});
  const broken = new SqliteSession(store);
  await broken.executeQuery(
    CompiledQuery.raw("create table t (n integer) strict"),
  );
  await broken.hold(false);
  await broken.executeQuery(CompiledQuery.raw("insert into t values (1)"));
  // Neither commit nor rollback came through.
  await broken.letGo();
  const next = new SqliteSession(store);
  await next.hold(false);
  await next.executeQuery(CompiledQuery.raw("insert into t values (2)"));
  await next.commit();
  await next.letGo();
  const { rows } = await new SqliteSession(store).executeQuery(
    CompiledQuery.raw("select n from t"),
  );
  expect(rows).toEqual([{ n: 2 }]);
  await store.close();
});

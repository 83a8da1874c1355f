import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { bootServer, type ServerSetting } from "#db/dialects/postgres-boot";
import { openDatabase } from "#db/client";
import { engineUnderTest, testDatabase } from "#tests/support/database";

/** What tells that a commit is on the disk when it is answered, and what it must say. */
const PROMISE = {
  sqlite: ["pragma synchronous", 2],
  postgres: ["show synchronous_commit", "on"],
} as const;

test("a commit is answered when it is on the disk, and an address cannot change that", async () => {
  const { db, url, close } = await testDatabase();
  onTestFinished(close);
  const [question, answer] = PROMISE[engineUnderTest()];
  const { rows } = await sql.raw<Record<string, unknown>>(question).execute(db);
  expect(rows.flatMap((row) => Object.values(row))).toEqual([answer]);
  const bent = `${url}?options=-c%20synchronous_commit%3Doff`;
  const opening = openDatabase(bent).then((opened) => opened.destroy());
  // A file of that name is as good as any other.
  if (engineUnderTest() === "sqlite") await opening;
  else await expect(opening).rejects.toThrow("off for synchronous_commit");
});

const GOOD = {
  server_encoding: "UTF8",
  synchronous_commit: "on",
  fsync: "on",
  full_page_writes: "on",
};

async function boot(settings: Record<string, string>): Promise<string> {
  const rows: ServerSetting[] = Object.entries(settings).map(
    ([name, value]) => ({ name, value }),
  );
  try {
    await bootServer(async () => await Promise.resolve({ rows }));
    return "opens";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

test("a server that does not sync is refused, unless it says that its data may be lost", async () => {
  const disposable = { "lo_prometido.disposable": "on" };
  expect(await boot(GOOD)).toBe("opens");
  expect(await boot({})).toMatch("nothing");
  expect(await boot({ ...GOOD, fsync: "off" })).toMatch("off for fsync");
  const careless = { ...GOOD, full_page_writes: "off" };
  expect(await boot(careless)).toMatch("off for full_page_writes");
  expect(await boot({ ...careless, fsync: "off", ...disposable })).toBe(
    "opens",
  );
  const hasty = { ...GOOD, synchronous_commit: "off", ...disposable };
  expect(await boot(hasty)).toMatch("off for synchronous_commit");
  expect(await boot({ ...GOOD, server_encoding: "LATIN1" })).toMatch("UTF8");
});

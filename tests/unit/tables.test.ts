import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MIGRATIONS } from "#db/migrations/index";
import { tablesOf } from "#db/tables";

/** Every definition of a table in the folder of migrations, as text. */
const WRITTEN = readdirSync("db/migrations")
  .map((name) => readFileSync(join("db/migrations", name), "utf8"))
  .flatMap((text) => [...text.matchAll(/createTable\(\s*"([a-z_]+)"/g)])
  .map(([, name]) => name ?? "");

test("every table is listed once", async () => {
  const names = (await tablesOf(MIGRATIONS)).map(({ name }) => name);
  expect(names.toSorted()).toEqual(WRITTEN.toSorted());
  expect(new Set(names).size).toBe(names.length);
});

test("no table comes before one that it points to", async () => {
  const seen = new Set<string>();
  const early: string[] = [];
  for (const { up } of MIGRATIONS) {
    const nothing = () => Promise.resolve();
    await up({
      async createTable(name, columns) {
        seen.add(name);
        for (const [, other = ""] of columns.matchAll(
          /\breferences\s+([a-z_]+)/g,
        )) {
          if (!seen.has(other)) early.push(`${name} -> ${other}`);
        }
      },
      createIndex: nothing,
      createUniqueIndex: nothing,
      appendOnly: nothing,
      run: nothing,
    });
  }
  expect(early).toEqual([]);
});

test("a key is read from a column or from the end of the table", async () => {
  const tables = new Map(
    (await tablesOf(MIGRATIONS)).map(({ name, key }) => [name, key]),
  );
  expect(tables.get("updates")).toEqual(["id"]);
  expect(tables.get("record_entries")).toEqual(["position"]);
  expect(tables.get("record_nodes_cache")).toEqual(["level", "position"]);
  expect(tables.get("user_roles")).toEqual(["user_id", "role", "scope"]);
});

test("a table without a key is refused", async () => {
  const keyless = {
    name: "0001-keyless",
    up: async (m: Parameters<(typeof MIGRATIONS)[number]["up"]>[0]) =>
      await m.createTable("notes", "text text not null"),
  };
  await expect(tablesOf([keyless])).rejects.toThrow(TypeError);
});

import { expect, test } from "vitest";
import { RowsByKey } from "#app/domain/open-data/rows-by-key";

async function* rows(...keys: string[]) {
  for (const key of keys) yield { key };
}

test("rows are handed out by the key that they stand under", async () => {
  const list = new RowsByKey(rows("a", "a", "c"), ({ key }) => key);
  expect(await list.take("a")).toHaveLength(2);
  expect(await list.take("b")).toEqual([]);
  expect(await list.take("c")).toEqual([{ key: "c" }]);
  expect(await list.left()).toBeNull();
});

test("a row that nobody asks for is named in the end", async () => {
  const list = new RowsByKey(rows("a", "x", "b"), ({ key }) => key);
  await list.take("a");
  expect(await list.take("b")).toEqual([]);
  expect(await list.left()).toBe("x");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { PageStore } from "#app/server/page/page-store.server";

const page = (weight: number) => ({ weight });

test("never holds more than its limit, and counts what it holds", () => {
  const anyStep = fc.record({
    act: fc.constantFrom("keep", "find", "drop", "grow"),
    key: fc.nat({ max: 12 }).map(String),
    weight: fc.integer({ min: 1, max: 120 }),
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 200 }), (steps) => {
      const store = new PageStore(100);
      const held = new Map<string, { weight: number }>();
      for (const { act, key, weight } of steps) {
        if (act === "drop") store.drop(key);
        if (act === "find") store.find(key);
        if (act === "keep") {
          held.set(key, page(weight));
          store.keep(key, held.get(key) ?? page(0));
        }
        const known = held.get(key);
        if (
          act === "grow" &&
          known !== undefined &&
          store.find(key) === known
        ) {
          known.weight = weight;
          store.keep(key, known);
        }
        expect(store.bytes).toBeLessThanOrEqual(100);
      }
      const found = [...held].filter(([key, it]) => store.find(key) === it);
      const sum = found.reduce((all, [, { weight }]) => all + weight, 0);
      expect(store.bytes).toBe(sum);
      expect(store.size).toBe(found.length);
    }),
    { numRuns: 500 },
  );
});

test("ten thousand pages that are asked for once do not push out those that are read again", () => {
  const store = new PageStore(1_000);
  for (const key of ["home", "espinar", "tarata"]) {
    store.keep(key, page(100));
    store.find(key);
  }
  for (let n = 0; n < 10_000; n += 1)
    store.keep(`/metas?buscar=${n}`, page(100));
  expect(
    ["home", "espinar", "tarata"].map((key) => store.find(key)?.weight),
  ).toEqual([100, 100, 100]);
  expect(store.size).toBe(10);
});

test("what nobody reads any more makes room", () => {
  const store = new PageStore(400);
  for (let n = 0; n < 100; n += 1) {
    store.keep(String(n), page(100));
    store.find(String(n));
  }
  expect(store.find("0")).toBeUndefined();
  expect(store.find("99")).toBeDefined();
});

test("what is larger than everything is not kept", () => {
  const store = new PageStore(100);
  store.keep("small", page(50));
  store.keep("large", page(101));
  expect(store.find("large")).toBeUndefined();
  expect(store.find("small")).toBeDefined();
});

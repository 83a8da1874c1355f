import type { KyselyPlugin } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportTable } from "#app/server/open-data/export.server";
import type { Database } from "#db/client";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { askData } from "#tests/support/open-data";
import { tellOpenDataStory } from "#tests/support/open-data-story";

const CLOCKS = { asOf: "2026-11-21", knownOn: "2026-11-21" };

/** Files that may be on their way at once. */
const MOST = 50;

let site: TestDatabase;

beforeAll(async () => {
  site = await testDatabase();
  await tellOpenDataStory(site.db);
});

afterAll(() => site.close());

function open(db: Database) {
  const origin = "https://lo.example";
  return exportTable({ db, origin, clocks: CLOCKS }, "updates");
}

/** The database, and how many of its statements ran at the same time at most. */
function watched(db: Database) {
  const running = new Map<object, object>();
  const seen = { most: 0 };
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      if (node.kind !== "SelectQueryNode") return node;
      // What is united with another is shown on its own first, and runs with it.
      const united = node.setOperations ?? [];
      for (const { expression } of united) running.delete(expression);
      running.set(node, queryId);
      seen.most = Math.max(seen.most, running.size);
      return node;
    },
    transformResult({ result, queryId }) {
      for (const [node, id] of running)
        if (id === queryId) running.delete(node);
      return Promise.resolve(result);
    },
  };
  return { db: db.withPlugin(plugin), seen };
}

test("twenty exports at once read one after another, and all say the same", async () => {
  const { db, seen } = watched(site.db);
  const files = await Promise.all(
    Array.from({ length: 20 }, () => new Response(open(db)).text()),
  );
  expect(new Set(files).size).toBe(1);
  expect(files[0]?.split("\r\n")).toHaveLength(6);
  expect(seen.most).toBe(1);
});

test("nothing is read before somebody takes it", async () => {
  const { db, seen } = watched(site.db);
  const stream = open(db);
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen.most).toBe(0);
  await stream.cancel();
});

test("one more than may be on their way is turned away for a while; whoever leaves makes room", async () => {
  const readers = Array.from({ length: MOST }, () => open(site.db).getReader());
  for (const reader of readers) await reader.read();
  const turnedAway = await askData(site.db, "updates.csv").catch(
    (error: unknown) => error as Response,
  );
  expect(turnedAway.status).toBe(503);
  expect(turnedAway.headers.get("Retry-After")).toBe("30");
  await readers.pop()?.cancel();
  const admitted = await askData(site.db, "updates.csv");
  expect(admitted.status).toBe(200);
  await admitted.body?.cancel();
  for (const reader of readers) await reader.cancel();
  expect(
    (await (await askData(site.db, "updates.csv")).text()).length,
  ).toBeGreaterThan(500);
});

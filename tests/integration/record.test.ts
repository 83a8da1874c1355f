import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { canonicalJson } from "#app/domain/proof/canonical-json";
import { EMPTY_ROOT, leafHash, rootOfLeaves } from "#app/domain/proof/merkle";
import { databaseError, writeTransaction } from "#db/client";
import {
  appendRecordEntry,
  findRecordEntry,
  findRecordHead,
  findRecordHeadAt,
  listRecordEntries,
} from "#db/queries/record/record";
import { rebuildRecordNodes } from "#db/queries/record/record-nodes";
import { type TestDatabase, testDatabase } from "#tests/support/database";
import {
  numberedEntry,
  RECORD_SAMPLES,
  SAMPLE_MOMENT,
} from "#tests/support/record-samples";

let test: TestDatabase;

beforeEach(async () => {
  test = await testDatabase();
});

afterEach(() => test.close());

function append(value: number, now = SAMPLE_MOMENT) {
  return writeTransaction(test.db, (trx) =>
    appendRecordEntry(trx, numberedEntry(value, now), now),
  );
}

async function appendMany(count: number) {
  await writeTransaction(test.db, async (trx) => {
    for (let value = 0; value < count; value += 1) {
      await appendRecordEntry(trx, numberedEntry(value), SAMPLE_MOMENT);
    }
  });
}

function listRows() {
  return test.db
    .selectFrom("record_entries")
    .selectAll()
    .orderBy("position")
    .execute();
}

function listNodes() {
  return test.db
    .selectFrom("record_nodes_cache")
    .selectAll()
    .orderBy("level")
    .orderBy("position")
    .execute();
}

describe("the public record", () => {
  it("begins empty, with the root of the empty tree", async () => {
    expect(await findRecordHead(test.db)).toEqual({
      size: 0,
      root: EMPTY_ROOT,
    });
    expect(await listRecordEntries(test.db, { from: 0, limit: 5 })).toEqual([]);
  });

  it("gives each entry its place and the root that an auditor computes", async () => {
    const leaves: string[] = [];
    for (const entry of RECORD_SAMPLES) {
      const appended = await writeTransaction(test.db, (trx) =>
        appendRecordEntry(trx, entry, SAMPLE_MOMENT),
      );
      leaves.push(leafHash(canonicalJson(entry)));
      expect(appended.position).toBe(leaves.length - 1);
      expect(appended.root).toBe(rootOfLeaves(leaves));
      expect(await findRecordHead(test.db)).toEqual({
        size: leaves.length,
        root: appended.root,
      });
    }
    const newest = await listRecordEntries(test.db, { from: 99, limit: 99 });
    expect(newest.map(({ entry }) => entry).reverse()).toEqual(RECORD_SAMPLES);
  });

  it("leaves no gap when 200 people act at once", async () => {
    const places = await Promise.all(
      Array.from({ length: 200 }, (_, value) => append(value)),
    );
    const positions = places.map(({ position }) => position);
    expect([...positions].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, position) => position),
    );
    const rows = await listRows();
    expect(rows.map(({ position }) => position)).toEqual([...rows.keys()]);
    const root = rootOfLeaves(rows.map(({ payload }) => leafHash(payload)));
    expect(await findRecordHead(test.db)).toEqual({ size: 200, root });
  });

  it("forgets an entry whose act was rolled back", async () => {
    await appendMany(3);
    const before = [await findRecordHead(test.db), await listNodes()];
    const failing = writeTransaction(test.db, async (trx) => {
      await appendRecordEntry(trx, numberedEntry(3), SAMPLE_MOMENT);
      throw new Error("the act failed");
    });
    await expect(failing).rejects.toThrow("the act failed");
    expect([await findRecordHead(test.db), await listNodes()]).toEqual(before);
    expect(await listRows()).toHaveLength(3);
    expect((await append(4)).position).toBe(3);
  });

  it("keeps a neighbour's entry when another act is rolled back meanwhile", async () => {
    const acts = Array.from({ length: 40 }, (_, value) =>
      writeTransaction(test.db, async (trx) => {
        await appendRecordEntry(trx, numberedEntry(value), SAMPLE_MOMENT);
        if (value % 2 === 1) throw new Error("rolled back");
      }).catch(() => undefined),
    );
    await Promise.all(acts);
    const rows = await listRows();
    expect(rows.map(({ position }) => position)).toEqual([
      ...Array.from({ length: 20 }).keys(),
    ]);
    const root = rootOfLeaves(rows.map(({ leaf_hash }) => leaf_hash));
    expect(await findRecordHead(test.db)).toEqual({ size: 20, root });
  });

  it("takes no entry outside a transaction, nor one of another moment", async () => {
    const entry = numberedEntry(1);
    await expect(
      appendRecordEntry(test.db, entry, SAMPLE_MOMENT),
    ).rejects.toThrow(TypeError);
    await expect(
      writeTransaction(test.db, (trx) =>
        appendRecordEntry(trx, entry, new Date(0)),
      ),
    ).rejects.toThrow(TypeError);
    expect((await findRecordHead(test.db)).size).toBe(0);
  });

  it("refuses to change or delete an entry", async () => {
    await appendMany(1);
    const change = test.db
      .updateTable("record_entries")
      .set({ payload: "{}" })
      .execute();
    expect(databaseError(await change.catch((e: unknown) => e))).toBe(
      "append_only",
    );
    const removal = test.db.deleteFrom("record_entries").execute();
    expect(databaseError(await removal.catch((e: unknown) => e))).toBe(
      "append_only",
    );
    expect(await listRows()).toHaveLength(1);
  });

  it("pages by position, newest first", async () => {
    await appendMany(7);
    const positions = async (from: number) =>
      (await listRecordEntries(test.db, { from, limit: 3 })).map(
        ({ position }) => position,
      );
    expect(await positions(6)).toEqual([6, 5, 4]);
    expect(await positions(3)).toEqual([3, 2, 1]);
    expect(await positions(0)).toEqual([0]);
    expect((await findRecordEntry(test.db, 5))?.position).toBe(5);
    expect(await findRecordEntry(test.db, 7)).toBeNull();
  });

  it("knows how far it went on an earlier day, and its root then", async () => {
    const days = ["2021-01-01", "2021-01-01", "2021-02-01", "2021-03-01"];
    for (const [value, day] of days.entries()) {
      await append(value, new Date(`${day}T12:00:00.000Z`));
    }
    const leaves = (await listRows()).map(({ leaf_hash }) => leaf_hash);
    for (const [moment, size] of [
      ["2020-12-31T23:59:59.999Z", 0],
      ["2021-01-01T12:00:00.000Z", 2],
      ["2021-02-28T00:00:00.000Z", 3],
      ["2021-03-02T00:00:00.000Z", 4],
    ] as const) {
      expect(await findRecordHeadAt(test.db, moment)).toEqual({
        size,
        root: rootOfLeaves(leaves.slice(0, size)),
      });
    }
  });

  it("has a cache of subtrees that can be built again from the entries", async () => {
    await appendMany(101);
    const nodes = await listNodes();
    // 101 + 50 + 25 + 12 + 6 + 3 + 1 complete subtrees.
    expect(nodes).toHaveLength(198);
    await writeTransaction(test.db, rebuildRecordNodes);
    expect(await listNodes()).toEqual(nodes);
    expect((await append(101)).position).toBe(101);
  });
});

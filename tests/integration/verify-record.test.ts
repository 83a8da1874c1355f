import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { entryFault } from "#app/domain/record/record-fault";
import { findRecordHead } from "#db/queries/record/record";
import { findRecordRoot } from "#db/queries/record/record-proofs";
import { type TestDatabase, testDatabase } from "#tests/support/database";
import { playRecordStory, type RecordStory } from "#tests/support/record-story";
import { PLAN_TAMPERINGS } from "#tests/support/plan-tamperings";
import { PUBLICATION_TAMPERINGS } from "#tests/support/publication-tamperings";
import { STANDING_TAMPERINGS } from "#tests/support/standing-tamperings";
import type { Tampering } from "#tests/support/tampering";
import { TREE_TAMPERINGS } from "#tests/support/tree-tamperings";

const TAMPERINGS = [
  ...TREE_TAMPERINGS,
  ...PUBLICATION_TAMPERINGS,
  ...STANDING_TAMPERINGS,
  ...PLAN_TAMPERINGS,
];

let test: TestDatabase;
let story: RecordStory;

beforeEach(async () => {
  test = await testDatabase();
  story = await playRecordStory(test.db);
});

afterEach(() => test.close());

describe("the check of the public record", () => {
  it("finds nothing where everything went through the commands", async () => {
    const head = await test.db
      .selectFrom("record_head")
      .select(["size", "root"])
      .executeTakeFirstOrThrow();
    expect(head.size).toBe(9);
    expect(await verifyRecord(test.db)).toEqual({ ok: true, ...head });
  });

  it("believes no blank that no removal tells of", async () => {
    const blank = { summary: null, salt: null };
    await test.db.updateTable("update_content").set(blank).execute();
    expect(await verifyRecord(test.db)).toMatchObject({
      ok: false,
      fault: { at: "entry", problem: "content_differs" },
    });
  });

  it("nor that of a decision's note", async () => {
    const blank = { note: null, salt: null };
    await test.db.updateTable("decision_content").set(blank).execute();
    expect(await verifyRecord(test.db)).toMatchObject({
      ok: false,
      fault: { at: "entry", problem: "decisions_differ" },
    });
  });

  it("notices that the database went back to yesterday's backup", async () => {
    const yesterday = await findRecordHead(test.db);
    const signed = { size: yesterday.size + 4, root: "f".repeat(64) };
    expect(await verifyRecord(test.db, { signed })).toEqual({
      ok: false,
      fault: entryFault(yesterday.size, "entry_missing"),
    });
  });

  it("notices that it went back and grew again, and that there are two heads of one size", async () => {
    const { size } = await findRecordHead(test.db);
    for (const earlier of [size - 2, size]) {
      const signed = { size: earlier, root: "f".repeat(64) };
      expect(await verifyRecord(test.db, { signed })).toEqual({
        ok: false,
        fault: entryFault(earlier - 1, "signed_differs"),
      });
    }
  });

  it("is content with a record that goes on from what was signed", async () => {
    const { size } = await findRecordHead(test.db);
    for (const earlier of [0, 1, size - 1, size]) {
      const root = await findRecordRoot(test.db, earlier);
      const signed = { size: earlier, root };
      expect(await verifyRecord(test.db, { signed })).toMatchObject({ size });
    }
  });

  it.each(TAMPERINGS)("notices that $name", async (tampering) => {
    await tampering.bend(test.db, story);
    expect(await verifyRecord(test.db)).toEqual({
      ok: false,
      fault: expected(tampering),
    });
  });
});

function expected({ names, problem }: Tampering): unknown {
  if (typeof names === "number") {
    return { at: "entry", position: names, problem };
  }
  const key: unknown = names.key ?? expect.any(String);
  return { at: "row", table: names.table, key, problem };
}

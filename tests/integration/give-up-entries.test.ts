import { expect, onTestFinished, test } from "vitest";
import { giveUpEntries } from "#app/commands/give-up-entries.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { recordEntry } from "#app/domain/record/record-entry";
import { writeTransaction } from "#db/client";
import { appendRecordEntry } from "#db/queries/record/record";
import { appoint } from "#tests/support/appoint";
import { testDatabase } from "#tests/support/database";

const NOW = new Date("2026-11-21T12:00:00Z");
const LOST = { size: 7, root: "f".repeat(64) };

test("giving entries up is an entry, and the record goes on from it", async () => {
  const { db, close } = await testDatabase();
  onTestFinished(close);
  await appoint(db);
  const head = await giveUpEntries(db, { lost: LOST, now: NOW });
  expect(head.size).toBe(2);
  await appoint(db);
  expect(await verifyRecord(db)).toMatchObject({ ok: true, size: 3 });
});

test("one that says it kept more than there is does not fit", async () => {
  const { db, close } = await testDatabase();
  onTestFinished(close);
  await appoint(db);
  const entry = recordEntry("entries_given_up", NOW, { kept: 2, lost: LOST });
  await writeTransaction(db, (trx) => appendRecordEntry(trx, entry, NOW));
  expect(await verifyRecord(db)).toEqual({
    ok: false,
    fault: { at: "entry", position: 1, problem: "does_not_follow" },
  });
});

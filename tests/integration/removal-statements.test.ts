import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { listOwnStatements } from "#db/queries/statement/own-statements";
import { ANSWER, useCounter, WORDS } from "#tests/support/counter";
import { useOffice } from "#tests/support/office";
import { openRemovals } from "#tests/support/removal-desk";

const office = useOffice();
const counter = useCounter(office);
const { file, decide } = counter;

/** What everybody reads of the update that was spoken of. */
async function shown() {
  const [update] = await office.published("ESP-S-01");
  if (update === undefined) throw new RangeError("not published");
  return update;
}

function removals() {
  return openRemovals(office.db, office.desk.now);
}

test("the words of a correction and its link go, with a tombstone; the answer and who asked stay", async () => {
  const { luz, updateId } = counter;
  const { mario, elena, pedro, db } = office;
  const submissionId = randomUUID();
  const url = "https://diario.example/puente";
  const id = await file(luz, { submissionId, url });
  await decide(elena, id, "note");
  const part = { part: "statement", partId: id } as const;
  await removals().remove([mario, pedro], updateId, part);
  const { contest, tombstones } = await shown();
  expect(contest.corrections).toMatchObject([
    { authorName: "Luz", words: null, url: null, note: ANSWER },
  ]);
  expect(tombstones).toMatchObject([
    { ...part, act: "remove", ground: "court_order" },
  ]);
  expect(await listOwnStatements(db, { authorId: luz.id })).toMatchObject([
    { id, words: null, url: null, note: ANSWER },
  ]);
  const kept = await db
    .selectFrom("statement_content")
    .select(["words", "url", "salt"])
    .execute();
  expect(kept).toEqual([{ words: null, url: null, salt: null }]);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
  // Its id was accepted once and makes no second one.
  expect(await file(luz, { submissionId, url })).toBe("repeated");
  expect(await office.countRows("statements")).toBe(1);
});

test("words of a reply are blacked out, hidden and given back; who wrote them decides nothing on it", async () => {
  const { mayor, updateId } = counter;
  const { mario, elena, pedro, db } = office;
  const id = await file(mayor, { kind: "reply" });
  await decide(elena, id, "published");
  const part = { part: "statement", partId: id } as const;
  const desk = removals();
  expect((await desk.propose(mayor, updateId, part)).said).toBe("not_allowed");
  const phrases = ["otra obra"];
  const redact = { ...part, act: "redact" as const, phrases };
  await desk.remove([mario, elena], updateId, redact);
  const left = WORDS.replace("otra obra", "█████");
  expect((await shown()).contest.replies).toMatchObject([{ words: left }]);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
  const hide = { ...part, act: "hide" } as const;
  const hidden = await desk.remove([mario, elena], updateId, hide);
  expect((await shown()).contest.replies).toMatchObject([{ words: null }]);
  expect(await desk.decide(pedro, hidden, "lift")).toBe("lifted");
  expect((await shown()).contest.replies).toMatchObject([{ words: left }]);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("an answer to a correction goes without the correction, and not by whoever gave it", async () => {
  const { luz, updateId } = counter;
  const { mario, elena, pedro, db } = office;
  await decide(elena, await file(luz), "note");
  const { id: partId } = await db
    .selectFrom("statement_decisions")
    .select("id")
    .executeTakeFirstOrThrow();
  const part = { part: "decision", partId } as const;
  const desk = removals();
  expect((await desk.propose(elena, updateId, part)).said).toBe("own_update");
  await desk.remove([mario, pedro], updateId, part);
  expect((await shown()).contest.corrections).toMatchObject([
    { words: WORDS, note: null },
  ]);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

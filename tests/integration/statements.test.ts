import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { revokeRole } from "#app/commands/revoke-role.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { MOST_OPEN_STATEMENTS } from "#app/domain/statement/statement";
import type { Actor } from "#app/domain/account/user";
import { listOwnStatements } from "#db/queries/statement/own-statements";
import { listWaitingStatements } from "#db/queries/statement/waiting-statements";
import { ANSWER, useCounter, WORDS } from "#tests/support/counter";
import { useOffice } from "#tests/support/office";

const office = useOffice();
const counter = useCounter(office);
const { file, decide, newestEntries, mailsOf } = counter;

test("a correction that was accepted stands beside the update with its answer, and its author is told", async () => {
  const { luz, updateId } = counter;
  const { elena, published } = office;
  const id = await file(luz, { url: "https://diario.example/puente" });
  expect(await published("ESP-S-01")).toMatchObject([
    { contest: { corrections: [] } },
  ]);
  expect(await decide(elena, id, "note")).toBe("decided");
  expect(await published("ESP-S-01")).toMatchObject([
    {
      retracted: null,
      contest: {
        corrections: [
          {
            authorName: "Luz",
            outcome: "note",
            words: WORDS,
            url: "https://diario.example/puente",
            note: ANSWER,
          },
        ],
      },
    },
  ]);
  expect(await newestEntries(1)).toEqual(["correction_decided"]);
  const data = `{"updateId":"${updateId}","outcome":"correction_note"}`;
  expect(await mailsOf(luz)).toEqual([`statement_decided ${data}`]);
  expect(await verifyRecord(office.db)).toMatchObject({ ok: true });
});

test("what was declined shows its reason and the answer, never the words", async () => {
  const { luz } = counter;
  const { elena, published } = office;
  await decide(elena, await file(luz), "declined");
  const [update] = await published("ESP-S-01");
  expect(update?.contest.corrections).toMatchObject([
    { outcome: "declined", reasonCode: "abusive", words: null, note: ANSWER },
  ]);
  const own = { authorId: luz.id };
  expect(await listOwnStatements(office.db, own)).toMatchObject([
    { words: WORDS, outcome: "declined", note: ANSWER },
  ]);
});

test("accepting a correction with a retraction takes an ordinary update back, and opens the round of a verdict", async () => {
  const { luz } = counter;
  const { rosa, mario, elena, desk, published } = office;
  const id = await file(luz);
  expect(await decide(elena, id, "retraction")).toBe("retracted");
  expect(await newestEntries(2)).toEqual([
    "update_retracted",
    "correction_decided",
  ]);
  expect(await published("ESP-S-01")).toMatchObject([
    { retracted: { reasonCode: "disproved", note: ANSWER } },
  ]);
  expect(await file(luz)).toBe("retracted");
  const verdict = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(mario, verdict, "approve");
  await desk.decide(elena, verdict, "approve");
  const other = await file(luz, { on: verdict });
  expect(await decide(elena, other, "retraction")).toBe("decided");
  expect(await published("ESP-S-01")).toMatchObject([
    { id: verdict, retracted: null },
    {},
  ]);
  expect(await desk.retract(mario, verdict)).toBe("retracted");
  expect(await verifyRecord(office.db)).toMatchObject({ ok: true });
});

test("a retraction that cannot be opened leaves the correction as it waits", async () => {
  const { luz } = counter;
  const { rosa, mario, elena, desk } = office;
  const verdict = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(mario, verdict, "approve");
  await desk.decide(elena, verdict, "approve");
  const id = await file(luz, { on: verdict });
  await desk.retract(elena, verdict);
  expect(await decide(elena, id, "retraction")).toBe("no_retraction");
  expect(await office.countRows("statement_decisions")).toBe(0);
  expect(await decide(elena, id, "note")).toBe("decided");
});

test("fifty requests of one person on one update at once make one; the same sending says the same again", async () => {
  const { luz } = counter;
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, () => file(luz)),
  );
  expect(outcomes.filter((it) => it === "already_open")).toHaveLength(49);
  const submissionId = randomUUID();
  const second = await office.desk.tell(office.rosa, "ESP-S-01");
  await office.desk.decide(office.mario, second, "approve");
  const on = second;
  const first = await file(luz, { on, submissionId });
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(await file(luz, { on, submissionId })).toBe("repeated");
  expect(await file(luz, { on, submissionId, words: `${WORDS} Mire.` })).toBe(
    "submission_reused",
  );
  // The id of one person's sending says nothing to another's.
  expect(await file(office.mario, { on, submissionId })).not.toBe("repeated");
});

test("one person cannot fill the room", async () => {
  const { luz } = counter;
  const { rosa, mario, desk } = office;
  for (let count = 0; count < MOST_OPEN_STATEMENTS; count += 1) {
    const on = await desk.tell(rosa, "ESP-S-01");
    await desk.decide(mario, on, "approve");
    await file(luz, { on });
  }
  expect(await file(luz)).toBe("too_many_open");
});

test("nobody decides on what they wrote, on what speaks of their own update, their group's, or outside their provinces", async () => {
  const { luz } = counter;
  const { mario, elena, desk, world, db } = office;
  const tania = await world.moderator("Tania", "tarata");
  const ofMario = await file(mario);
  expect(await decide(mario, ofMario, "note")).toBe("own_update");
  const told = await desk.tell(elena, "ESP-S-01");
  await desk.decide(mario, told, "approve");
  const onElena = await file(luz, { on: told });
  expect(await decide(elena, onElena, "note")).toBe("own_update");
  expect(await decide(tania, onElena, "note")).toBe("outside_provinces");
  const roomOf = async (actor: Actor) => {
    const room = { kind: "correction", actorId: actor.id } as const;
    const provinceSlugs = actor.roles.map(({ scope }) => scope);
    const found = await listWaitingStatements(db, { ...room, provinceSlugs });
    return found.map(({ id }) => id).sort();
  };
  expect(await roomOf(mario)).toEqual([onElena]);
  expect(await roomOf(elena)).toEqual([ofMario]);
  expect(await roomOf(tania)).toEqual([]);
});

test("where nobody of the province is left, further away is asked", async () => {
  const { db, elena, mario, pedro, world } = office;
  const tania = await world.moderator("Tania", "tarata");
  for (const [{ id: userId }, scope] of [
    [elena, "espinar"],
    [pedro, "*"],
  ] as const) {
    const by = "operator";
    const role = "moderator";
    await revokeRole(db, { userId, role, scope, by, now: office.desk.now() });
  }
  const id = await file(mario);
  const room = { kind: "correction", actorId: tania.id } as const;
  expect(
    await listWaitingStatements(db, { ...room, provinceSlugs: ["tarata"] }),
  ).toMatchObject([{ id }]);
  expect(await decide(tania, id, "note")).toBe("decided");
});

test("the check names words and outcomes that were changed behind the site's back", async () => {
  const { luz } = counter;
  const { db, elena } = office;
  const id = await file(luz);
  await decide(elena, id, "note");
  const bend = (words: string) =>
    db.updateTable("statement_content").set({ words }).execute();
  await bend("Otra cosa, que nadie escribió.");
  expect(await verifyRecord(db)).toMatchObject({
    ok: false,
    fault: { table: "statement_decisions", problem: "content_differs" },
  });
  await bend(WORDS);
  await db
    .updateTable("statement_decision_content")
    .set({ note: "Otra respuesta, que nadie escribió." })
    .execute();
  expect(await verifyRecord(db)).toMatchObject({
    fault: { table: "statement_decisions", problem: "row_differs" },
  });
  await db
    .updateTable("statement_decision_content")
    .set({ note: ANSWER })
    .execute();
});

import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/domain/account/user";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { without } from "#tests/support/without";
import {
  claim,
  DESK_OPENS,
  draft,
  openDesk,
  tellSending,
  type Desk,
} from "#tests/support/desk";
import { checkInvariants } from "#tests/support/invariants";
import { makeWorld, type World } from "#tests/support/world";

const DAY = 24 * 60 * 60 * 1000;

let site: TestDatabase;
let world: World;
let desk: Desk;
let rosa: Actor;

beforeEach(async () => {
  site = await testDatabase();
  world = await makeWorld(site.db);
  desk = openDesk(site.db);
  rosa = await world.citizen("Rosa");
});

afterEach(async () => {
  await checkInvariants(site.db);
  await site.close();
});

async function countUpdates(): Promise<number> {
  const rows = await site.db.selectFrom("updates").select("id").execute();
  return rows.length;
}

/** The same answer, whether it came first or as a repeat. */
function alike(answers: readonly object[]): unknown[] {
  const distinct = new Set(
    answers.map((answer) => JSON.stringify({ ...answer, repeated: null })),
  );
  return [...distinct].map((text): unknown => JSON.parse(text));
}

async function sendTwentyTimes(send: () => Promise<object>) {
  const answers = await Promise.all(Array.from({ length: 20 }, send));
  const first = answers.filter((it) => "repeated" in it && !it.repeated);
  expect(first).toHaveLength(1);
  const [answer, ...others] = alike(answers);
  expect(others).toEqual([]);
  return answer;
}

test("one update comes of twenty parallel sendings, and all hear the same", async () => {
  const input = claim();
  const answer = await sendTwentyTimes(() =>
    desk.send(rosa, "ESP-S-01", input),
  );
  expect(answer).toMatchObject({ ok: true, version: 1, state: "submitted" });
  expect(await countUpdates()).toBe(1);
});

test("the same holds for a draft, for its next version, and for its withdrawal", async () => {
  const first = draft({ summary: "a medias" });
  const started = await sendTwentyTimes(() =>
    desk.send(rosa, "ESP-S-01", first),
  );
  const { updateId } = started as { updateId: string };
  const input = claim({ updateId, version: 1 });
  const answer = await sendTwentyTimes(() =>
    desk.send(rosa, "ESP-S-01", input),
  );
  expect(answer).toMatchObject({ updateId, version: 2, state: "submitted" });
  const seen = { updateId, version: 2, submissionId: randomUUID() };
  const end = await sendTwentyTimes(() => desk.withdraw(rosa, seen));
  expect(end).toMatchObject({ updateId, version: 3, state: "withdrawn" });
  expect(await countUpdates()).toBe(1);
});

test("a replay says the same after 90 days and after everything that happened since", async () => {
  const mario = await world.moderator("Mario", "espinar");
  const typed = draft({ summary: "a medias" });
  const saved = await desk.send(rosa, "ESP-S-01", typed);
  const { updateId } = saved as unknown as { updateId: string };
  const input = claim({ updateId, version: 1 });
  const sent = await desk.send(rosa, "ESP-S-01", input);
  await desk.decide(mario, updateId, "request_changes");
  const answerTyped = draft({ summary: "mejor" }, { updateId, version: 2 });
  const answering = await desk.send(rosa, "ESP-S-01", answerTyped);
  const answer = claim({ updateId, version: 3 });
  await desk.send(rosa, "ESP-S-01", answer);
  await desk.decide(mario, updateId, "approve");
  const later = openDesk(site.db, new Date(DESK_OPENS.getTime() + 90 * DAY));
  for (const [asked, said] of [
    [typed, saved],
    [input, sent],
    [answerTyped, answering],
  ] as const) {
    const again = await later.send(rosa, "ESP-S-01", asked);
    expect(again).toEqual({ ...said, repeated: true });
  }
  expect(answering).toMatchObject({ version: 3, state: "changes_requested" });
  expect(await countUpdates()).toBe(1);
});

test("an id is bound to what it was accepted for", async () => {
  const input = claim();
  await desk.send(rosa, "ESP-S-01", input);
  const others = [
    ["ESP-S-01", { ...input, summary: `${input.summary} Y hay más.` }],
    ["ESP-S-01", { ...input, status: "stalled" }],
    ["ESP-S-01", { ...input, evidence: [...input.evidence].slice(1) }],
    ["TAR-S-01", input],
    ["ESP-S-01", draft({}, { submissionId: input.submissionId })],
  ] as const;
  for (const [code, other] of others) {
    expect(tellSending(await desk.send(rosa, code, other))).toBe(
      "submission_reused",
    );
  }
  expect(await countUpdates()).toBe(1);
});

test("another person's id is another id", async () => {
  const luis = await world.citizen("Luis");
  const input = claim();
  const answers = [
    await desk.send(rosa, "ESP-S-01", input),
    await desk.send(luis, "ESP-S-01", input),
  ];
  expect(answers).toMatchObject([{ repeated: false }, { repeated: false }]);
  expect(await countUpdates()).toBe(2);
});

test("an id that was refused is still free", async () => {
  const input = claim();
  const refused = await desk.send(rosa, "ESP-S-99", input);
  expect(tellSending(refused)).toBe("target_not_found");
  const sent = await desk.send(rosa, "ESP-S-01", input);
  expect(sent).toMatchObject({ ok: true, repeated: false });
});

test("two contents under one id at once: one is accepted, the other refused", async () => {
  const input = claim();
  const other = { ...input, summary: `${input.summary} Y hay más.` };
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      desk.send(rosa, "ESP-S-01", index % 2 === 0 ? input : other),
    ),
  );
  const told = answers.map(tellSending);
  expect(told.filter((it) => it === "submission_reused")).toHaveLength(10);
  expect(await countUpdates()).toBe(1);
});

test("a sending that breaks off in the middle leaves nothing and can be sent again", async () => {
  const input = claim();
  await without(site.db, "evidence_content", async () => {
    await expect(desk.send(rosa, "ESP-S-01", input)).rejects.toThrow();
  });
  expect(await countUpdates()).toBe(0);
  const sent = await desk.send(rosa, "ESP-S-01", input);
  expect(sent).toMatchObject({ ok: true, repeated: false });
});

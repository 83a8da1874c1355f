import { expect, test } from "vitest";
import { findOwnUpdate } from "#db/queries/update/own-updates";
import { findUpdateForReview } from "#db/queries/decision/reviews";
import { source } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";

const TODAY = "2023-03-01";
const NOTE = "Lo confirma la resolución de la municipalidad.";

const office = useOffice();

test("one approval publishes an ordinary update, with its grades and its entry", async () => {
  const { rosa, mario } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01", {
    evidence: [
      source("diario.example"),
      source("radio.example", { visibility: "moderators_only" }),
    ],
  });
  const shown = await findUpdateForReview(office.db, updateId, TODAY);
  const evidence = shown?.update.content?.evidence ?? [];
  const grades = evidence.map(({ id }) => ({
    evidenceId: id,
    grade: "secondary" as const,
  }));
  expect(shown).toMatchObject({ round: "review", needed: 1, opinions: 0 });
  expect(await office.desk.decide(mario, updateId, "approve", { grades })).toBe(
    "published",
  );
  const [update, ...others] = await office.published("ESP-S-01");
  expect(others).toEqual([]);
  expect(update).toMatchObject({
    id: updateId,
    status: "in_progress",
    evidence: [{ id: evidence[0]?.id, grade: "secondary" }],
    protectedEvidence: 1,
    approvals: [{ deciderName: "Mario" }],
    retracted: null,
  });
  const own = await findOwnUpdate(office.db, updateId, rosa.id);
  expect(own).toMatchObject({
    state: "approved",
    version: 1,
    decisions: [{ action: "approve", deciderName: "Mario", step: 1 }],
  });
});

test("a rejection and a request for changes reach the author with code and words, and nobody else", async () => {
  const { rosa, mario } = office;
  for (const [action, outcome, state] of [
    ["reject", "rejected", "rejected"],
    ["request_changes", "changes_requested", "changes_requested"],
  ] as const) {
    const updateId = await office.desk.tell(rosa, "ESP-S-01");
    expect(await office.desk.decide(mario, updateId, action)).toBe(outcome);
    const own = await findOwnUpdate(office.db, updateId, rosa.id);
    expect(own).toMatchObject({
      state,
      decisions: [
        {
          action,
          reasonCode: "evidence_does_not_show",
          note: "La nota no muestra lo que se afirma.",
        },
      ],
    });
  }
  expect(await office.published("ESP-S-01")).toEqual([]);
});

test("a verdict takes two equal decisions by two people, and the first stays hidden", async () => {
  const { rosa, mario, elena } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01", {
    status: "fulfilled",
  });
  expect(await office.desk.decide(mario, updateId, "approve")).toBe(
    "waiting_second",
  );
  expect(await office.published("ESP-S-01")).toEqual([]);
  const shown = await findUpdateForReview(office.db, updateId, TODAY);
  expect(shown).toMatchObject({
    round: "review",
    needed: 2,
    opinions: 1,
    deciderIds: [mario.id],
    update: { state: "submitted", decisions: [] },
  });
  const own = await findOwnUpdate(office.db, updateId, rosa.id);
  expect(own).toMatchObject({ state: "submitted", decisions: [] });
  expect(await office.desk.decide(mario, updateId, "approve")).toBe(
    "already_decided",
  );
  expect(await office.desk.decide(elena, updateId, "approve")).toBe(
    "published",
  );
  const [update] = await office.published("ESP-S-01");
  expect(update?.approvals.map(({ deciderName }) => deciderName)).toEqual([
    "Mario",
    "Elena",
  ]);
});

test.each([
  [
    ["approve", "approve"],
    ["waiting_second", "published"],
  ],
  [
    ["reject", "reject"],
    ["waiting_second", "rejected"],
  ],
  [
    ["approve", "reject", "approve"],
    ["waiting_second", "waiting_third", "published"],
  ],
  [
    ["approve", "reject", "reject"],
    ["waiting_second", "waiting_third", "rejected"],
  ],
  [
    ["reject", "approve", "approve"],
    ["waiting_second", "waiting_third", "published"],
  ],
  [
    ["reject", "approve", "request_changes"],
    ["waiting_second", "waiting_third", "changes_requested"],
  ],
  [
    ["approve", "request_changes"],
    ["waiting_second", "changes_requested"],
  ],
  [["request_changes"], ["changes_requested"]],
] as const)("a verdict decided %j goes %j", async (actions, outcomes) => {
  const { rosa, mario, elena, pedro } = office;
  const people = [mario, elena, pedro];
  const updateId = await office.desk.tell(rosa, "ESP-S-01", {
    status: "fulfilled",
  });
  const told: string[] = [];
  for (const [index, action] of actions.entries()) {
    const person = people[index] ?? mario;
    told.push(await office.desk.decide(person, updateId, action));
  }
  expect(told).toEqual(outcomes);
  const last = await office.world.moderator("Quien llega tarde", "espinar");
  expect(await office.desk.decide(last, updateId, "approve")).toBe(
    "already_decided",
  );
  expect((await office.published("ESP-S-01")).length).toBe(
    told.includes("published") ? 1 : 0,
  );
});

test("only the approvals of a settled verdict count as what published it", async () => {
  const { rosa, mario, elena, pedro } = office;
  const updateId = await office.desk.tell(rosa, "ESP-S-01", {
    status: "fulfilled",
  });
  await office.desk.decide(mario, updateId, "approve");
  await office.desk.decide(elena, updateId, "reject");
  await office.desk.decide(pedro, updateId, "approve");
  const [update] = await office.published("ESP-S-01");
  expect(update?.approvals.map(({ deciderName }) => deciderName)).toEqual([
    "Mario",
    "Pedro",
  ]);
});

test("what takes the place of a verdict takes two people and a word of why", async () => {
  const { rosa, mario, elena } = office;
  const verdict = await office.desk.tell(rosa, "ESP-S-01", {
    status: "fulfilled",
  });
  await office.desk.decide(mario, verdict, "approve");
  await office.desk.decide(elena, verdict, "approve");
  const later = await office.desk.tell(rosa, "ESP-S-01", {
    status: "stalled",
    effectiveDate: "2021-01-01",
  });
  const shown = await findUpdateForReview(office.db, later, TODAY);
  expect(shown).toMatchObject({
    needed: 2,
    facts: { standing: "fulfilled" },
    approvalNeedsNote: true,
  });
  expect(await office.desk.decide(mario, later, "approve")).toBe(
    "reason_required",
  );
  const note = { note: NOTE };
  expect(await office.desk.decide(mario, later, "approve", note)).toBe(
    "waiting_second",
  );
  expect(await office.desk.decide(elena, later, "approve", note)).toBe(
    "published",
  );
  const earlier = await office.desk.tell(rosa, "ESP-S-01", {
    effectiveDate: "2020-04-30",
  });
  expect(await office.desk.decide(mario, earlier, "approve")).toBe("published");
});

test("a round that began with two people goes on with two, whatever happens beside it", async () => {
  const { rosa, mario, elena, pedro } = office;
  const verdict = await office.desk.tell(rosa, "ESP-S-01", {
    status: "fulfilled",
  });
  await office.desk.decide(mario, verdict, "approve");
  await office.desk.decide(elena, verdict, "approve");
  const later = await office.desk.tell(rosa, "ESP-S-01", {
    effectiveDate: "2021-01-01",
  });
  const note = { note: NOTE };
  expect(await office.desk.decide(mario, later, "approve", note)).toBe(
    "waiting_second",
  );
  await office.desk.retract(mario, verdict);
  await office.desk.retract(elena, verdict);
  expect(await office.desk.decide(elena, later, "reject")).toBe(
    "waiting_third",
  );
  expect(await office.desk.decide(pedro, later, "approve")).toBe("published");
});

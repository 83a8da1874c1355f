import { expect, test } from "vitest";
import type { ClaimableStatus } from "#app/domain/status/status";
import { findOwnUpdate } from "#db/queries/update/own-updates";
import { findUpdateForReview } from "#db/queries/decision/reviews";
import { parseRecordEntry } from "#app/domain/record/record-entry";
import { useOffice } from "#tests/support/office";
import { without } from "#tests/support/without";

const TODAY = "2023-03-01";
const NOTE = "Lo confirma la resolución de la municipalidad.";

const office = useOffice();

/** A public update of Rosa's, decided by Mario and, where it takes two, Elena. */
async function publish(
  status: ClaimableStatus,
  effectiveDate = "2020-05-01",
): Promise<string> {
  const { rosa, mario, elena, desk } = office;
  const updateId = await desk.tell(rosa, "ESP-S-01", { status, effectiveDate });
  const note = { note: NOTE };
  const told = await desk.decide(mario, updateId, "approve", note);
  if (told !== "published") {
    await desk.decide(elena, updateId, "approve", note);
  }
  return updateId;
}

async function entryTypes(): Promise<string[]> {
  const rows = await office.db
    .selectFrom("record_entries")
    .select("payload")
    .orderBy("position", "desc")
    .limit(2)
    .execute();
  return rows.map(({ payload }) => parseRecordEntry(payload).type);
}

test("one person takes back an ordinary update: it stays in the history, with the reason", async () => {
  const { rosa, elena, desk } = office;
  const updateId = await publish("in_progress");
  expect(await desk.retract(elena, updateId)).toBe("retracted");
  const [update] = await office.published("ESP-S-01");
  expect(update).toMatchObject({
    id: updateId,
    retracted: {
      reasonCode: "evidence_does_not_show",
      note: "La nota no muestra lo que se afirma.",
    },
  });
  const own = await findOwnUpdate(office.db, updateId, rosa.id);
  expect(own).toMatchObject({
    state: "retracted",
    decisions: [
      { round: "review", action: "approve" },
      { round: "retraction", action: "retract", step: 1 },
    ],
  });
  expect(await entryTypes()).toEqual(["update_retracted", "update_approved"]);
});

test("a verdict is taken back by two, and until the second it is public and unchanged", async () => {
  const { rosa, mario, elena, pedro, desk } = office;
  const updateId = await publish("fulfilled");
  const before = await office.published("ESP-S-01");
  const entries = await office.countRows("record_entries");
  expect(await desk.retract(pedro, updateId)).toBe("waiting_second");
  expect(await office.published("ESP-S-01")).toEqual(before);
  expect(await office.countRows("record_entries")).toBe(entries);
  const own = await findOwnUpdate(office.db, updateId, rosa.id);
  expect(own).toMatchObject({ state: "approved", decisions: [{}, {}] });
  const shown = await findUpdateForReview(office.db, updateId, TODAY);
  expect(shown).toMatchObject({ round: "retraction", opinions: 1, needed: 2 });
  expect(await desk.retract(pedro, updateId)).toBe("already_decided");
  expect(await desk.retract(elena, updateId)).toBe("retracted");
  expect(await desk.retract(mario, updateId)).toBe("already_decided");
  const [update] = await office.published("ESP-S-01");
  expect(update?.retracted).not.toBeNull();
});

test("a third person settles where one takes back and another holds on", async () => {
  const { mario, elena, pedro, desk, world } = office;
  for (const [third, outcome] of [
    ["retract", "retracted"],
    ["approve", "kept"],
  ] as const) {
    const updateId = await publish("fulfilled");
    expect(await desk.retract(mario, updateId)).toBe("waiting_second");
    expect(await desk.retract(elena, updateId, "approve")).toBe(
      "waiting_third",
    );
    expect(await desk.retract(pedro, updateId, third)).toBe(outcome);
    const late = await world.moderator(`Luz ${outcome}`, "espinar");
    expect(await desk.retract(late, updateId)).toBe("already_decided");
  }
});

test("holding on is an answer: nobody begins with it", async () => {
  const { mario, desk } = office;
  const updateId = await publish("fulfilled");
  for (const action of ["approve", "reject", "request_changes"] as const) {
    expect(await desk.retract(mario, updateId, action)).toBe(
      "action_not_offered",
    );
  }
});

test("what gives a verdict its place back takes two people as well", async () => {
  const { mario, elena, desk } = office;
  await publish("fulfilled", "2020-05-01");
  const cover = await publish("stalled", "2021-05-01");
  const shown = await findUpdateForReview(office.db, cover, TODAY);
  expect(shown).toMatchObject({ facts: { standing: "fulfilled" }, needed: 2 });
  expect(await desk.retract(mario, cover)).toBe("waiting_second");
  expect(await desk.retract(elena, cover)).toBe("retracted");
});

test("only what is public can be taken back, by whoever could have decided it", async () => {
  const { rosa, mario, elena, pedro, desk, world } = office;
  const waiting = await desk.tell(rosa, "ESP-S-01");
  expect(await desk.retract(mario, waiting)).toBe("not_open");
  const own = await desk.tell(mario, "ESP-S-01");
  await desk.decide(elena, own, "approve");
  expect(await desk.retract(mario, own)).toBe("own_update");
  expect(await desk.retract(rosa, own)).toBe("not_allowed");
  const tarata = await desk.tell(rosa, "TAR-S-01");
  await desk.decide(pedro, tarata, "approve");
  expect(await desk.retract(mario, tarata)).toBe("outside_provinces");
  const groupId = await world.group("Comité", rosa, elena);
  const ofGroup = await desk.tell(rosa, "ESP-S-01", { groupId });
  await desk.decide(mario, ofGroup, "approve");
  expect(await desk.retract(elena, ofGroup)).toBe("own_group");
  for (const change of [{ note: null }, { reasonCode: null }]) {
    expect(await desk.retract(mario, ofGroup, "retract", change)).toBe(
      "reason_required",
    );
  }
  const wrong = { contentHash: "0".repeat(64) };
  expect(await desk.retract(mario, ofGroup, "retract", wrong)).toBe(
    "content_changed",
  );
});

test("a retraction that breaks off at its last row leaves the update public", async () => {
  const { mario, desk } = office;
  const updateId = await publish("in_progress");
  const before = await office.published("ESP-S-01");
  await without(office.db, "record_nodes_cache", async () => {
    await expect(desk.retract(mario, updateId)).rejects.toThrow();
  });
  expect(await office.published("ESP-S-01")).toEqual(before);
  expect(await desk.retract(mario, updateId)).toBe("retracted");
});

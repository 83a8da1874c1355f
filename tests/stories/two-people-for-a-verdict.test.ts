import { expect, test } from "vitest";
import { findDeskFacts } from "#db/queries/decision/circles";
import { findOwnUpdate } from "#db/queries/update/own-updates";
import { findUpdateForReview } from "#db/queries/decision/reviews";
import { useOffice } from "#tests/support/office";
import { scorecardOf } from "#tests/support/province-scorecard";

const ESPINAR = "espinar-2019-2022-1";
const POSTA = "ESP-S-01";
const TODAY = "2023-03-01";

const office = useOffice();

test("Mario says it was kept, Elena says so too without knowing, and only then it counts", async () => {
  const { db, desk, rosa, mario, elena } = office;
  const updateId = await desk.tell(rosa, POSTA, {
    status: "fulfilled",
    effectiveDate: "2021-10-01",
  });
  expect(await desk.decide(mario, updateId, "approve")).toBe("waiting_second");
  const halfway = await scorecardOf(db, ESPINAR, "2022-12-31");
  expect(halfway.byStatus.fulfilled).toBe(0);

  const shownToElena = await findUpdateForReview(db, updateId, TODAY);
  expect(shownToElena).toMatchObject({
    opinions: 1,
    update: { decisions: [] },
  });
  expect(await desk.decide(elena, updateId, "approve")).toBe("published");

  const then = await scorecardOf(db, ESPINAR, "2020-06-30");
  const now = await scorecardOf(db, ESPINAR, "2022-12-31");
  expect(then.byStatus).toMatchObject({ fulfilled: 0, no_information: 7 });
  expect(now.byStatus).toMatchObject({ fulfilled: 1, no_information: 6 });
  const [published] = await office.published(POSTA);
  expect(published?.approvals.map(({ deciderName }) => deciderName)).toEqual([
    "Mario",
    "Elena",
  ]);
});

test("they disagree, Pedro settles it, and Rosa reads all three", async () => {
  const { db, desk, rosa, mario, elena, pedro } = office;
  const updateId = await desk.tell(rosa, POSTA, { status: "fulfilled" });
  await desk.decide(mario, updateId, "approve");
  expect(await desk.decide(elena, updateId, "reject")).toBe("waiting_third");
  expect((await findOwnUpdate(db, updateId, rosa.id))?.decisions).toEqual([]);
  expect(await desk.decide(pedro, updateId, "reject")).toBe("rejected");
  const own = await findOwnUpdate(db, updateId, rosa.id);
  expect(
    own?.decisions.map(
      ({ deciderName, action }) => `${deciderName}: ${action}`,
    ),
  ).toEqual(["Mario: approve", "Elena: reject", "Pedro: reject"]);
});

test("Mario cannot be both people, nor Elena where it is her committee's", async () => {
  const { db, desk, world, rosa, mario, elena, pedro } = office;
  const groupId = await world.group("Comité de Vigilancia", rosa, elena);
  const updateId = await desk.tell(rosa, POSTA, {
    status: "fulfilled",
    groupId,
  });
  const facts = await findDeskFacts(db, updateId, mario.id);
  expect(facts?.left.province).toBe(2);
  await desk.decide(mario, updateId, "approve");
  expect(await desk.decide(mario, updateId, "approve")).toBe("already_decided");
  expect(await desk.decide(elena, updateId, "approve")).toBe("own_group");
  expect(await desk.decide(pedro, updateId, "approve")).toBe("published");
});

test("a kept promise is broken again: replacing the verdict takes two, and a reason", async () => {
  const { db, desk, rosa, mario, elena } = office;
  const kept = await desk.tell(rosa, POSTA, {
    status: "fulfilled",
    effectiveDate: "2020-03-01",
  });
  await desk.decide(mario, kept, "approve");
  await desk.decide(elena, kept, "approve");
  const closed = await desk.tell(rosa, POSTA, {
    status: "stalled",
    effectiveDate: "2022-02-01",
  });
  expect(await desk.decide(mario, closed, "approve")).toBe("reason_required");
  const note = { note: "La posta cerró por falta de personal." };
  expect(await desk.decide(mario, closed, "approve", note)).toBe(
    "waiting_second",
  );
  expect(await desk.decide(elena, closed, "approve", note)).toBe("published");

  const then = await scorecardOf(db, ESPINAR, "2020-06-30");
  const now = await scorecardOf(db, ESPINAR, "2022-12-31");
  expect(then.byStatus).toMatchObject({ fulfilled: 1, stalled: 0 });
  expect(now.byStatus).toMatchObject({ fulfilled: 0, stalled: 1 });
});

test("taking a verdict back takes two, and until then nothing has changed", async () => {
  const { db, desk, rosa, mario, elena, pedro } = office;
  const updateId = await desk.tell(rosa, POSTA, { status: "fulfilled" });
  await desk.decide(mario, updateId, "approve");
  await desk.decide(elena, updateId, "approve");
  const standing = await scorecardOf(db, ESPINAR, "2022-12-31");
  await desk.retract(pedro, updateId);
  expect(await scorecardOf(db, ESPINAR, "2022-12-31")).toEqual(standing);
  await desk.retract(elena, updateId);
  const after = await scorecardOf(db, ESPINAR, "2022-12-31");
  expect(after.byStatus.fulfilled).toBe(0);
});

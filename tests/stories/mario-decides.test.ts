import { expect, test } from "vitest";
import { decideUpdate } from "#app/commands/decide-update.server";
import { moderatedProvinces } from "#app/domain/decision/review-queue";
import { listReviewQueue } from "#db/queries/decision/review-queue";
import { decision } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";
import { scorecardOf } from "#tests/support/province-scorecard";

const ESPINAR = "espinar-2019-2022-1";

const office = useOffice();

async function queueOfMario() {
  const { db, mario } = office;
  return await listReviewQueue(db, {
    actorId: mario.id,
    provinceSlugs: moderatedProvinces(mario),
    page: 1,
    perPage: 20,
  });
}

test("Mario takes the oldest first, decides, and the scorecard moves by as much", async () => {
  const { db, desk, rosa, mario } = office;
  const first = await desk.tell(rosa, "ESP-S-01", {
    status: "in_progress",
    effectiveDate: "2020-03-01",
  });
  const second = await desk.tell(rosa, "ESP-A-05", {
    status: "stalled",
    effectiveDate: "2021-09-01",
  });
  const waiting = await queueOfMario();
  expect(waiting.items.map(({ id }) => id)).toEqual([first, second]);

  for (const { id } of waiting.items) await desk.decide(mario, id, "approve");
  expect(await queueOfMario()).toMatchObject({ total: 0 });

  const midTerm = await scorecardOf(db, ESPINAR, "2020-06-30");
  expect(midTerm).toMatchObject({
    targets: 7,
    byStatus: { in_progress: 1, stalled: 0, no_information: 6 },
    evidenceItems: 1,
    coverage: 1 / 7,
  });
  const endOfTerm = await scorecardOf(db, ESPINAR, "2022-12-31");
  expect(endOfTerm).toMatchObject({
    byStatus: { in_progress: 1, stalled: 1, no_information: 5 },
    evidenceItems: 2,
    coverage: 2 / 7,
    fulfilment: null,
  });
});

test("the works go on after a halt: each day reads what was true on it", async () => {
  const { db, desk, rosa, mario } = office;
  for (const [status, effectiveDate] of [
    ["in_progress", "2021-04-01"],
    ["not_started", "2019-08-01"],
    ["stalled", "2020-04-15"],
  ] as const) {
    const id = await desk.tell(rosa, "ESP-S-01", { status, effectiveDate });
    await desk.decide(mario, id, "approve");
  }
  for (const [asOf, status] of [
    ["2019-07-31", "no_information"],
    ["2019-08-01", "not_started"],
    ["2020-06-30", "stalled"],
    ["2022-12-31", "in_progress"],
  ] as const) {
    const { byStatus } = await scorecardOf(db, ESPINAR, asOf);
    expect(byStatus[status]).toBe(status === "no_information" ? 7 : 1);
  }
});

test("what this site did not say yet on a day is not read on that day", async () => {
  const { db, desk, rosa, mario } = office;
  const id = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, id, "approve");
  const told = await scorecardOf(db, ESPINAR, "2022-12-31", "2023-02-28");
  expect(told.byStatus.no_information).toBe(7);
  const later = await scorecardOf(db, ESPINAR, "2022-12-31", "2023-03-01");
  expect(later.byStatus.no_information).toBe(6);
});

test("Elena was faster, and Mario is told so", async () => {
  const { db, desk, rosa, mario, elena } = office;
  const updateId = await desk.tell(rosa, "ESP-S-01");
  const open = await desk.see(updateId);
  const at = desk.now();
  const approve = decision(open, "approve");
  await decideUpdate(db, { actor: elena, updateId, input: approve, now: at });
  const reject = decision(open, "reject");
  expect(
    await decideUpdate(db, {
      actor: mario,
      updateId,
      input: reject,
      now: desk.now(),
    }),
  ).toEqual({
    ok: false,
    reason: "already_decided",
    by: "Elena",
    at: at.toISOString(),
  });
});

test("Mario wrote one himself: it is not in his queue, and he cannot approve it", async () => {
  const { desk, mario, elena } = office;
  const own = await desk.tell(mario, "ESP-S-01");
  expect(await queueOfMario()).toMatchObject({
    items: [],
    leftOut: { own: 1 },
  });
  expect(await desk.decide(mario, own, "approve")).toBe("own_update");
  expect(await desk.decide(elena, own, "approve")).toBe("published");
});

test("Mario takes back what turned out to be wrong; it stays, struck through", async () => {
  const { db, desk, rosa, mario } = office;
  const updateId = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, updateId, "approve");
  await desk.retract(mario, updateId, "retract", {
    reasonCode: "disproved",
    note: "La foto es de otra posta, en otra provincia.",
  });
  const [update] = await office.published("ESP-S-01");
  expect(update?.retracted).toMatchObject({ reasonCode: "disproved" });
  const card = await scorecardOf(db, ESPINAR, "2022-12-31");
  expect(card.byStatus.no_information).toBe(7);
});

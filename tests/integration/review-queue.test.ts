import { expect, test } from "vitest";
import type { Actor } from "#app/domain/account/user";
import { moderatedProvinces } from "#app/domain/decision/review-queue";
import { findDeskFacts } from "#db/queries/decision/circles";
import { listOwnUpdates } from "#db/queries/update/own-updates";
import { listReviewQueue } from "#db/queries/decision/review-queue";
import { changeAccountState } from "#db/queries/account/users";
import type { WaitingFilter } from "#db/queries/decision/waiting-updates";
import { claim, draft } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";

const office = useOffice();

function queueOf(
  actor: Actor,
  filter: Partial<WaitingFilter> & { page?: number; perPage?: number } = {},
) {
  return listReviewQueue(office.db, {
    actorId: actor.id,
    provinceSlugs: moderatedProvinces(actor),
    page: 1,
    perPage: 50,
    ...filter,
  });
}

async function idsOf(...request: Parameters<typeof queueOf>) {
  return (await queueOf(...request)).items.map(({ id }) => id);
}

test("what waits longest comes first, with what is needed to choose", async () => {
  const { rosa, mario, world, desk } = office;
  const groupId = await world.group("Comité de Yauri", rosa);
  const first = await desk.tell(rosa, "ESP-S-01", { groupId });
  const second = await desk.tell(rosa, "ESP-E-04", { status: "fulfilled" });
  const queue = await queueOf(mario);
  expect(queue).toMatchObject({
    total: 2,
    leftOut: { own: 0, decided: 0 },
    items: [
      {
        id: first,
        round: "review",
        status: "in_progress",
        isVerdict: false,
        targetCode: "ESP-S-01",
        targetWording: "Construir una posta de salud en Coporaque.",
        provinceSlug: "espinar",
        provinceName: "Espinar",
        groupName: "Comité de Yauri",
        opinions: 0,
      },
      { id: second, isVerdict: true, groupName: null },
    ],
  });
  const [older, newer] = queue.items;
  expect((older?.waitingSince ?? "") < (newer?.waitingSince ?? "")).toBe(true);
  expect(await idsOf(mario, { page: 2, perPage: 1 })).toEqual([second]);
  expect(await idsOf(mario, { page: 3, perPage: 1 })).toEqual([]);
});

test("a moderator sees their provinces, and of those what they ask for", async () => {
  const { rosa, mario, pedro, desk } = office;
  const espinar = await desk.tell(rosa, "ESP-S-01");
  const stalled = await desk.tell(rosa, "ESP-S-01", { status: "stalled" });
  const tarata = await desk.tell(rosa, "TAR-S-01");
  expect(await idsOf(mario)).toEqual([espinar, stalled]);
  expect(await idsOf(pedro)).toEqual([espinar, stalled, tarata]);
  expect(await idsOf(pedro, { province: "tarata" })).toEqual([tarata]);
  expect(await idsOf(mario, { province: "tarata" })).toEqual([]);
  expect(await idsOf(pedro, { status: "stalled" })).toEqual([stalled]);
  expect(await queueOf(rosa)).toMatchObject({ items: [], total: 0 });
});

test("one's own, one's group's and what one has decided are left out and counted", async () => {
  const { rosa, mario, elena, desk, world } = office;
  const groupId = await world.group("Comité", rosa, mario);
  await desk.tell(mario, "ESP-S-01");
  await desk.tell(rosa, "ESP-S-01", { groupId });
  const verdict = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(mario, verdict, "approve");
  expect(await queueOf(mario)).toMatchObject({
    items: [],
    total: 0,
    leftOut: { own: 2, decided: 1 },
  });
  const queue = await queueOf(elena);
  expect(queue).toMatchObject({ total: 3, leftOut: { own: 0, decided: 0 } });
  expect(queue.items.find(({ id }) => id === verdict)?.opinions).toBe(1);
});

test("drafts, decided and withdrawn updates do not wait; answers to a request do", async () => {
  const { rosa, mario, elena, desk } = office;
  const gone = await desk.tell(rosa, "ESP-S-01");
  await desk.withdraw(rosa, { updateId: gone, version: 1 });
  for (const action of ["approve", "reject", "request_changes"] as const) {
    const updateId = await desk.tell(rosa, "ESP-S-01");
    await desk.decide(elena, updateId, action);
    expect(await idsOf(mario)).toEqual([]);
  }
  const own = { page: 1, perPage: 1 };
  const [asked] = (await listOwnUpdates(office.db, rosa.id, own)).items;
  const updateId = asked?.id ?? "";
  await desk.send(rosa, "ESP-S-01", draft({}, { updateId, version: 1 }));
  expect(await idsOf(mario)).toEqual([]);
  await desk.send(rosa, "ESP-S-01", claim({ updateId, version: 2 }));
  expect(await idsOf(mario)).toEqual([updateId]);
});

test("a proposed retraction waits until it is over", async () => {
  const { rosa, mario, elena, pedro, desk } = office;
  const updateId = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(mario, updateId, "approve");
  await desk.decide(elena, updateId, "approve");
  expect(await idsOf(pedro)).toEqual([]);
  await desk.retract(mario, updateId);
  expect(await queueOf(pedro)).toMatchObject({
    items: [{ id: updateId, round: "retraction", opinions: 1 }],
  });
  expect(await queueOf(mario)).toMatchObject({
    items: [],
    leftOut: { decided: 1 },
  });
  await desk.retract(elena, updateId, "approve");
  expect(await queueOf(pedro)).toMatchObject({ items: [{ opinions: 2 }] });
  await desk.retract(pedro, updateId, "approve");
  const late = await office.world.moderator("Luz", "espinar");
  expect(await idsOf(late)).toEqual([]);
});

test("those who could decide are counted without author, group and suspended", async () => {
  const { rosa, mario, elena, desk, world, db } = office;
  const countLeft = async (updateId: string) =>
    (await findDeskFacts(db, updateId, rosa.id))?.left.province;
  const groupId = await world.group("Comité", rosa, elena);
  await world.moderator("Tomás", "tarata");
  const ordinary = await desk.tell(rosa, "ESP-S-01");
  expect(await countLeft(ordinary)).toBe(3);
  const ofGroup = await desk.tell(rosa, "ESP-S-01", { groupId });
  expect(await countLeft(ofGroup)).toBe(2);
  const own = await desk.tell(mario, "TAR-S-01");
  expect(await countLeft(own)).toBe(2);
  await changeAccountState(db, elena.id, "suspended");
  expect(await countLeft(ordinary)).toBe(2);
  await changeAccountState(db, elena.id, "active");
  expect(await countLeft("nothing")).toBeUndefined();
});

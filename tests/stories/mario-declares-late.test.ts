import { expect, test } from "vitest";
import { confirmUpdate } from "#app/commands/confirm-update.server";
import { createAccount } from "#app/commands/create-account.server";
import { declareInterests } from "#app/commands/declare-interests.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { Conflict } from "#app/domain/decision/conflict";
import type { DecisionAction } from "#app/domain/decision/decision";
import { moderatedProvinces } from "#app/domain/decision/review-queue";
import type { Actor } from "#app/domain/account/user";
import { listPublishedModerators } from "#db/queries/update/published-moderators";
import { listReviewQueue } from "#db/queries/decision/review-queue";
import { decision, openDesk } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";
import { mustBeOk } from "#tests/support/world";

const office = useOffice();

const JOB: Conflict = { province: "espinar", kind: "job" };

async function declare(actor: Actor, ...conflicts: Conflict[]) {
  const now = office.desk.now();
  return mustBeOk(await declareInterests(office.db, { actor, conflicts, now }));
}

async function confirm(actor: Actor, id: string, action: DecisionAction) {
  const { db, desk } = office;
  const input = decision(await desk.see(id), action);
  const request = { actor, updateId: id, input, now: desk.now() };
  const result = await confirmUpdate(db, request);
  return result.ok ? result.outcome : result.reason;
}

async function queueOf(actor: Actor): Promise<string[]> {
  const provinceSlugs = moderatedProvinces(actor);
  const page = { page: 1, perPage: 20 };
  const asked = { actorId: actor.id, provinceSlugs, ...page };
  const { items } = await listReviewQueue(office.db, asked);
  return items.map(({ id, round }) => `${id} ${round}`);
}

test("C10: Mario works for the municipality: he decides nothing there, and sees nothing of it in his queue", async () => {
  const { db, desk, rosa, mario, elena } = office;
  const id = await desk.tell(rosa, "ESP-S-01");
  await declare(mario, JOB);
  expect(await desk.decide(mario, id, "approve")).toBe("conflict_declared");
  expect(await queueOf(mario)).toEqual([]);
  expect(await queueOf(elena)).toEqual([`${id} review`]);
  const people = await listPublishedModerators(db);
  const shown = people.find(({ name }) => name === "Mario");
  expect(shown?.conflicts).toMatchObject([
    { province: "Espinar", kind: "job" },
  ]);
});

test("C11: declared late, what he approved is reviewed again by others and stays in view", async () => {
  const { db, desk, rosa, mario, elena } = office;
  const id = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, id, "approve");
  expect(await declare(mario, JOB)).toMatchObject({ reopened: 1 });
  const [marked] = await office.published("ESP-S-01");
  expect(marked).toMatchObject({ retracted: null });
  expect(marked?.underReview).not.toBeNull();
  expect(await queueOf(elena)).toEqual([`${id} confirmation`]);
  expect(await desk.retract(elena, id)).not.toBe("retracted");
  expect(await confirm(mario, id, "approve")).toBe("conflict_declared");
  expect(await confirm(elena, id, "approve")).toBe("confirmed");
  const [settled] = await office.published("ESP-S-01");
  expect(settled?.underReview).toBeNull();
  expect(await queueOf(elena)).toEqual([]);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("a verdict takes two people to confirm or to take back, a third where they differ", async () => {
  const { db, desk, world, rosa, mario, elena, pedro } = office;
  const luz = await world.moderator("Luz", "espinar");
  const id = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(mario, id, "approve");
  await desk.decide(elena, id, "approve");
  await declare(mario, JOB);
  expect(await confirm(elena, id, "approve")).toBe("waiting_second");
  expect(await confirm(elena, id, "approve")).toBe("already_decided");
  expect(await confirm(pedro, id, "retract")).toBe("waiting_third");
  expect(await confirm(luz, id, "retract")).toBe("retracted");
  const [shown] = await office.published("ESP-S-01");
  expect(shown?.retracted).toMatchObject({
    reasonCode: "evidence_does_not_show",
  });
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("an opinion given before the declaration still counts, and what it publishes is reviewed again at once", async () => {
  const { db, desk, rosa, mario, elena } = office;
  const id = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(mario, id, "approve");
  expect(await declare(mario, JOB)).toMatchObject({ reopened: 0 });
  expect(await desk.decide(elena, id, "approve")).toBe("published");
  const [shown] = await office.published("ESP-S-01");
  expect(shown?.underReview).not.toBeNull();
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("a tie that is over no longer bars, and the same one declared again does not open what others confirmed", async () => {
  const { desk, rosa, mario, elena } = office;
  const id = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, id, "approve");
  await declare(mario, JOB);
  await confirm(elena, id, "approve");
  await declare(mario);
  const next = await desk.tell(rosa, "ESP-S-02", {
    effectiveDate: "2021-06-30",
  });
  expect(await desk.decide(mario, next, "approve")).toBe("published");
});

test("nobody decides before their first declaration, nor once it is a year old", async () => {
  const { db, desk, rosa } = office;
  const { userId } = mustBeOk(
    await createAccount(db, {
      name: "Nueva",
      email: "nueva@example.org",
      passwordHash: "matches nothing",
      language: "es",
      role: "moderator",
      scopes: ["espinar"],
      by: "operator",
      now: desk.now(),
    }),
  );
  const actor = await office.world.again({ id: userId } as Actor);
  const id = await desk.tell(rosa, "ESP-S-01");
  expect(await desk.decide(actor, id, "approve")).toBe("interests_undeclared");
  await declare(actor);
  const later = openDesk(db, new Date("2024-03-02T15:00:00.000Z"));
  expect(await later.decide(actor, id, "approve")).toBe("interests_undeclared");
  expect(await desk.decide(actor, id, "approve")).toBe("published");
});

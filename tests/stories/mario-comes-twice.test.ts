import { expect, test } from "vitest";
import { confirmUpdate } from "#app/commands/confirm-update.server";
import { declareInterests } from "#app/commands/declare-interests.server";
import { keepMailboxes } from "#app/commands/keep-mailboxes.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { mailboxOf } from "#app/domain/account/mailbox";
import { moderatedProvinces } from "#app/domain/decision/review-queue";
import type { Actor } from "#app/domain/account/user";
import { listMutualApprovals } from "#db/queries/decision/approval-habits";
import { listRecordEntries } from "#db/queries/record/record";
import { listReviewQueue } from "#db/queries/decision/review-queue";
import { decision } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";
import { mustBeOk } from "#tests/support/world";

const office = useOffice();

/** Has these accounts confirm spellings of one address. */
async function shareMailbox(...actors: Actor[]) {
  const { db, desk } = office;
  for (const [index, { id }] of actors.entries()) {
    const email = `mario+${index}@ejemplo.pe`;
    await db
      .updateTable("users")
      .set({ email, email_key: email })
      .where("id", "=", id)
      .execute();
  }
  return await keepMailboxes(db, { mailboxKey: mailboxOf, now: desk.now() });
}

async function confirm(actor: Actor, id: string) {
  const { db, desk } = office;
  const input = decision(await desk.see(id), "approve");
  const request = { actor, updateId: id, input, now: desk.now() };
  const result = await confirmUpdate(db, request);
  return result.ok ? result.outcome : result.reason;
}

async function queueOf(actor: Actor) {
  const provinceSlugs = moderatedProvinces(actor);
  const page = { page: 1, perPage: 20 };
  const asked = { actorId: actor.id, provinceSlugs, ...page };
  const { items, leftOut } = await listReviewQueue(office.db, asked);
  return { ids: items.map(({ id }) => id), leftOut };
}

async function entriesOf(type: string) {
  const from = { from: 1_000_000, limit: 1000 };
  const rows = await listRecordEntries(office.db, from);
  return rows.map(({ entry }) => entry).filter((it) => it.type === type);
}

test("C2: what Mario tells with a second account, he does not publish with his first", async () => {
  const { desk, world, mario, elena } = office;
  const neighbour = await world.citizen("Vecino de Yauri");
  await shareMailbox(mario, neighbour);
  const id = await desk.tell(neighbour, "ESP-S-01");
  expect(await desk.decide(mario, id, "approve")).toBe("same_person");
  expect(await queueOf(mario)).toEqual({
    ids: [],
    leftOut: { own: 1, decided: 0 },
  });
  expect((await queueOf(elena)).ids).toEqual([id]);
  expect(await desk.decide(elena, id, "approve")).toBe("published");
  // Nor does he take it back, or confirm it.
  expect(await desk.retract(mario, id)).toBe("same_person");
});

test("C2: Mario gives the first yes to a verdict, and his other account not the second", async () => {
  const { desk, world, rosa, mario, elena } = office;
  const twin = await world.moderator("Mario Dos", "espinar");
  await shareMailbox(mario, twin);
  const id = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  expect(await desk.decide(mario, id, "approve")).toBe("waiting_second");
  expect(await desk.decide(twin, id, "approve")).toBe("same_person");
  expect(await desk.decide(twin, id, "reject")).toBe("same_person");
  expect((await queueOf(twin)).leftOut).toEqual({ own: 0, decided: 1 });
  expect(await desk.decide(elena, id, "approve")).toBe("published");
});

test("two accounts of one person are one when people are counted: the department is asked", async () => {
  const { desk, world, rosa, mario, elena, pedro } = office;
  const twin = await world.moderator("Mario Dos", "espinar");
  const far = await world.moderator("Tania", "tarata");
  await shareMailbox(mario, twin, elena, pedro);
  // Four accounts, one person: a verdict takes two, so the country is asked.
  const id = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  expect(await desk.decide(far, id, "approve")).toBe("waiting_second");
  expect(await desk.decide(mario, id, "approve")).toBe("published");
});

test("a group and a tie of one account hold for the other", async () => {
  const { db, desk, world, rosa, mario } = office;
  const neighbour = await world.moderator("Vecino de Yauri", "tarata");
  const groupId = await world.group("Vigilantes", rosa, neighbour);
  await shareMailbox(mario, neighbour);
  const ofGroup = await desk.tell(await world.again(rosa), "ESP-S-01", {
    groupId,
  });
  expect(await desk.decide(mario, ofGroup, "approve")).toBe("own_group");
  const other = await desk.tell(rosa, "ESP-S-02");
  const conflicts = [{ province: "espinar", kind: "job" as const }];
  const declared = { actor: neighbour, conflicts, now: desk.now() };
  mustBeOk(await declareInterests(db, declared));
  expect(await desk.decide(mario, other, "approve")).toBe("conflict_declared");
});

test("found out later, what he published alone goes back to others, and nobody reads why", async () => {
  const { db, desk, world, rosa, mario, elena } = office;
  const twin = await world.moderator("Mario Dos", "espinar");
  const own = await desk.tell(twin, "ESP-S-01");
  expect(await desk.decide(mario, own, "approve")).toBe("published");
  const verdict = await desk.tell(rosa, "ESP-S-02", { status: "fulfilled" });
  await desk.decide(mario, verdict, "approve");
  expect(await desk.decide(twin, verdict, "approve")).toBe("published");
  const fine = await desk.tell(rosa, "ESP-A-05");
  expect(await desk.decide(mario, fine, "approve")).toBe("published");
  const open = await desk.tell(rosa, "ESP-E-04", { status: "fulfilled" });
  expect(await desk.decide(mario, open, "approve")).toBe("waiting_second");

  await shareMailbox(mario, twin);
  for (const code of ["ESP-S-01", "ESP-S-02"]) {
    const [shown] = await office.published(code);
    expect(shown?.underReview).not.toBeNull();
  }
  expect((await office.published("ESP-A-05"))[0]?.underReview).toBeNull();
  expect(await desk.decide(twin, open, "approve")).toBe("same_person");
  const repeated = await entriesOf("review_repeated");
  expect(repeated).toHaveLength(2);
  for (const person of [mario, twin]) {
    expect(JSON.stringify(repeated)).not.toContain(person.id);
  }
  expect(await verifyRecord(db)).toMatchObject({ ok: true });

  expect(await confirm(mario, own)).toBe("same_person");
  expect(await confirm(elena, own)).toBe("confirmed");
  expect((await office.published("ESP-S-01"))[0]?.underReview).toBeNull();
  // Once others stand by it, the next thing found out sends nothing back again.
  const third = await world.moderator("Mario Tres", "espinar");
  await shareMailbox(mario, twin, third);
  expect(await entriesOf("review_repeated")).toHaveLength(2);
});

test("an opinion given before it came out counts, and what it publishes is reviewed again at once", async () => {
  const { db, desk, world, mario, elena } = office;
  const neighbour = await world.citizen("Vecino de Yauri");
  const id = await desk.tell(neighbour, "ESP-S-01", { status: "fulfilled" });
  expect(await desk.decide(mario, id, "approve")).toBe("waiting_second");
  await shareMailbox(mario, neighbour);
  expect(await desk.decide(elena, id, "approve")).toBe("published");
  const [shown] = await office.published("ESP-S-01");
  expect(shown?.underReview).not.toBeNull();
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("a tie declared by one account sends back what the other published, without saying whose it is", async () => {
  const { db, desk, world, rosa, mario } = office;
  const twin = await world.moderator("Mario Dos", "espinar");
  await shareMailbox(mario, twin);
  const id = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, id, "approve");
  const conflicts = [{ province: "espinar", kind: "party" as const }];
  const declared = { actor: twin, conflicts, now: desk.now() };
  expect(mustBeOk(await declareInterests(db, declared)).reopened).toBe(1);
  expect(await entriesOf("review_reopened")).toEqual([]);
  expect(await entriesOf("review_repeated")).toMatchObject([{ update: id }]);
});

test("approvals of all his accounts are one person's when habits are counted", async () => {
  const { desk, world, mario, elena } = office;
  const twin = await world.moderator("Mario Dos", "espinar");
  await shareMailbox(mario, twin);
  for (let turn = 0; turn < 5; turn += 1) {
    const one = turn % 2 === 0 ? mario : twin;
    const given = await desk.tell(elena, "ESP-S-01");
    expect(await desk.decide(one, given, "approve")).toBe("published");
    const back = await desk.tell(one, "ESP-S-01");
    expect(await desk.decide(elena, back, "approve")).toBe("published");
  }
  const [pair] = (await listMutualApprovals(office.db, desk.now())).pairs;
  expect([pair?.one.approved, pair?.other.approved]).toEqual([5, 5]);
  const next = await desk.tell(elena, "ESP-S-01");
  expect(await desk.decide(twin, next, "approve")).toBe("waiting_second");
});

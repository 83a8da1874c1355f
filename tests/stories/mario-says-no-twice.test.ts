import { expect, test } from "vitest";
import { appealUpdate } from "#app/commands/appeal-update.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { moderatedProvinces } from "#app/domain/decision/review-queue";
import type { Actor } from "#app/domain/account/user";
import { limaDay } from "#app/domain/text/calendar";
import { writeTransaction } from "#db/client";
import { linkAccounts } from "#db/queries/account/account-links";
import { findShownRepeat } from "#db/queries/decision/repeated-reviews";
import { listReviewQueue } from "#db/queries/decision/review-queue";
import { listRecordEntries } from "#db/queries/record/record";
import { findOwnUpdate } from "#db/queries/update/own-updates";
import { findUpdateForReview } from "#db/queries/decision/reviews";
import { useOffice } from "#tests/support/office";

const office = useOffice();

async function link(a: Actor, b: Actor) {
  const found = { a: a.id, b: b.id, kind: "told" } as const;
  return await writeTransaction(office.db, (trx) =>
    linkAccounts(trx, found, office.desk.now()),
  );
}

async function queueOf(actor: Actor) {
  const provinceSlugs = moderatedProvinces(actor);
  const asked = { actorId: actor.id, provinceSlugs, page: 1, perPage: 20 };
  return (await listReviewQueue(office.db, asked)).items;
}

async function entriesAbout(word: string) {
  const all = await listRecordEntries(office.db, { from: 9999, limit: 9999 });
  return all
    .map(({ entry }) => entry)
    .filter(({ type }) => type.includes(word))
    .reverse();
}

async function mailsTo({ id }: Actor) {
  const rows = await office.db
    .selectFrom("mails")
    .select(["kind", "data"])
    .where("user_id", "=", id)
    .execute();
  return rows.filter(({ kind }) => kind === "update_repeated");
}

test("two accounts of Mario reject Rosa's verdict; found out, others decide on the same words, and she is told", async () => {
  const { db, desk, world, rosa, mario, elena, pedro } = office;
  const twin = await world.moderator("Mario Dos", "espinar");
  const id = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(mario, id, "reject");
  expect(await desk.decide(twin, id, "reject")).toBe("rejected");
  expect(await link(mario, twin)).toBe(1);

  const own = await findOwnUpdate(db, id, rosa.id);
  expect(own?.state).toBe("submitted");
  expect(own?.content?.summary).toContain("cuadrilla");
  const why = await findShownRepeat(db, { id, contentVersion: 2 });
  expect(why).toMatchObject({ kind: "rejection", updateId: id });
  expect(why).not.toHaveProperty("deciderIds");
  const [mail] = await mailsTo(rosa);
  expect(mail?.data).toBe(JSON.stringify({ updateId: id, was: "rejection" }));

  expect(await queueOf(elena)).toMatchObject([{ id, repeat: "rejection" }]);
  expect(await queueOf(mario)).toEqual([]);
  expect(await desk.decide(mario, id, "reject")).toBe("decided_before");
  expect(await desk.decide(twin, id, "approve")).toBe("decided_before");
  expect(await desk.decide(elena, id, "request_changes")).toBe(
    "action_not_offered",
  );
  expect(await desk.decide(elena, id, "approve")).toBe("waiting_second");
  expect(await desk.decide(pedro, id, "approve")).toBe("published");
  const told = await entriesAbout("repeat");
  expect(told).toMatchObject([
    { type: "rejection_repeated", target: "ESP-S-01" },
    {
      type: "repeat_settled",
      outcome: "approved",
      decisions: [{ person: elena.id }, { person: pedro.id }],
    },
  ]);
  for (const { id: person } of [mario, twin, rosa]) {
    expect(JSON.stringify(told)).not.toContain(person);
  }
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("two accounts of Mario take back a verdict; it stays struck through, en revisión, and others publish it again", async () => {
  const { db, desk, world, rosa, mario, elena, pedro } = office;
  const luz = await world.moderator("Luz", "*");
  const twin = await world.moderator("Mario Dos", "espinar");
  const id = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(elena, id, "approve");
  await desk.decide(pedro, id, "approve");
  await desk.retract(mario, id);
  expect(await desk.retract(twin, id)).toBe("retracted");
  expect(await link(mario, twin)).toBe(1);

  const [shown] = await office.published("ESP-S-01");
  expect(shown?.retracted).not.toBeNull();
  expect(shown?.underReview).not.toBeNull();
  const [waiting] = await queueOf(elena);
  expect(waiting).toMatchObject({ repeat: "retraction", isVerdict: true });
  const again = waiting?.id ?? "";
  expect(again).not.toBe(id);
  expect(await desk.decide(twin, again, "reject")).toBe("decided_before");
  expect(await desk.decide(luz, again, "approve")).toBe("waiting_second");
  expect(await desk.decide(elena, again, "approve")).toBe("published");

  const both = await office.published("ESP-S-01");
  expect(both.map((it) => it.retracted === null)).toEqual([true, false]);
  expect(both[1]?.underReview).toBeNull();
  expect(both[0]?.summary).toBe(both[1]?.summary);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("others may hold on to it, and its author may take it back: both end the review, and the record says so", async () => {
  const { db, desk, world, rosa, mario, elena, pedro } = office;
  const twin = await world.moderator("Mario Dos", "espinar");
  const second = await world.citizen("Rosa Bis");
  for (const author of [rosa, second]) {
    const id = await desk.tell(author, "ESP-S-02", { status: "fulfilled" });
    await desk.decide(mario, id, "reject");
    await desk.decide(twin, id, "reject");
  }
  expect(await link(mario, twin)).toBe(2);
  const [one, other] = await queueOf(elena);
  await desk.decide(elena, one?.id ?? "", "reject");
  expect(await desk.decide(pedro, one?.id ?? "", "reject")).toBe("rejected");
  const updateId = other?.id ?? "";
  const author = (await mailsTo(rosa))[0]?.data.includes(updateId)
    ? rosa
    : second;
  const own = await findOwnUpdate(db, updateId, author.id);
  await desk.withdraw(author, { updateId, version: own?.version ?? 0 });
  expect(await entriesAbout("repeat_settled")).toMatchObject([
    { outcome: "rejected", decisions: [{}, {}] },
    { outcome: "withdrawn", decisions: [] },
  ]);
  // Nothing is left to find: those who decided again were two people.
  expect(await link(elena, twin)).toBe(0);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("a dismissed appeal that one person decided with two accounts goes on to others too", async () => {
  const { db, desk, world, rosa, mario, elena, pedro } = office;
  const twin = await world.moderator("Mario Dos", "espinar");
  const id = await desk.tell(rosa, "ESP-S-01", { status: "fulfilled" });
  await desk.decide(elena, id, "reject");
  expect(await desk.decide(pedro, id, "reject")).toBe("rejected");
  const submissionId = "00000000-0000-4000-8000-00000000a9ea";
  const input = { submissionId, words: "Miren otra vez la foto, por favor." };
  const filing = { actor: rosa, updateId: id, input, now: desk.now() };
  expect(await appealUpdate(db, filing)).toMatchObject({ ok: true });
  await desk.decide(mario, id, "reject");
  expect(await desk.decide(twin, id, "reject")).toBe("rejected");
  expect(await link(mario, twin)).toBe(1);
  const today = limaDay(desk.now());
  expect((await findUpdateForReview(db, id, today))?.repeat?.kind).toBe(
    "rejection",
  );
  for (const actor of [mario, twin, elena, pedro]) {
    expect(await desk.decide(actor, id, "reject")).toBe("decided_before");
  }
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("an opinion given before it came out counts, and the rejection that it helps to goes on at once", async () => {
  const { db, desk, world, rosa, mario, elena } = office;
  const groupMate = await world.citizen("Vecino de Yauri");
  const groupId = await world.group("Vigilantes", rosa, groupMate);
  const author = await world.again(rosa);
  const about = { status: "fulfilled", groupId } as const;
  const id = await desk.tell(author, "ESP-S-01", about);
  expect(await desk.decide(mario, id, "reject")).toBe("waiting_second");
  expect(await link(mario, groupMate)).toBe(0);
  expect(await desk.decide(elena, id, "reject")).toBe("rejected");
  const own = await findOwnUpdate(db, id, rosa.id);
  expect(own).toMatchObject({ state: "submitted", contentVersion: 2 });
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

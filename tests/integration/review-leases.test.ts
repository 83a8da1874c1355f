import { expect, test } from "vitest";
import { takeReview } from "#app/commands/take-review.server";
import type { Actor } from "#app/domain/account/user";
import { listLeases } from "#db/queries/decision/review-leases";
import { listReviewQueue } from "#db/queries/decision/review-queue";
import { useOffice } from "#tests/support/office";

const office = useOffice();

const TEN = new Date("2023-03-02T15:00:00.000Z");
const minutesLater = (minutes: number) =>
  new Date(TEN.getTime() + minutes * 60_000);

function take(
  actor: Actor,
  updateId: string,
  now = TEN,
  intent: "take" | "hand_back" = "take",
) {
  return takeReview(office.db, { actor, updateId, intent, now });
}

async function holderOf(updateId: string, now: Date) {
  const leases = await listLeases(office.db, [updateId], now.toISOString());
  return leases.get(updateId)?.holderName ?? null;
}

test("two moderators take one update: one has it, the other is told who, and decides all the same", async () => {
  const { rosa, mario, elena, desk } = office;
  const id = await desk.tell(rosa, "ESP-S-01");
  const answers = await Promise.all([take(mario, id), take(elena, id)]);
  const winners = answers.filter(({ ok }) => ok);
  expect(winners).toHaveLength(1);
  const first = answers[0].ok ? mario : elena;
  const second = answers[0].ok ? elena : mario;
  expect(answers).toContainEqual({
    ok: false,
    reason: "held",
    by: first.displayName,
  });
  expect(await desk.decide(second, id, "reject")).toBe("rejected");
  expect(await take(first, id)).toMatchObject({ reason: "not_open" });
});

test("it lasts 30 minutes, is renewed by its holder alone, and ends by itself", async () => {
  const { rosa, mario, elena, desk } = office;
  const id = await desk.tell(rosa, "ESP-S-01");
  expect(await take(mario, id)).toMatchObject({ ok: true });
  expect(await holderOf(id, minutesLater(29))).toBe(mario.displayName);
  expect(await take(elena, id, minutesLater(29))).toMatchObject({ ok: false });
  expect(await take(mario, id, minutesLater(29))).toMatchObject({ ok: true });
  expect(await holderOf(id, minutesLater(31))).toBe(mario.displayName);
  expect(await holderOf(id, minutesLater(59))).toBeNull();
  expect(await take(elena, id, minutesLater(59))).toMatchObject({ ok: true });
  expect(await holderOf(id, minutesLater(60))).toBe(elena.displayName);
});

test("handed back it is free at once, by nobody but its holder", async () => {
  const { rosa, mario, elena, desk } = office;
  const id = await desk.tell(rosa, "ESP-S-01");
  await take(mario, id);
  await take(elena, id, TEN, "hand_back");
  expect(await holderOf(id, TEN)).toBe(mario.displayName);
  await take(mario, id, TEN, "hand_back");
  expect(await holderOf(id, TEN)).toBeNull();
  expect(await take(elena, id)).toMatchObject({ ok: true });
});

test("nobody takes what they may not decide on", async () => {
  const { rosa, mario, desk, world } = office;
  const tania = await world.moderator("Tania", "tarata");
  const id = await desk.tell(mario, "ESP-S-01");
  expect(await take(mario, id)).toMatchObject({ reason: "own_update" });
  expect(await take(tania, id)).toMatchObject({ reason: "outside_provinces" });
  expect(await take(rosa, id)).toMatchObject({ reason: "not_allowed" });
  expect(await take(tania, "x")).toMatchObject({ reason: "update_not_found" });
});

test("the queue can be narrowed to verdicts, to the rest, and to what one took", async () => {
  const { rosa, mario, desk, db } = office;
  const plain = await desk.tell(rosa, "ESP-S-01");
  const verdict = await desk.tell(rosa, "ESP-E-04", { status: "fulfilled" });
  await take(mario, plain);
  const ask = async (filter: object) => {
    const page = { page: 1, perPage: 50, provinceSlugs: ["espinar"] };
    const request = { ...page, actorId: mario.id, ...filter };
    const { items } = await listReviewQueue(db, request);
    return items.map(({ id }) => id);
  };
  expect(await ask({ kind: "verdict" })).toEqual([verdict]);
  expect(await ask({ kind: "ordinary" })).toEqual([plain]);
  expect(await ask({ heldAt: TEN.toISOString() })).toEqual([plain]);
  const later = minutesLater(31).toISOString();
  expect(await ask({ heldAt: later })).toEqual([]);
});

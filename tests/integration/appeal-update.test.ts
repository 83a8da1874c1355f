import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { appealUpdate } from "#app/commands/appeal-update.server";
import type { Actor } from "#app/domain/account/user";
import { parseRecordEntry } from "#app/domain/record/record-entry";
import { takeReview } from "#app/commands/take-review.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { findAppeal } from "#db/queries/statement/appeals";
import { findOwnUpdate } from "#db/queries/update/own-updates";
import { listReviewQueue } from "#db/queries/decision/review-queue";
import { useOffice } from "#tests/support/office";

const WORDS = "La nota sí muestra la cuadrilla: está en el minuto dos.";

const office = useOffice();

async function appeal(
  actor: Actor,
  updateId: string,
  submissionId: string = randomUUID(),
  words = WORDS,
): Promise<string> {
  const result = await appealUpdate(office.db, {
    actor,
    updateId,
    input: { submissionId, words },
    now: office.desk.now(),
  });
  if (!result.ok) return result.reason;
  return result.repeated ? "repeated" : "filed";
}

async function rejected(
  status: "in_progress" | "fulfilled" = "in_progress",
  code = "ESP-S-01",
) {
  const { rosa, mario, elena, desk } = office;
  const updateId = await desk.tell(rosa, code, { status });
  await desk.decide(mario, updateId, "reject");
  if (status === "fulfilled") await desk.decide(elena, updateId, "reject");
  return updateId;
}

async function newestEntries(count: number): Promise<string[]> {
  const rows = await office.db
    .selectFrom("record_entries")
    .select("payload")
    .orderBy("position", "desc")
    .limit(count)
    .execute();
  return rows.map(({ payload }) => parseRecordEntry(payload).type);
}

test("an appealed rejection is decided by somebody else, and upholding it publishes the words as they were", async () => {
  const { rosa, mario, elena, desk } = office;
  const updateId = await rejected();
  expect(await appeal(rosa, updateId)).toBe("filed");
  expect(await desk.decide(mario, updateId, "approve")).toBe("decided_before");
  expect(await desk.decide(mario, updateId, "reject")).toBe("decided_before");
  expect(await desk.decide(elena, updateId, "approve")).toBe("published");
  expect(await office.published("ESP-S-01")).toMatchObject([
    { id: updateId, approvals: [{ deciderName: "Elena" }], evidence: [{}] },
  ]);
  expect(await newestEntries(3)).toEqual([
    "appeal_decided",
    "update_approved",
    "appeal_filed",
  ]);
});

test("an appealed verdict takes two people who have not decided it", async () => {
  const { rosa, mario, elena, pedro, desk, world } = office;
  const updateId = await rejected("fulfilled");
  const luz = await world.moderator("Luz", "espinar");
  expect(await appeal(rosa, updateId)).toBe("filed");
  for (const before of [mario, elena]) {
    expect(await desk.decide(before, updateId, "approve")).toBe(
      "decided_before",
    );
  }
  expect(await desk.decide(pedro, updateId, "approve")).toBe("waiting_second");
  expect(await office.published("ESP-S-01")).toEqual([]);
  expect(await desk.decide(luz, updateId, "approve")).toBe("published");
});

test("a dismissed appeal leaves the rejection as it was, with a reason, and there is no second", async () => {
  const { rosa, elena, pedro, desk } = office;
  const updateId = await rejected();
  await appeal(rosa, updateId);
  expect(
    await desk.decide(elena, updateId, "reject", {
      note: null,
      reasonCode: null,
    }),
  ).toBe("reason_required");
  expect(await desk.decide(elena, updateId, "request_changes")).toBe(
    "action_not_offered",
  );
  expect(await desk.decide(elena, updateId, "reject")).toBe("rejected");
  const own = await findOwnUpdate(office.db, updateId, rosa.id);
  expect(own).toMatchObject({ state: "rejected", decisions: [{}, {}] });
  expect(await appeal(rosa, updateId)).toBe("already_appealed");
  expect(await desk.decide(pedro, updateId, "approve")).toBe("already_decided");
  expect(await newestEntries(1)).toEqual(["appeal_decided"]);
});

test("fifty appeals of one rejection at once make one; the same sending again says the same again", async () => {
  const { rosa } = office;
  const updateId = await rejected();
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, () => appeal(rosa, updateId)),
  );
  expect(outcomes.filter((it) => it === "filed")).toHaveLength(1);
  expect(outcomes.filter((it) => it === "already_appealed")).toHaveLength(49);
  const other = await rejected("in_progress", "ESP-S-02");
  const id = randomUUID();
  expect(await appeal(rosa, other, id)).toBe("filed");
  expect(await appeal(rosa, other, id)).toBe("repeated");
  expect(await appeal(rosa, other, id, `${WORDS} Mírenla.`)).toBe(
    "submission_reused",
  );
});

test("N9: one person has one open appeal on a promise, however many were rejected; the next when it is answered", async () => {
  const { rosa, elena, desk } = office;
  const all = [await rejected(), await rejected(), await rejected()];
  const outcomes = await Promise.all(all.map((id) => appeal(rosa, id)));
  expect(outcomes.sort()).toEqual(["appeal_open", "appeal_open", "filed"]);
  const open = await Promise.all(
    all.map(async (id) => ((await findAppeal(office.db, id)) ? [id] : [])),
  );
  const [first = ""] = open.flat();
  const next = all.find((id) => id !== first) ?? "";
  expect(await appeal(rosa, next)).toBe("appeal_open");
  await desk.decide(elena, first, "approve");
  expect(await appeal(rosa, next)).toBe("filed");
});

test("whoever rejected an update does not take its appeal either", async () => {
  const { rosa, mario, elena, desk } = office;
  const updateId = await rejected();
  await appeal(rosa, updateId);
  const take = (actor: Actor) =>
    takeReview(office.db, { actor, updateId, intent: "take", now: desk.now() });
  expect(await take(mario)).toEqual({ ok: false, reason: "decided_before" });
  expect(await take(elena)).toMatchObject({ ok: true });
});

test("only the author appeals, and only a rejection", async () => {
  const { rosa, mario, desk, world } = office;
  const luz = await world.citizen("Luz");
  const updateId = await desk.tell(rosa, "ESP-S-01");
  expect(await appeal(rosa, updateId)).toBe("not_rejected");
  await desk.decide(mario, updateId, "reject");
  expect(await appeal(luz, updateId)).toBe("update_not_found");
  expect(await appeal(rosa, "no-such")).toBe("update_not_found");
  const published = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, published, "approve");
  expect(await appeal(rosa, published)).toBe("not_rejected");
});

test("the queue of those who decided does not offer the appeal; that of others does, marked", async () => {
  const { rosa, mario, elena } = office;
  const updateId = await rejected();
  await appeal(rosa, updateId);
  const queueOf = (actor: Actor, appeals: boolean) =>
    listReviewQueue(office.db, {
      actorId: actor.id,
      provinceSlugs: ["espinar"],
      page: 1,
      perPage: 50,
      ...(appeals ? { appeals } : {}),
    });
  expect((await queueOf(mario, false)).items).toEqual([]);
  expect(await queueOf(elena, true)).toMatchObject({
    items: [{ id: updateId, isAppeal: true }],
  });
  await office.desk.tell(rosa, "ESP-S-01");
  expect((await queueOf(elena, false)).items).toHaveLength(2);
  expect((await queueOf(elena, true)).items).toHaveLength(1);
});

test("the check names an appeal whose words were changed behind the site's back", async () => {
  const { rosa, elena, desk } = office;
  const updateId = await rejected();
  await appeal(rosa, updateId);
  const found = await findAppeal(office.db, updateId);
  await desk.decide(elena, updateId, "reject");
  expect(await verifyRecord(office.db)).toMatchObject({ ok: true });
  const bend = (words: string) =>
    office.db.updateTable("appeal_content").set({ words }).execute();
  await bend("Otra cosa, que nadie escribió.");
  expect(await verifyRecord(office.db)).toEqual({
    ok: false,
    fault: {
      at: "row",
      table: "appeals",
      key: found?.id,
      problem: "content_differs",
    },
  });
  await bend(WORDS);
});

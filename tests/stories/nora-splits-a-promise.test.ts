import { afterAll, beforeAll, expect, test } from "vitest";
import { goodUpdate } from "#tests/support/abuse/forms";
import { openPlanDraft } from "#tests/support/plan-desk";
import { openPlanRoom, type PlanRoom } from "#tests/support/plan-room";

const OLD = "ESP23A-S-01";
const PARTS = ["Construir 2 postas de salud", "en el sector 1"];

let room: PlanRoom;

beforeAll(async () => {
  room = await openPlanRoom();
  const id = await openPlanDraft(room.db, room.nora, 8);
  room.draft = `/admin/planes/borradores/${id}`;
  const item = (await room.items()).map((it) => `${it.number}:${it.version}`);
  await room.step(room.atNora, { intent: "accept_chosen", item });
  await room.step(room.atNora, { intent: "submit" });
  const done = await room.step(room.atMario, { intent: "publish" });
  expect(done.status).toBe(303);
});

afterAll(async () => {
  expect(await room.close()).toBe(true);
});

async function beginAmendment() {
  const plan = "/admin/planes/espinar-2023-2026-1";
  const begun = await room.atNora.send(plan, { intent: "amend" });
  room.draft = begun.location;
}

const split = (change: Record<string, string> = {}) => ({
  ...{ intent: "succeed_split", parts: PARTS.join("\n") },
  ...{ splitReason: "separate_promises", ...change },
});

async function acceptAll() {
  for (const { number, state } of await room.items()) {
    if (state !== "open") continue;
    const done = await room.act(room.atNora, number, { intent: "accept" });
    expect(done.status).toBe(303);
  }
}

async function countOn(knownOn?: string): Promise<number> {
  const day = knownOn === undefined ? "" : `&known-on=${knownOn}`;
  const path = `/api/v1/provinces/espinar/scorecard?plan=espinar-2023-2026-1${day}`;
  const answer = await room.atNora.open(path);
  return (JSON.parse(answer.text) as { targets: number }).targets;
}

async function apiTarget(code: string) {
  const { text } = await room.atNora.open(`/api/v1/targets/${code}`);
  return JSON.parse(text) as Record<string, unknown>;
}

test("Nora finds two promises in one; what she asks for stays at the desk until Mario approves it", async () => {
  await beginAmendment();
  const whyless = await room.act(room.atNora, 1, split({ splitReason: "" }));
  expect(whyless.status).toBe(422);
  expect(whyless.text).toContain("en el sector 1");
  const begun = await room.act(room.atNora, 1, split());
  expect(begun.status).toBe(303);
  const desk = await room.atNora.open(room.draft);
  expect(desk.text).toContain("Promesas que se seguirán de otra manera");
  const early = await room.step(room.atNora, { intent: "submit" });
  expect(early.status).toBe(422);
  const undone = await room.act(room.atNora, 1, { intent: "restore" });
  expect(undone.status).toBe(303);
  const back = (await room.items()).find(({ number }) => number === 1);
  expect(back?.state).toBe("accepted");
  await room.act(room.atNora, 1, split());
  await acceptAll();
  const sent = await room.step(room.atNora, { intent: "submit" });
  expect(sent.status).toBe(303);
  const alone = await room.step(room.atNora, { intent: "publish" });
  expect(alone.status).toBe(403);
  expect(await countOn()).toBe(8);
  const done = await room.step(room.atMario, { intent: "publish" });
  expect(done.status).toBe(303);
});

test("from that day the new ones count and the old one does not; before it all is as it was", async () => {
  expect(await countOn()).toBe(9);
  expect(await countOn("2026-01-01")).toBe(8);
  const old = await apiTarget(OLD);
  expect(old["followedAs"]).toMatchObject({
    codes: ["ESP23A-S-03", "ESP23A-S-04"],
    reason: "separate_promises",
  });
  const next = await apiTarget("ESP23A-S-03");
  expect(next["follows"]).toMatchObject({ codes: [OLD] });
  expect(next["wording"]).toBe(PARTS[0]);
});

test("the old page stays with its words and leads to the new ones, which lead back", async () => {
  const old = await room.atNora.open(`/metas/${OLD}`);
  expect(old.status).toBe(200);
  expect(old.text).toContain("Construir 2 postas de salud en el sector 1");
  expect(old.text).toMatch(/Desde el .* se sigue como/);
  expect(old.text).toContain('href="/metas/ESP23A-S-04"');
  expect(old.text).not.toContain('href="/aportar/');
  const next = await room.atNora.open("/metas/ESP23A-S-04");
  expect(next.text).toContain(`href="/metas/${OLD}#timeline-title"`);
  const before = await room.atNora.open(`/metas/${OLD}?known-on=2026-01-01`);
  expect(before.text).not.toContain("se sigue como");
  const found = await room.atNora.open("/metas?buscar=posta&provincia=espinar");
  expect(found.text).toContain("Ahora se sigue como");
  const entry = await room.atNora.open("/registro");
  expect(entry.text).toContain("pasó a seguirse como");
});

test("whoever comes to tell something of the old one is led to the new ones", async () => {
  const asked = await room.atTania.open(`/aportar/${OLD}`);
  expect(asked.status).toBe(200);
  expect(asked.text).toContain('href="/aportar/ESP23A-S-03"');
  expect(asked.text).not.toContain('name="summary"');
  const summary = "Esto lo escribí antes de que se separara en dos.";
  const typed = goodUpdate({ effectiveDate: "2023-02-01", summary });
  const late = await room.atTania.send(`/aportar/${OLD}`, typed);
  expect(late.status).toBe(409);
  expect(late.text).toContain(summary);
  expect(late.text).toContain("se sigue como ESP23A-S-03, ESP23A-S-04");
});

test("a code is never counted again, and what is followed is not followed twice", async () => {
  await beginAmendment();
  const again = await room.act(room.atNora, 1, split());
  expect(again.status).toBe(422);
  const [first, second] = (await room.items()).filter(
    ({ fixedCode }) =>
      fixedCode?.startsWith("ESP23A-S-0") === true && fixedCode !== OLD,
  );
  if (first === undefined || second === undefined) throw new Error("no items");
  const merge = {
    ...{
      intent: "succeed_merged",
      how: "continues",
      mergeReason: "cut_sentence",
    },
    otherPromise: `${second.number}:${second.version}`,
  };
  const merged = await room.act(room.atNora, first.number, merge);
  expect(merged.status).toBe(303);
  const items = await room.items();
  expect(items.some(({ fixedCode }) => fixedCode === OLD)).toBe(true);
  await acceptAll();
});

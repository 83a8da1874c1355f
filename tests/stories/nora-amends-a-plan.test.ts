import { afterAll, beforeAll, expect, test } from "vitest";
import { itemTexts } from "#app/domain/plan/plan-draft-texts";
import { openPlanDraft } from "#tests/support/plan-desk";
import { openPlanRoom, type PlanRoom } from "#tests/support/plan-room";

let room: PlanRoom;

beforeAll(async () => {
  room = await openPlanRoom();
});

afterAll(async () => {
  expect(await room.close()).toBe(true);
});

async function publishPlanOfFour() {
  const id = await openPlanDraft(room.db, room.nora, 4);
  room.draft = `/admin/planes/borradores/${id}`;
  const item = (await room.items()).map((it) => `${it.number}:${it.version}`);
  const intent = "accept_chosen";
  expect((await room.step(room.atNora, { intent, item })).status).toBe(303);
  expect((await room.step(room.atNora, { intent: "submit" })).status).toBe(303);
  const done = await room.step(room.atMario, { intent: "publish" });
  expect(done.status).toBe(303);
}

test("Nora amends what is published: codes stay, Mario approves, the promise's page and the record say so", async () => {
  await publishPlanOfFour();
  const plan = "/admin/planes/espinar-2023-2026-1";
  const away = await room.atTania.send(plan, { intent: "amend" });
  expect(away.status).toBe(403);
  const begun = await room.atNora.send(plan, { intent: "amend" });
  expect(begun.status).toBe(303);
  const again = await room.atMario.send(plan, { intent: "amend" });
  expect(again.location).toBe(begun.location);
  room.draft = begun.location;
  const [first] = await room.items();
  const typed = first === undefined ? {} : itemTexts(first.item);
  const letters = { ...typed, intent: "save_accept", dimension: "economic" };
  expect((await room.act(room.atNora, 1, letters)).status).toBe(422);
  const out = { intent: "drop", dropReason: "misread" };
  expect((await room.act(room.atNora, 1, out)).status).toBe(422);
  expect((await room.step(room.atNora, { intent: "submit" })).status).toBe(303);
  const same = await room.step(room.atMario, { intent: "publish" });
  expect(same.status).toBe(422);
  expect(same.text).toContain("el plan publicado ya dice eso");
  const back = { intent: "return", note: "Falta corregir" };
  expect((await room.step(room.atMario, back)).status).toBe(303);
  const words = { ...typed, wording: "2 postas de salud" };
  const mended = { ...words, intent: "save_accept" };
  expect((await room.act(room.atNora, 1, mended)).status).toBe(303);
  const line = { kind: "action", dimension: "social", wording: "" };
  const more = { ...line, firstLine: "3", lastLine: "3" };
  const added = await room.atNora.send(`${room.draft}/documento`, more);
  const number = Number(added.location.split("/").at(-1));
  await room.act(room.atNora, number, { intent: "accept" });
  expect((await room.step(room.atNora, { intent: "submit" })).status).toBe(303);
  expect((await room.step(room.atNora, { intent: "publish" })).status).toBe(
    403,
  );
  expect((await room.atNora.open("/metas/ESP23A-S-01")).text).toContain(
    "Construir 2 postas",
  );
  const done = await room.step(room.atMario, { intent: "publish" });
  expect(done.status).toBe(303);
  const page = (await room.atMario.open("/metas/ESP23A-S-01")).text;
  expect(page).not.toContain("Construir 2 postas");
  expect(page).toContain("se corrigió según el documento");
  expect(page).toMatch(/href="\/registro\/\d+"/);
  const newcomer = await room.atMario.open("/metas/ESP23A-X-001");
  expect(newcomer.text).toContain("Se agregó el");
});

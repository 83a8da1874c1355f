import { afterAll, beforeAll, expect, test } from "vitest";
import { itemTexts } from "#app/domain/plan/plan-draft-texts";
import { openPlanDraft } from "#tests/support/plan-desk";
import { openPlanRoom, type PlanRoom } from "#tests/support/plan-room";

let room: PlanRoom;

beforeAll(async () => {
  room = await openPlanRoom();
  const id = await openPlanDraft(room.db, room.nora, 4);
  room.draft = `/admin/planes/borradores/${id}`;
});

afterAll(async () => {
  expect(await room.close()).toBe(true);
});

const typedOf = async (number: number) => {
  const item = (await room.items()).find((it) => it.number === number);
  const texts = item === undefined ? {} : itemTexts(item.item);
  return { ...texts, version: String(item?.version) };
};

test("what Nora types is saved by itself in the version that she saw, and decides nothing", async () => {
  const path = `${room.draft}/1/guardar`;
  const typed = await typedOf(1);
  const mended = { ...typed, wording: "2 postas de salud" };
  const saved = await room.atNora.send(path, { ...mended, intent: "accept" });
  expect(saved.status).toBe(200);
  expect(JSON.parse(saved.text)).toMatchObject({ version: 2 });
  const [item] = await room.items();
  expect(item).toMatchObject({ state: "open", version: 2 });
  expect(item?.item.wording).toBe("2 postas de salud");
  const bent = { ...(await typedOf(1)), wording: "200 hospitales" };
  const away = await room.atNora.send(path, bent);
  expect(away.text).toContain("no está en esas líneas");
  const half = { ...(await typedOf(1)), firstLine: "x" };
  expect((await room.atNora.send(path, half)).status).toBe(422);
  expect((await room.atTania.send(path, half)).status).toBe(403);
});

test("Mario changes it meanwhile: she is told who, nothing of hers is lost, and both texts are shown", async () => {
  const typed = { ...(await typedOf(2)), wording: "Mis palabras" };
  const path = `${room.draft}/2`;
  const seen = `${path}/guardar?version=${typed.version}`;
  expect((await room.atNora.open(seen)).text).toBe("{}");
  const his = { ...(await typedOf(2)), problem: "", intent: "save" };
  expect((await room.atMario.send(path, his)).status).toBe(303);
  expect((await room.atNora.open(seen)).text).toContain("Mario cambió esto");
  const late = await room.atNora.send(`${path}/guardar`, typed);
  expect(late.status).toBe(409);
  expect(JSON.parse(late.text)).toMatchObject({ isStale: true });
  const page = await room.atNora.send(path, { ...typed, intent: "save" });
  expect(page.status).toBe(409);
  expect(page.text).toContain("Lo que cambió Mario y lo que usted escribió");
  const shown = page.text.replaceAll("<!-- -->", "");
  const [before, after] = shown.split("Usted escribió: ");
  expect(before).toContain("Ahora dice: ");
  expect(after).toMatch(/^Mis palabras/);
  const stored = (await room.items()).find((it) => it.number === 2);
  expect(before).toContain(stored?.item.wording);
  const again = { ...typed, version: String(stored?.version) };
  const kept = await room.atNora.send(path, { ...again, intent: "save" });
  expect(kept.status).toBe(303);
});

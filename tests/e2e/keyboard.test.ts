import { expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words";
import { openAccount } from "#tests/support/accounts";
import { BEGUN } from "#tests/support/claims";
import { openDesk } from "#tests/support/desk";
import { focusOf } from "#tests/support/corrections";
import { comeIn, tabTo, typeInto } from "#tests/support/keyboard";
import type { Person } from "#tests/support/person";
import { setStage } from "#tests/support/stage";

const stage = setStage(async (db) => {
  const rosa = await openAccount(db, "Rosa Q.");
  await openAccount(db, "Mario Q.", "moderator", "espinar");
  await openDesk(db, new Date()).tell(rosa, "ESP-S-03");
});

const DESK = { viewport: { width: 1280, height: 800 } };
const { contribute, layout, moderation, target, update } = wordsFor("es");

const link = ({ page }: Person, name: string | RegExp) =>
  page.getByRole("link", { name }).first();
const button = ({ page }: Person, name: string) =>
  page.getByRole("button", { name, exact: true });

async function approve(mario: Person): Promise<void> {
  await tabTo(mario, mario.field("decision").first());
  await mario.page.keyboard.press("Space");
  await tabTo(mario, button(mario, moderation.send));
  await mario.hit("Enter");
  expect(await mario.text()).toContain(moderation.outcome["published"]);
}

test("Rosa and Mario never touch a mouse", async () => {
  const rosa = await stage.person("es", DESK);
  await rosa.open("/");
  await typeInto(rosa, "buscar", "desnutricion");
  await rosa.hit("Enter");
  await tabTo(rosa, link(rosa, "Disminuir la desnutrición"));
  await rosa.hit("Enter");
  await tabTo(rosa, link(rosa, target.contribute));
  await rosa.hit("Enter");
  await comeIn(rosa, "Rosa Q.");

  await tabTo(rosa, rosa.field("status").first());
  // Arrows go through the choices: from fulfilled over partly fulfilled to in progress.
  await rosa.page.keyboard.press("ArrowDown");
  expect(await rosa.field("reason").isVisible()).toBe(true);
  await rosa.page.keyboard.press("ArrowDown");
  // Nobody is asked why something was not delivered that is under way.
  expect(await rosa.field("reason").isVisible()).toBe(false);
  // The same day in every order that a calendar may ask for it.
  await typeInto(rosa, "effectiveDate", "05052021");
  await typeInto(rosa, "summary", BEGUN["summary"] ?? "");
  await typeInto(rosa, "evidence[0].title", BEGUN["evidence[0].title"] ?? "");
  // As one remembers it, without its beginning.
  await typeInto(rosa, "evidence[0].url", "www.gob.pe/informe-yauri");
  await tabTo(rosa, button(rosa, contribute.submit));
  await rosa.hit("Enter");
  expect(await rosa.text()).toContain(update.explained.submitted);

  const mario = await stage.person("es", DESK);
  await mario.open("/moderacion");
  await comeIn(mario, "Mario Q.");
  await tabTo(mario, link(mario, /ESP-S-01/));
  await mario.hit("Enter");
  expect(await mario.text()).toContain("5/05/2021");
  await approve(mario);
  // The list again, and from it to what waits next.
  await tabTo(mario, link(mario, /ESP-S-03/));
  await mario.hit("Enter");
  await approve(mario);
  expect(await mario.text()).toContain(moderation.none);
});

test("Rosa's mistake takes her keyboard to the summary, and from there to the field", async () => {
  const rosa = await stage.person("es", DESK);
  await rosa.open("/aportar/ESP-S-01");
  await comeIn(rosa, "Rosa Q.");
  await tabTo(rosa, button(rosa, contribute.submit));
  await rosa.hit("Enter");
  expect(rosa.status).toBe(422);
  expect(await focusOf(rosa)).toBe("error-summary");
  await rosa.page.keyboard.press("Tab");
  await rosa.page.keyboard.press("Enter");
  expect(await focusOf(rosa)).toBe("f-status");
  await rosa.page.keyboard.press("ArrowDown");
  expect(await rosa.typed("status")).toEqual({ status: "partly_fulfilled" });
});

test("the first stop of every page is the way past the menu", async () => {
  const reader = await stage.person();
  for (const path of ["/", "/provincias/espinar", "/cuenta/entrar", "/nada"]) {
    await reader.open(path);
    const skip = link(reader, layout.skip);
    await reader.page.keyboard.press("Tab");
    expect(await skip.evaluate((a) => a === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    await reader.page.keyboard.press("Enter");
    expect(await focusOf(reader)).toBe("contenido");
  }
});

test("every stop of a page can be seen, none is a trap, and the last leads out", async () => {
  const reader = await stage.person();
  for (const path of ["/provincias/tarata", "/metas/TAR-E-03"]) {
    await reader.open(path);
    const last = reader.page.locator("footer a").last();
    await tabTo(reader, last);
  }
});

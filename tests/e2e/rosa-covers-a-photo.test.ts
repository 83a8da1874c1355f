import { expect, test } from "vitest";
import { openAccount } from "#tests/support/accounts";
import { barriers } from "#tests/support/axe";
import { BEGUN } from "#tests/support/claims";
import type { Person } from "#tests/support/person";
import { photo } from "#tests/support/photos";
import { setStage } from "#tests/support/stage";

const stage = setStage(async (db) => {
  await openAccount(db, "Rosa Q.");
  await openAccount(db, "Luz T.");
});

/** Fills in the form of a promise with a photo, and asks to cover parts of it first. */
async function sendWithWish(person: Person, name: string): Promise<void> {
  await person.signIn(name);
  await person.open("/aportar/ESP-S-03");
  await person.fill(BEGUN);
  const buffer = await photo();
  const file = { name: "canal.jpg", mimeType: "image/jpeg", buffer };
  await person.field("evidence[0].file").setInputFiles(file);
  await person.field("evidence[0].cover").check();
  await person.press(person.words.contribute.submit);
  expect(person.place).toMatch(/^\/mis-aportes\/[^/]+\/tapar\//);
}

const square = ({ page }: Person, row: number, column: number) =>
  page.locator(`[name="square[${row}-${column}]"]`);

const ticked = ({ page }: Person) =>
  page
    .locator(".cover input:checked")
    .evaluateAll((found) => found.map((it) => it.getAttribute("name")));

async function middleOf(person: Person, row: number, column: number) {
  const box = await square(person, row, column).boundingBox();
  if (box === null) throw new RangeError(`${row}-${column} is not shown`);
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
}

test("Rosa drags over a face, ticks a plate by keyboard, and sends what she had written", async () => {
  const rosa = await stage.person("es", { javaScriptEnabled: true });
  const { photo: words, contribute, update } = rosa.words;
  await sendWithWish(rosa, "Rosa Q.");
  expect(await barriers(rosa.page)).toEqual([]);
  await square(rosa, 3, 4).scrollIntoViewIfNeeded();
  const { mouse, keyboard } = rosa.page;
  await mouse.move(...(await middleOf(rosa, 3, 4)));
  await mouse.down();
  await mouse.move(...(await middleOf(rosa, 3, 6)), { steps: 12 });
  await mouse.up();
  expect(await ticked(rosa)).toEqual([4, 5, 6].map((it) => `square[3-${it}]`));
  // Dragged over again from one that is ticked, they are cleared.
  await mouse.move(...(await middleOf(rosa, 3, 6)));
  await mouse.down();
  await mouse.move(...(await middleOf(rosa, 3, 5)), { steps: 6 });
  await mouse.up();
  expect(await ticked(rosa)).toEqual(["square[3-4]"]);
  await square(rosa, 7, 1).focus();
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowRight");
  await keyboard.press("Space");
  expect(await ticked(rosa)).toEqual(["square[3-4]", "square[8-2]"]);
  await rosa.press(words.seeFirst);
  expect(await barriers(rosa.page)).toEqual([]);
  await rosa.press(words.cover);
  expect(await rosa.text()).toContain(words.done.covered);
  expect(await barriers(rosa.page)).toEqual([]);
  await rosa.follow(words.goOn);
  expect(await rosa.typed("summary")).toEqual({ summary: BEGUN["summary"] });
  await rosa.press(contribute.submit);
  expect(await rosa.text()).toContain(update.state.submitted);
  expect(await rosa.text()).toContain(words.covered);
});

test("Luz does the same without script, on a large dark screen, in English", async () => {
  const luz = await stage.person("en", {
    viewport: { width: 1280, height: 800 },
    colorScheme: "dark",
  });
  const { photo: words } = luz.words;
  await sendWithWish(luz, "Luz T.");
  await luz.press(words.seeFirst);
  expect(luz.status).toBe(422);
  expect(await luz.text()).toContain(words.problem.none);
  await luz.page.getByLabel(words.square(2, 3), { exact: true }).check();
  await luz.press(words.seeFirst);
  await luz.follow(words.change);
  expect(await ticked(luz)).toEqual(["square[2-3]"]);
  await luz.press(words.seeFirst);
  await luz.press(words.cover);
  expect(await luz.text()).toContain(words.done.covered);
});

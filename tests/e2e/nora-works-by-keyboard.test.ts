import { expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words";
import { openAccount } from "#tests/support/accounts";
import { focusOf } from "#tests/support/corrections";
import {
  comeIn,
  expectWayToField,
  tabPress,
  tabThrough,
  tabTo,
  typeInto,
} from "#tests/support/keyboard";
import type { Person } from "#tests/support/person";
import { inventedPlan } from "#tests/support/plan-desk";
import { setStage } from "#tests/support/stage";

const stage = setStage(async (db) => {
  await openAccount(db, "Nora H.", "moderator", "espinar");
  await openAccount(db, "Elena E.", "moderator", "espinar");
});

const { desk } = wordsFor("es");

/** Three promises that are read for sure, and a fourth with two numbers. */
const plan = inventedPlan(4).replaceAll(/sector (?!4\b)\d+/g, "sector alto");

/** A line of that plan which promises nothing, so that no rule finds it. */
const OVERLOOKED = { line: "3", words: "Provincia de Espinar" };

async function cameIn(name: string, javaScriptEnabled: boolean) {
  const viewport = { width: 1280, height: 800 };
  const person = await stage.person("es", { viewport, javaScriptEnabled });
  await person.open("/admin/planes");
  await comeIn(person, name);
  return person;
}

/** Chooses the plan's file as a keyboard does, and lets the site read it. */
async function bring(nora: Person): Promise<void> {
  await tabThrough(nora, desk.drafts);
  await tabThrough(nora, desk.bring);
  await tabPress(nora, desk.upload);
  await expectWayToField(nora, "f-document");
  // The keyboard stands on the field; choosing in the folders of the telephone or desk is the browser's.
  await nora.field("document").setInputFiles({
    name: "plan ñ.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(plan),
  });
  await typeInto(nora, "term", "2023");
  await tabPress(nora, desk.upload);
  // The page asks by itself until the document has been read.
  await nora.page.getByRole("link", { name: desk.openFirst }).waitFor();
}

/** Adds what the rules overlooked, by the line that it stands on. */
async function addByLine(person: Person): Promise<void> {
  await tabThrough(person, new RegExp(desk.addTitle));
  await tabTo(person, person.page.getByRole("link", { name: desk.toAdd }));
  await person.page.keyboard.press("Enter");
  await typeInto(person, "firstLine", OVERLOOKED.line);
  await typeInto(person, "lastLine", OVERLOOKED.line);
}

test("Nora brings a plan, mends it and hands it on, and Elena publishes it, without a mouse or script", async () => {
  const nora = await cameIn("Nora H.", false);
  await bring(nora);
  // One of the three ticks goes; the others are accepted together.
  const [tick] = await nora.field("item").all();
  if (tick === undefined) throw new Error("nothing came ticked");
  await tabTo(nora, tick);
  await nora.page.keyboard.press("Space");
  await tabPress(nora, desk.acceptChosen);
  expect(await nora.text()).toContain(desk.progress("2", "4"));

  await addByLine(nora);
  await tabPress(nora, desk.add);
  expect(await nora.typed("wording")).toEqual({ wording: OVERLOOKED.words });
  await tabTo(nora, nora.page.locator("summary", { hasText: desk.dropTitle }));
  await nora.page.keyboard.press("Enter");
  await typeInto(nora, "dropReason", "No es");
  await tabPress(nora, desk.drop);

  // Enter alone accepts what stands as it was read; the next is mended first.
  await nora.hit("Enter");
  await typeInto(nora, "problem", "x");
  await tabPress(nora, desk.saveAccept);
  // It is kept as it is, and the keyboard stands where the page says why it is not accepted.
  expect(await focusOf(nora)).toBe("item-standing");
  expect(await nora.text()).toContain(desk.notFound(desk.field.problem));
  await tabTo(nora, nora.field("problem"));
  await nora.page.keyboard.press("ControlOrMeta+a");
  await nora.page.keyboard.press("Delete");
  await tabPress(nora, desk.saveAccept);
  await tabPress(nora, desk.submit);
  expect(await nora.text()).toContain(desk.waitOther);

  const elena = await cameIn("Elena E.", false);
  await tabThrough(elena, desk.drafts);
  await tabThrough(elena, /Espinar/);
  await tabTo(elena, elena.page.getByRole("link", { name: desk.toTheEnd }));
  await elena.page.keyboard.press("Enter");
  await tabPress(elena, desk.publish);
  expect(elena.place).toMatch(/^\/provincias\/espinar\?plan=/);
});

test("Elena mends a published plan and Nora lets that stand, with script and without a mouse", async () => {
  const elena = await cameIn("Elena E.", true);
  await tabThrough(elena, /Espinar, Periodo 2023/);
  await tabPress(elena, desk.amend);
  await addByLine(elena);
  // The script hands over the words of the line, to be shortened.
  await tabTo(elena, elena.field("wording"));
  expect(await elena.typed("wording")).toEqual({ wording: OVERLOOKED.words });
  await elena.page.keyboard.press("End");
  for (let n = 0; n < " de Espinar".length; n += 1)
    await elena.page.keyboard.press("Backspace");
  await tabPress(elena, desk.add);
  expect(await elena.typed("wording")).toEqual({ wording: "Provincia" });
  await tabTo(elena, elena.field("objective"));
  await elena.page.keyboard.type("Que conste");
  await elena.page.getByText(/^Guardado/).waitFor();
  await elena.page.keyboard.press("ControlOrMeta+a");
  await elena.page.keyboard.press("Delete");
  await tabPress(elena, desk.saveAccept);
  await tabPress(elena, desk.submit);

  const nora = await cameIn("Nora H.", true);
  await tabThrough(nora, desk.drafts);
  await tabThrough(nora, /Espinar/);
  await tabPress(nora, desk.publishAmendment);
  expect(await nora.text()).toContain("Provincia");
});

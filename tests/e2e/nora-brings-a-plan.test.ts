import { expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words";
import { openAccount } from "#tests/support/accounts";
import { barriers } from "#tests/support/axe";
import type { Person } from "#tests/support/person";
import { inventedPlan, openPlanDraft } from "#tests/support/plan-desk";
import { setStage } from "#tests/support/stage";

let opened = "";

const stage = setStage(async (db) => {
  const nora = await openAccount(db, "Nora H.", "moderator", "espinar");
  opened = `/admin/planes/borradores/${await openPlanDraft(db, nora)}`;
});

const { desk } = wordsFor("es");

/** Nineteen promises that are read for sure, and one with two numbers, which a person has to look at. */
const planOfTwenty = inventedPlan(20).replaceAll(
  /sector (?!20\b)\d+/g,
  "sector alto",
);

/** Looks at the page until the thread that reads has answered; without script, the browser asks again by itself. */
const LOOKS = 60;

async function waitUntilRead(nora: Person): Promise<void> {
  const cancel = nora.page.getByRole("button", { name: desk.cancelReading });
  for (let look = 0; look < LOOKS; look += 1) {
    if ((await cancel.count()) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await nora.open(nora.place);
  }
  throw new Error("the reading never ended");
}

test("Nora walks from the document to a submitted draft in four presses of a button", async () => {
  const nora = await stage.person();
  await nora.signIn("Nora H.");
  await nora.open("/admin/planes/nuevo");
  await nora.page.setInputFiles('input[type="file"]', {
    name: "plan ñ.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(planOfTwenty),
  });
  await nora.fill({ province: "espinar", term: "2023-2026" });
  await nora.press(desk.upload);
  const draft = nora.place;
  expect(draft).toMatch(/^\/admin\/planes\/borradores\//);
  await waitUntilRead(nora);
  const items = nora.page.locator(`main li a[href^="${draft}/"]`);
  expect(await items.count()).toBe(20);
  await nora.press(desk.acceptChosen);
  expect(await nora.text()).toContain(desk.progress("19", "20"));
  await nora.follow(desk.openFirst);
  await nora.press(desk.acceptNext);
  await nora.press(desk.submit);
  expect(await nora.text()).toContain(desk.stateName["submitted"]);
  expect(await nora.text()).toContain(desk.waitOther);
});

test.each([
  ["es", "light", 320],
  ["en", "dark", 1280],
] as const)(
  "nothing bars the way in the desk's rooms: %s, %s, %i px",
  async (language, colorScheme, width) => {
    const viewport = { width, height: 740 };
    const script = { javaScriptEnabled: true, bypassCSP: true };
    const options = { viewport, colorScheme, ...script };
    const nora = await stage.person(language, options);
    await nora.signIn("Nora H.");
    const found: string[] = [];
    const look = async (name: string) => {
      for (const barrier of await barriers(nora.page))
        found.push(`${name} | ${barrier}`);
    };
    for (const room of [
      "/admin/planes",
      "/admin/planes/borradores",
      opened,
      `${opened}/1`,
      `${opened}/3`,
      `${opened}/documento`,
      "/admin/planes/nuevo",
    ]) {
      await nora.open(room);
      expect([room, nora.status]).toEqual([room, 200]);
      await look(room);
    }
    await nora.press(nora.words.desk.upload);
    expect(nora.status).toBe(422);
    await look("upload refused");
    expect(found).toEqual([]);
  },
);

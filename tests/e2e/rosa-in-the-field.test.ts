import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words";
import { openAccount } from "#tests/support/accounts";
import { barriers } from "#tests/support/axe";
import { BEGUN } from "#tests/support/claims";
import type { Person } from "#tests/support/person";
import { setStage } from "#tests/support/stage";

const stage = setStage(async (db) => {
  for (const letter of "ABCD") await openAccount(db, `Rosa ${letter}.`);
  await openAccount(db, "Ana A.");
});

const { account, contribute, unsent, update } = wordsFor("es");
const FORM = "/aportar/ESP-S-03";
const UNSENT = "/aportar/sin-enviar";

async function withScript(name: string): Promise<Person> {
  const person = await stage.person("es", { javaScriptEnabled: true });
  await person.signIn(name);
  return person;
}

const seen = ({ page }: { page: Page }, sentence: string) =>
  page.getByText(sentence).first().waitFor();

const press = ({ page }: { page: Page }, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

/** The pages that this telephone keeps, by path; waits until there are so many. */
async function keptPages({ page }: Person, most: number): Promise<string[]> {
  let paths: string[] = [];
  await expect
    .poll(
      async () => {
        paths = await page.evaluate(pathsInCaches);
        return paths.length;
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThanOrEqual(most);
  return paths.sort();
}

async function pathsInCaches(): Promise<string[]> {
  const paths: string[] = [];
  for (const name of await caches.keys())
    if (name.startsWith("pages-of-"))
      for (const { url } of await (await caches.open(name)).keys())
        paths.push(new URL(url).pathname);
  return paths;
}

test("Rosa opens a form that she visited before, without signal, writes, and it is sent when she is back", async () => {
  const rosa = await withScript("Rosa A.");
  await rosa.open(FORM);
  expect(await keptPages(rosa, 2)).toEqual([FORM, UNSENT]);
  await rosa.context.setOffline(true);
  await rosa.open(FORM);
  await rosa.fill(BEGUN);
  await seen(rosa, unsent.script.kept);
  await press(rosa, contribute.submit);
  await seen(rosa, unsent.doneTitle);
  await rosa.open(UNSENT);
  await seen(rosa, unsent.script.state.waiting);
  await rosa.context.setOffline(false);
  await seen(rosa, unsent.script.sent);
  await rosa.follow(unsent.script.seeSent);
  expect(await rosa.text()).toContain(update.explained.submitted);
  // A form that was never opened: what stands in for it says what is unsent. Not every browser takes
  // its workers off the line, so it is the site that says nothing.
  stage.silence(true);
  await rosa.open("/aportar/ESP-S-01");
  stage.silence(false);
  await seen(rosa, unsent.script.none);
});

test("Rosa keeps a province's forms for the field; public pages are not kept", async () => {
  const rosa = await withScript("Rosa B.");
  await rosa.open("/provincias/tarata");
  await rosa.follow(unsent.fieldLink("Tarata"));
  const button = rosa.page.locator("[data-field-keep]");
  await button.click();
  const forms = await rosa.page.locator("main .list > li").count();
  const over = unsent.script.savedPages.replace("{count}", String(forms));
  await seen(rosa, over);
  const paths = await keptPages(rosa, forms + 2);
  expect(paths).toHaveLength(forms + 2);
  expect(paths.every((path) => path.startsWith("/aportar/"))).toBe(true);
  await rosa.context.setOffline(true);
  await rosa.open("/aportar/provincia/tarata");
  const last = rosa.page.locator("main .list > li a").last();
  const path = (await last.getAttribute("href")) ?? "";
  await last.click();
  await rosa.page.waitForURL(`**${path}`);
  await rosa.fill({ summary: "Lo que vi en el campo, sin señal." });
  await seen(rosa, unsent.script.kept);
});

test("leaving with something unsent asks first; deleted, nothing of hers stays on the telephone", async () => {
  const rosa = await withScript("Rosa C.");
  await rosa.open(FORM);
  await rosa.fill(BEGUN);
  await seen(rosa, unsent.script.kept);
  await keptPages(rosa, 2);
  await rosa.press(account.signOut);
  expect(rosa.place).toBe("/cuenta/salir");
  expect(await rosa.text()).toContain(unsent.leave("1"));
  expect(await rosa.text()).toContain(unsent.leaveCopy);
  await rosa.follow(unsent.leaveSend);
  await seen(rosa, unsent.script.state.writing);
  await rosa.press(account.signOut);
  await rosa.press(unsent.leaveDelete);
  expect(rosa.place).toBe("/");
  const left = await rosa.page.evaluate(async () => ({
    pages: (await caches.keys()).filter((name) => name.startsWith("pages")),
    stores: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ pages: [], stores: [], workers: 0 });
  await rosa.open("/mis-aportes");
  expect(rosa.place).toMatch(/^\/cuenta\/entrar/);
});

test("another account on the same telephone sees neither the pages nor the words of the first", async () => {
  const rosa = await withScript("Rosa D.");
  await rosa.open(FORM);
  await rosa.fill(BEGUN);
  await seen(rosa, unsent.script.kept);
  await keptPages(rosa, 2);
  await rosa.context.clearCookies({ name: "s" });
  await rosa.signIn("Ana A.");
  await rosa.open("/aportar/ESP-S-01");
  await keptPages(rosa, 2);
  await rosa.open(UNSENT);
  await seen(rosa, unsent.script.none);
  expect(await rosa.text()).toContain(
    unsent.script.others.replace("{count}", "1"),
  );
  expect(await rosa.page.content()).not.toContain(BEGUN["summary"]);
  expect(await keptPages(rosa, 2)).toEqual(["/aportar/ESP-S-01", UNSENT]);
  await rosa.context.setOffline(true);
  await rosa.open(FORM);
  expect(await rosa.page.content()).not.toContain("Rosa D.");
  await rosa.context.setOffline(false);
  await rosa.open(UNSENT);
  await rosa.press(account.signOut);
  await rosa.press(account.signOut);
  expect(rosa.place).toBe("/");
  await rosa.signIn("Rosa D.");
  await rosa.open(UNSENT);
  await seen(rosa, unsent.script.state.writing);
});

test("nothing bars the way on the pages of what a telephone keeps", async () => {
  const rosa = await stage.person("en", {
    ...{ javaScriptEnabled: true, bypassCSP: true, colorScheme: "dark" },
  });
  await rosa.signIn("Rosa A.");
  await rosa.open(FORM);
  await rosa.fill({ summary: "What I saw on Tuesday." });
  const { script } = rosa.words.unsent;
  await seen(rosa, script.kept);
  const found: string[] = [];
  for (const path of [
    FORM,
    UNSENT,
    "/aportar/provincia/tarata",
    "/cuenta/salir",
  ]) {
    await rosa.open(path);
    if (path === FORM) await rosa.page.getByText(script.goOn).waitFor();
    if (path === UNSENT) await seen(rosa, script.state.writing);
    for (const one of await barriers(rosa.page)) found.push(`${path} | ${one}`);
  }
  expect(found).toEqual([]);
});

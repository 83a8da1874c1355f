import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words";
import { emailOf, openAccount, PASSWORD } from "#tests/support/accounts";
import { BEGUN } from "#tests/support/claims";
import type { Person } from "#tests/support/person";
import { photo } from "#tests/support/photos";
import { setStage } from "#tests/support/stage";

const stage = setStage(async (db) => {
  for (const letter of "ABCDEFGH") await openAccount(db, `Rosa ${letter}.`);
});

const { contribute, unsent, update } = wordsFor("es");
const FORM = "/aportar/ESP-S-03";
const SCRIPT = { javaScriptEnabled: true };

async function rosaWrites(name: string): Promise<Person> {
  const rosa = await stage.person("es", SCRIPT);
  await rosa.signIn(name);
  await rosa.open(FORM);
  return rosa;
}

const jpeg = async () => ({
  ...{ name: "posta.jpg", mimeType: "image/jpeg" },
  buffer: await photo(),
});

const kept = ({ page }: { page: Page }, sentence = unsent.script.kept) =>
  page.getByText(sentence).waitFor();

async function countOwn(rosa: Person): Promise<number> {
  await rosa.open("/mis-aportes");
  return await rosa.page.locator("main .list > li").count();
}

test("Rosa's telephone dies while she writes: text and photo are offered again, and sent once", async () => {
  const rosa = await rosaWrites("Rosa A.");
  await rosa.fill(BEGUN);
  await rosa.field("evidence[0].file").setInputFiles(await jpeg());
  await kept(rosa, unsent.script.keptWithFiles);
  await rosa.page.close();

  const page = await rosa.context.newPage();
  await page.goto(FORM);
  await page.getByRole("button", { name: unsent.script.goOn }).click();
  await kept({ page }, unsent.script.keptWithFiles);
  const names = await page
    .locator('[name="evidence[0].file"]')
    .evaluate((input: HTMLInputElement) => [...(input.files ?? [])].length);
  expect(names).toBe(1);
  await page.getByRole("button", { name: contribute.submit }).click();
  await page.getByText(update.explained.submitted).waitFor();
  expect(await page.locator("main").innerText()).toContain(BEGUN["summary"]);
  await page.goto("/aportar/sin-enviar");
  await page.getByText(unsent.script.none).waitFor();
});

/** Presses a button that leads nowhere while nobody answers. */
const press = ({ page }: { page: Page }, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

const seen = ({ page }: { page: Page }, sentence: string) =>
  page.getByText(sentence).first().waitFor();

test("Rosa sends without signal: it waits, and goes by itself, once, when the signal is back", async () => {
  const rosa = await rosaWrites("Rosa B.");
  await rosa.fill(BEGUN);
  await kept(rosa);
  await rosa.context.setOffline(true);
  await press(rosa, contribute.submit);
  await seen(rosa, unsent.doneTitle);
  await rosa.context.setOffline(false);
  await seen(rosa, unsent.script.sent);
  await rosa.follow(unsent.script.seeSent);
  expect(await rosa.text()).toContain(update.explained.submitted);
  expect(await countOwn(rosa)).toBe(1);
});

test("a network that wants to be paid answers 200 to everything: nothing counts as sent until the site itself says so", async () => {
  const rosa = await rosaWrites("Rosa C.");
  await rosa.fill(BEGUN);
  await kept(rosa);
  const portal = (route: { fulfill(answer: object): Promise<void> }) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "Pague" });
  await rosa.context.route("**/*", portal);
  await press(rosa, contribute.submit);
  await seen(rosa, unsent.doneTitle);
  await rosa.context.unroute("**/*", portal);
  await rosa.open("/aportar/sin-enviar");
  await seen(rosa, unsent.script.sent);
  await seen(rosa, unsent.script.none);
  expect(await countOwn(rosa)).toBe(1);
});

test("Rosa's session ends while she has no signal: she is asked to come in, and it is sent once", async () => {
  const rosa = await rosaWrites("Rosa D.");
  await rosa.fill(BEGUN);
  await rosa.field("evidence[0].file").setInputFiles(await jpeg());
  await kept(rosa, unsent.script.keptWithFiles);
  await rosa.context.setOffline(true);
  await press(rosa, contribute.submit);
  await seen(rosa, unsent.doneTitle);
  await rosa.context.clearCookies({ name: "s" });
  await rosa.context.setOffline(false);
  await seen(rosa, unsent.script.signedOut);
  await rosa.open("/aportar/sin-enviar");
  expect(rosa.place).toMatch(/^\/cuenta\/entrar/);
  await rosa.fill({ email: emailOf("Rosa D."), password: PASSWORD });
  await rosa.press(rosa.words.account.signIn);
  await seen(rosa, unsent.script.sent);
  await rosa.follow(unsent.script.seeSent);
  expect(await rosa.text()).toContain("foto JPEG");
  expect(await countOwn(rosa)).toBe(1);
});

test("Rosa mends one draft on two telephones: the later is told, stays on its telephone, and overwrites nothing", async () => {
  const rosa = await rosaWrites("Rosa E.");
  await rosa.fill({ summary: "Lo primero que anoté." });
  await rosa.press(contribute.saveDraft);
  const own = rosa.place;
  await rosa.follow(contribute.continueDraft);
  const other = await stage.person("es", SCRIPT);
  await other.signIn("Rosa E.");
  await other.open(rosa.place);
  await other.fill({ summary: "Lo que anoté en el otro teléfono." });
  await kept(other);
  await other.context.setOffline(true);
  await press(other, contribute.saveDraft);
  await seen(other, unsent.doneTitle);

  await rosa.fill({ summary: "Lo que anoté en este teléfono." });
  await rosa.press(contribute.saveDraft);
  await other.context.setOffline(false);
  await seen(other, contribute.problem["version_changed"] ?? "");
  await rosa.open(own);
  expect(await rosa.text()).toContain("Lo que anoté en este teléfono.");

  await other.open("/aportar/sin-enviar");
  await seen(other, unsent.script.state.refused);
  await other.follow(unsent.script.open);
  await kept(other, contribute.problem["version_changed"]);
  expect((await other.typed("summary"))["summary"]).toBe(
    "Lo que anoté en el otro teléfono.",
  );
});

test("a telephone whose clock is two years ahead: the site's own time is recorded", async () => {
  const rosa = await stage.person("es", SCRIPT);
  await rosa.page.clock.setSystemTime(Date.now() + 2 * 365 * 86_400_000);
  await rosa.signIn("Rosa F.");
  await rosa.open(FORM);
  await rosa.fill(BEGUN);
  await kept(rosa);
  await rosa.context.setOffline(true);
  await press(rosa, contribute.submit);
  await seen(rosa, unsent.doneTitle);
  await rosa.context.setOffline(false);
  await seen(rosa, unsent.script.sent);
  const year = String(new Date().getFullYear());
  await rosa.open("/mis-aportes");
  expect(await rosa.text()).toContain(contribute.sentOn("").trim());
  expect(await rosa.text()).toContain(`/${year}`);
  expect(await rosa.text()).not.toContain(`/${Number(year) + 2}`);
});

test("what is not right comes back from the site, is kept as sent, and goes once it is mended", async () => {
  const rosa = await rosaWrites("Rosa G.");
  await rosa.fill({ ...BEGUN, summary: "Corto" });
  await kept(rosa);
  await rosa.press(contribute.submit);
  expect(rosa.status).toBe(422);
  await kept(rosa);
  await rosa.fill({ summary: BEGUN["summary"] ?? "" });
  await rosa.press(contribute.submit);
  expect(await rosa.text()).toContain(update.explained.submitted);
  await rosa.open("/aportar/sin-enviar");
  await seen(rosa, unsent.script.none);
  expect(await countOwn(rosa)).toBe(1);
});

test("Rosa is told how long a telephone keeps things, and how much of hers waits since when", async () => {
  const rosa = await rosaWrites("Rosa H.");
  for (const sentence of unsent.limits)
    expect(await rosa.page.content()).toContain(sentence);
  await rosa.fill(BEGUN);
  await kept(rosa);
  await rosa.open("/mis-aportes");
  await seen(rosa, unsent.script.one);
  await rosa.open("/aportar/sin-enviar");
  await seen(rosa, unsent.script.state.writing);
  expect(await rosa.text()).toContain(unsent.script.today);
  expect(await rosa.text()).toContain(unsent.clock);

  const saved = rosa.page.waitForEvent("download");
  await press(rosa, unsent.copy);
  const path = await (await saved).path();
  const copy = await readFile(path, "utf8");
  expect(copy).toContain(BEGUN["summary"]);
  await press(rosa, unsent.script.discard);
  await press(rosa, unsent.script.discardSure);
  await seen(rosa, unsent.script.none);
});

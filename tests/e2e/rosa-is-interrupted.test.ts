import { expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words";
import { emailOf, openAccount, PASSWORD } from "#tests/support/accounts";
import { BEGUN } from "#tests/support/claims";
import { expectCorrection } from "#tests/support/corrections";
import { Person } from "#tests/support/person";
import { setStage } from "#tests/support/stage";

const stage = setStage(async (db) => {
  for (const letter of "ABCDEF") await openAccount(db, `Rosa ${letter}.`);
});

const { contribute, update, validation, account } = wordsFor("es");
const FORM = "/aportar/ESP-S-03";

/** How many updates somebody has told of, by their own page. */
async function countOwn(rosa: Person): Promise<number> {
  await rosa.open("/mis-aportes");
  return await rosa.page.locator("main .list > li").count();
}

/** Another tab of the same browser. */
async function anotherTab(rosa: Person): Promise<Person> {
  return new Person(await rosa.context.newPage());
}

test("Rosa keeps half a story as a draft, goes on the day after, and takes it back in the end", async () => {
  const rosa = await stage.person();
  await rosa.signIn("Rosa A.");
  await rosa.open(FORM);
  const half = { summary: "Vi que", "evidence[0].url": "todavía no la tengo" };
  await rosa.fill(half);
  await rosa.press(contribute.saveDraft);
  const own = rosa.place;
  expect(await rosa.text()).toContain(update.explained.draft);
  await rosa.follow(contribute.continueDraft);
  expect(await rosa.typed(...Object.keys(half))).toEqual(half);
  await rosa.fill(BEGUN);
  await rosa.press(contribute.submit);
  expect(rosa.place).toBe(own);
  expect(await rosa.text()).toContain(update.explained.submitted);
  await rosa.press(contribute.withdraw);
  expect(rosa.place).toBe(own);
  expect(await rosa.text()).toContain(update.explained.withdrawn);
  expect(await countOwn(rosa)).toBe(1);
});

test("Rosa presses twice because nothing seems to happen: one update", async () => {
  const rosa = await stage.person();
  await rosa.signIn("Rosa B.");
  await rosa.open(FORM);
  await rosa.fill(BEGUN);
  const sent = rosa.page.waitForRequest((one) => one.method() === "POST");
  await rosa.press(contribute.submit);
  const own = rosa.place;
  const first = await sent;
  const again = await rosa.context.request.post(FORM, {
    data: first.postDataBuffer() ?? "",
    headers: {
      "Content-Type": (await first.headerValue("content-type")) ?? "",
      Origin: stage.origin,
    },
    maxRedirects: 0,
  });
  expect(again.status()).toBe(303);
  expect(again.headers()["location"]).toBe(own);
  expect(await countOwn(rosa)).toBe(1);
});

test("Rosa's session ends while she writes; she signs in elsewhere and nothing is lost", async () => {
  const rosa = await stage.person();
  await rosa.signIn("Rosa C.");
  await rosa.open(FORM);
  await rosa.fill(BEGUN);
  await rosa.context.clearCookies();
  await rosa.press(contribute.submit);
  await expectCorrection(rosa, 403, contribute.sessionEnded, null);
  expect(await rosa.typed(...Object.keys(BEGUN))).toEqual(BEGUN);

  const opened = rosa.context.waitForEvent("page");
  const link = rosa.page.getByRole("link", {
    name: contribute.signInElsewhere,
  });
  await link.click();
  const tab = new Person(await opened);
  await tab.page.waitForLoadState();
  await tab.fill({
    email: emailOf("Rosa C."),
    password: PASSWORD,
  });
  await tab.press(account.signIn);

  await rosa.press(contribute.submit);
  // The form was shown to a visitor; it comes back once, as hers.
  await expectCorrection(rosa, 403, validation.form_expired, null);
  expect(await rosa.typed(...Object.keys(BEGUN))).toEqual(BEGUN);
  await rosa.press(contribute.submit);
  expect(await rosa.text()).toContain(update.explained.submitted);
  expect(await countOwn(rosa)).toBe(1);
});

test("Rosa has one draft open in two tabs: the second is told, loses nothing, and can go on", async () => {
  const rosa = await stage.person();
  await rosa.signIn("Rosa D.");
  await rosa.open(FORM);
  await rosa.fill({ summary: "Lo primero que anoté." });
  await rosa.press(contribute.saveDraft);
  const tab = await anotherTab(rosa);
  await tab.open(rosa.place);
  await rosa.follow(contribute.continueDraft);
  await tab.follow(contribute.continueDraft);

  await rosa.fill({ summary: "Lo que anoté en una pestaña." });
  await rosa.press(contribute.saveDraft);
  await tab.fill(BEGUN);
  await tab.press(contribute.saveDraft);
  const told = contribute.problem["version_changed"] ?? "";
  await expectCorrection(tab, 409, told, null);
  expect(await tab.typed(...Object.keys(BEGUN))).toEqual(BEGUN);

  await tab.press(contribute.submit);
  expect(await tab.text()).toContain(update.explained.submitted);
  expect(await tab.text()).toContain(BEGUN["summary"]);
  expect(await countOwn(rosa)).toBe(1);
});

test("Rosa takes back what she has meanwhile changed elsewhere: she is told, and the draft stays", async () => {
  const rosa = await stage.person();
  await rosa.signIn("Rosa E.");
  await rosa.open(FORM);
  await rosa.fill({ summary: "Lo primero que anoté." });
  await rosa.press(contribute.saveDraft);
  const own = rosa.place;
  const tab = await anotherTab(rosa);
  await tab.open(own);
  await rosa.follow(contribute.continueDraft);
  await rosa.fill({ summary: "Lo que anoté después." });
  await rosa.press(contribute.saveDraft);

  await tab.press(contribute.withdraw);
  expect(tab.status).toBe(409);
  expect(await tab.text()).toContain(contribute.notWithdrawn);
  await tab.open(own);
  expect(await tab.text()).toContain("Lo que anoté después.");

  await rosa.context.clearCookies();
  await tab.press(contribute.withdraw);
  expect(tab.place).toMatch(/^\/cuenta\/entrar/);
  await rosa.signIn("Rosa E.");
  await rosa.open(own);
  expect(await rosa.text()).toContain(update.explained.draft);
});

test("Rosa sends her draft in one tab while the other is open: the other is no dead end", async () => {
  const rosa = await stage.person();
  await rosa.signIn("Rosa F.");
  await rosa.open(FORM);
  await rosa.fill({ summary: "Lo primero que anoté." });
  await rosa.press(contribute.saveDraft);
  const own = rosa.place;
  await rosa.follow(contribute.continueDraft);
  const form = rosa.place;
  const tab = await anotherTab(rosa);
  await tab.open(form);
  await rosa.fill(BEGUN);
  await rosa.press(contribute.submit);

  const other = { ...BEGUN, summary: "En la otra pestaña conté algo más." };
  await tab.fill(other);
  await tab.press(contribute.submit);
  const told = contribute.problem["not_editable"] ?? "";
  await expectCorrection(tab, 409, told, null);
  expect(await tab.typed(...Object.keys(other))).toEqual(other);
  await tab.press(contribute.submit);
  expect(await tab.text()).toContain(update.explained.submitted);
  expect(tab.place).not.toBe(own);
  expect(await countOwn(rosa)).toBe(2);

  await tab.open(form);
  expect(tab.place).toBe(own);
});

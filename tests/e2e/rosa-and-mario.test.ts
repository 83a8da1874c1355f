import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#app/i18n/language";
import { openAccount } from "#tests/support/accounts";
import { BEGUN as CLAIM } from "#tests/support/claims";
import type { Person } from "#tests/support/person";
import { setStage } from "#tests/support/stage";

const { summary: SAID = "" } = CLAIM;
const BETTER = "Desde mayo la posta pesa y mide a los niños, según su informe.";
const ASKED = "Diga desde cuándo y según qué documento, por favor.";

describe.each(LANGUAGES)("in the interface in %s", (language) => {
  const stage = setStage(async (db) => {
    await openAccount(db, "Mario Q.", "moderator", "espinar");
  });

  test("Rosa tells what became of a promise, mends it when Mario asks, and the province's scorecard moves", async () => {
    const rosa = await stage.person(language);
    const mario = await stage.person(language);
    const before = await publicPages(stage.origin);

    await findThePromise(rosa);
    await openAnAccountOnTheWay(rosa);
    await rosa.fill(CLAIM);
    await rosa.press(rosa.words.contribute.submit);
    const own = new URL(rosa.page.url()).pathname;
    expect(own).toMatch(/^\/mis-aportes\/[0-9a-f-]{36}$/);
    expect(await rosa.text()).toContain(rosa.words.update.explained.submitted);
    expect(await publicPages(stage.origin)).toEqual(before);

    await askForChanges(mario);
    expect(await publicPages(stage.origin)).toEqual(before);

    await mendIt(rosa);
    expect(new URL(rosa.page.url()).pathname).toBe(own);

    await approve(mario);
    await seeItPublished(rosa);
    await seeTheScorecardMoved(rosa);
    await readItAsAProgram(stage.origin);
  });
});

/** From the first page, by searching without accents and in capitals. */
async function findThePromise(rosa: Person): Promise<void> {
  const { home, target } = rosa.words;
  await rosa.open("/");
  expect(await rosa.text()).toContain(home.noLatest);
  await rosa.fill({ buscar: "DESNUTRICION" });
  await rosa.press(home.searchGo);
  await rosa.follow("Disminuir la desnutrición a un 12%");
  expect(await rosa.text()).toContain("«Disminuir la desnutrición a un 12%»");
  expect(await rosa.text()).toContain(target.noUpdates);
}

/** The way to the form leads past the door, where there is also a way in for those without an account. */
async function openAnAccountOnTheWay(rosa: Person): Promise<void> {
  const { target, account } = rosa.words;
  await rosa.follow(target.contribute);
  expect(await rosa.text()).toContain(account.signInToGoOn);
  await rosa.follow(account.createTitle);
  await rosa.signUp("Rosa Q.");
  expect(new URL(rosa.page.url()).pathname).toBe("/aportar/ESP-S-01");
}

async function askForChanges(mario: Person): Promise<void> {
  const { moderation, layout } = mario.words;
  await mario.open("/");
  await mario.follow(layout.contribute);
  await mario.signIn("Mario Q.");
  expect(new URL(mario.page.url()).pathname).toBe("/moderacion");
  expect(await mario.text()).toContain(moderation.waiting(0));
  await mario.follow(/ESP-S-01/);
  const page = await mario.text();
  expect(page).toContain("«Disminuir la desnutrición a un 12%»");
  expect(page).toContain(SAID);
  expect(page).toContain("www.gob.pe");
  await mario.fill({
    decision: "request_changes",
    reasonCode: "unclear",
    note: ASKED,
  });
  await mario.press(moderation.send);
  expect(await mario.text()).toContain(moderation.outcome["changes_requested"]);
}

async function mendIt(rosa: Person): Promise<void> {
  const { layout, contribute, decision, update } = rosa.words;
  await rosa.follow(layout.contribute);
  expect(await rosa.text()).toContain(update.state.changes_requested);
  await rosa.follow(/ESP-S-01/);
  expect(await rosa.text()).toContain(ASKED);
  expect(await rosa.text()).toContain(decision.reason["unclear"]);
  await rosa.follow(contribute.answer);
  expect(await rosa.text()).toContain(ASKED);
  expect(await rosa.typed(...Object.keys(CLAIM))).toEqual(CLAIM);
  await rosa.fill({ summary: BETTER });
  await rosa.press(contribute.submit);
  expect(await rosa.text()).toContain(update.explained.submitted);
  expect(await rosa.text()).toContain(BETTER);
}

async function approve(mario: Person): Promise<void> {
  const { moderation } = mario.words;
  await mario.follow(moderation.title);
  await mario.follow(/ESP-S-01/);
  expect(await mario.text()).toContain(BETTER);
  expect(await mario.text()).toContain(ASKED);
  expect(await mario.text()).toContain(mario.words.review.changes);
  const struck = await mario.page.locator("main del").allInnerTexts();
  expect(struck.join(" ")).toContain("cada");
  expect(await mario.page.locator("main ins").count()).toBeGreaterThan(0);
  await mario.fill({ decision: "approve" });
  await mario.press(moderation.send);
  expect(await mario.text()).toContain(moderation.outcome["published"]);
  expect(await mario.text()).toContain(moderation.none);
}

async function seeItPublished(rosa: Person): Promise<void> {
  const { contribute, target, status, record, layout, update } = rosa.words;
  await rosa.follow(layout.contribute);
  await rosa.follow(/ESP-S-01/);
  expect(await rosa.text()).toContain(update.explained.approved);
  await rosa.follow(contribute.seePublic);
  const page = await rosa.text();
  expect(page).toContain(BETTER);
  expect(page).not.toContain(SAID);
  expect(page).toContain(status.label.in_progress);
  expect(page).toContain(target.toldBy("Rosa Q."));
  expect(page).toContain("Mario Q.");
  expect(page).not.toContain(ASKED);
  await rosa.follow(layout.record);
  const entry = rosa.page.locator("main li", { hasText: "ESP-S-01" }).first();
  expect(await entry.innerText()).toContain(status.label.in_progress);
  expect(await rosa.text()).toContain(record.root);
}

async function seeTheScorecardMoved(rosa: Person): Promise<void> {
  const { scorecard, status, layout } = rosa.words;
  const stitch = (label: string) =>
    rosa.page.getByRole("link", { name: new RegExp(`^ESP-S-01: ${label}`) });
  await rosa.follow(layout.siteName);
  const latest = rosa.page.locator("section", {
    hasText: rosa.words.home.latest,
  });
  expect(await latest.innerText()).toContain(BETTER);
  await rosa.follow("Espinar");
  expect(await rosa.text()).toContain(scorecard.answer("1", "13"));
  expect(await stitch(status.label.in_progress).count()).toBe(1);
  const row = rosa.page.locator("tr", { hasText: status.label.in_progress });
  expect(await row.innerText()).toMatch(/\b1\b/);
  await rosa.fill({ "as-of": "2020-06-30" });
  await rosa.press(scorecard.asOfGo);
  expect(await rosa.text()).toContain(scorecard.answerNone("13"));
  expect(await stitch(status.label.no_information).count()).toBe(1);
  await rosa.fill({ "as-of": "2022-12-31" });
  await rosa.press(scorecard.asOfGo);
  expect(await stitch(status.label.in_progress).count()).toBe(1);
}

/** The same in numbers: nothing known of the middle of 2020, one promise under way at the term's end. */
async function readItAsAProgram(origin: string): Promise<void> {
  const ask = async (path: string): Promise<unknown> =>
    (await fetch(`${origin}/api/v1${path}`)).json();
  expect(await ask("/targets/ESP-S-01")).toMatchObject({
    status: "in_progress",
    updates: 1,
  });
  const scorecard = "/provinces/espinar/scorecard";
  expect(await ask(`${scorecard}?as-of=2020-06-30`)).toMatchObject({
    byStatus: { no_information: 13, in_progress: 0 },
    coverage: 0,
  });
  expect(await ask(`${scorecard}?as-of=2022-12-31`)).toMatchObject({
    byStatus: { no_information: 12, in_progress: 1 },
    evidenceItems: 1,
  });
}

/** The public pages that an update must not touch before it is decided. */
async function publicPages(origin: string): Promise<string[]> {
  const paths = ["/", "/provincias/espinar", "/metas/ESP-S-01", "/registro"];
  return await Promise.all(
    paths.map(async (path) => (await fetch(origin + path)).text()),
  );
}

import { expect, test } from "vitest";
import { openAccount } from "#tests/support/accounts";
import { BEGUN, BROKEN } from "#tests/support/claims";
import type { Person } from "#tests/support/person";
import { setStage } from "#tests/support/stage";

const stage = setStage(async (db) => {
  await openAccount(db, "Rosa Q.");
  await openAccount(db, "Mario Q.", "moderator", "espinar");
  await openAccount(db, "Nina C.", "moderator", "espinar");
  await openAccount(db, "Pedro L.", "moderator");
  await openAccount(db, "Olga T.", "moderator", "tarata");
});

const OPINION = "Abrí el portal en tres días distintos y nunca respondió.";

/** The page on which a moderator would decide on an update. */
function reviewOf(own: string): string {
  return own.replace("/mis-aportes/", "/moderacion/");
}

async function opine(person: Person, decision: string): Promise<void> {
  await person.fill({ decision, note: OPINION });
  if (decision === "reject") await person.fill({ reasonCode: "disproved" });
  await person.press(person.words.moderation.send);
}

/** What a decision names, taken from the form of somebody who may decide. */
async function seenBy(person: Person): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const name of ["round", "version", "contentHash"]) {
    const field = person.page.locator(`#decidir [name="${name}"]`);
    seen[name] = await field.inputValue();
  }
  return seen;
}

test("a broken promise takes Mario and Nina, and neither sees the other's opinion first", async () => {
  const [rosa, mario, nina] = await stage.people(3);
  const { moderation, status, target } = rosa.words;
  const own = await rosa.tell("Rosa Q.", "ESP-I-01", BROKEN);
  const anybody = await stage.person();
  await anybody.open("/metas/ESP-I-01");
  const before = await anybody.text();

  await mario.signIn("Mario Q.");
  expect(await mario.text()).toContain(moderation.verdict);
  await mario.follow(/ESP-I-01/);
  expect(await mario.text()).toContain(moderation.needsTwo);
  expect(await mario.text()).toContain(moderation.step(1));
  await opine(mario, "approve");
  expect(await mario.text()).toContain(moderation.outcome["waiting_second"]);
  await mario.open(reviewOf(own));
  expect(await mario.text()).toContain(moderation.bar["already_decided"]);
  expect(await mario.field("decision").count()).toBe(0);
  await anybody.open("/metas/ESP-I-01");
  expect(await anybody.text()).toBe(before);

  await nina.signIn("Nina C.");
  expect(await nina.text()).toContain(moderation.secondOpinion);
  await nina.follow(/ESP-I-01/);
  expect(await nina.text()).toContain(moderation.step(2));
  const source = await nina.page.content();
  expect(source).not.toContain(OPINION);
  expect(source).not.toContain("Mario");
  await opine(nina, "approve");
  expect(await nina.text()).toContain(moderation.outcome["published"]);

  await anybody.open("/metas/ESP-I-01");
  const published = await anybody.text();
  expect(published).toContain(status.label.broken);
  expect(published).toContain(status.reason.not_prioritised);
  expect(published).toContain(target.decisionNote("Mario Q."));
  expect(published).toContain(target.decisionNote("Nina C."));
  await anybody.open("/registro");
  const entry = anybody.page.locator("main li", { hasText: "ESP-I-01" });
  const [sentence = ""] = await entry.allInnerTexts();
  expect(sentence).toMatch(/Mario Q\..*Nina C\.|Nina C\..*Mario Q\./);
});

test("where the first two differ, Pedro settles it", async () => {
  const [rosa, mario, nina, pedro] = await stage.people(4);
  const { moderation, decision, update } = rosa.words;
  const own = await rosa.tell("Rosa Q.", "ESP-I-03", BROKEN);
  await mario.signIn("Mario Q.");
  await mario.open(reviewOf(own));
  await opine(mario, "approve");
  await nina.signIn("Nina C.");
  await nina.open(reviewOf(own));
  await opine(nina, "reject");
  expect(await nina.text()).toContain(moderation.outcome["waiting_third"]);
  await pedro.signIn("Pedro L.");
  expect(await pedro.text()).toContain(moderation.thirdOpinion);
  await pedro.open(reviewOf(own));
  expect(await pedro.text()).toContain(moderation.step(3));
  await opine(pedro, "reject");
  expect(await pedro.text()).toContain(moderation.outcome["rejected"]);
  await rosa.open(own);
  expect(await rosa.text()).toContain(update.explained.rejected);
  expect(await rosa.text()).toContain(decision.reason["disproved"]);
  expect(await rosa.text()).toContain(OPINION);
});

test("Mario cannot decide on what he told himself, not even with a forged form", async () => {
  const [mario, nina] = await stage.people(2);
  const { moderation, update } = mario.words;
  const own = await mario.tell("Mario Q.", "ESP-E-01", BEGUN);
  await mario.open("/moderacion");
  expect(await mario.text()).toContain(moderation.own(1));
  await mario.open(reviewOf(own));
  expect(await mario.text()).toContain(moderation.bar["own_update"]);
  expect(await mario.field("decision").count()).toBe(0);

  await nina.signIn("Nina C.");
  await nina.open(reviewOf(own));
  const approval = { ...(await seenBy(nina)), decision: "approve" };
  expect(await mario.forge(reviewOf(own), approval)).toBe(403);
  await mario.open(own);
  expect(await mario.text()).toContain(update.state.submitted);
  // The very same fields are good in the hands of somebody else.
  expect(await nina.forge(reviewOf(own), approval)).toBe(303);
  await mario.open(own);
  expect(await mario.text()).toContain(update.state.approved);
});

test("Olga of Tarata has no say in Espinar, and Rosa, who only tells, has none anywhere", async () => {
  const [rosa, olga, nina] = await stage.people(3);
  const { moderation, problem, update } = rosa.words;
  const own = await rosa.tell("Rosa Q.", "ESP-E-03", BEGUN);
  await nina.signIn("Nina C.");
  await nina.open(reviewOf(own));
  const approval = { ...(await seenBy(nina)), decision: "approve" };

  await olga.signIn("Olga T.");
  expect(await olga.text()).toContain(moderation.none);
  expect(await olga.forge(reviewOf(own), approval)).toBe(403);
  await olga.open(reviewOf(own));
  expect(olga.status).toBe(403);
  expect(await olga.text()).toContain(moderation.bar["outside_provinces"]);

  expect(await rosa.forge(reviewOf(own), approval)).toBe(403);
  await rosa.open("/moderacion");
  expect(rosa.status).toBe(403);
  expect(await rosa.text()).toContain(problem.forbiddenTitle);
  await rosa.open(own);
  expect(await rosa.text()).toContain(update.state.submitted);
});

test("Nina comes second and is told who was faster", async () => {
  const [rosa, mario, nina] = await stage.people(3);
  const own = await rosa.tell("Rosa Q.", "ESP-A-02", BEGUN);
  await mario.signIn("Mario Q.");
  await mario.open(reviewOf(own));
  await nina.signIn("Nina C.");
  await nina.open(reviewOf(own));
  await opine(mario, "approve");
  await opine(nina, "reject");
  expect(nina.status).toBe(409);
  expect(await nina.text()).toContain("Mario Q. se adelantó");
  await rosa.open(own);
  expect(await rosa.text()).toContain(rosa.words.update.state.approved);
});

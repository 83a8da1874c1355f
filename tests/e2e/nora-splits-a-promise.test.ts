import { expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words";
import { openAccount } from "#tests/support/accounts";
import { barriers } from "#tests/support/axe";
import type { Person } from "#tests/support/person";
import { setStage } from "#tests/support/stage";
import {
  publishSucceedingPlan,
  SUCCEEDING_PLAN,
} from "#tests/support/succession-story";

const stage = setStage(async (db) => {
  const nora = await openAccount(db, "Nora H.", "moderator", "espinar");
  const mario = await openAccount(db, "Mario", "moderator", "espinar");
  await publishSucceedingPlan(db, { nora, mario });
});

const { desk, succession } = wordsFor("es");

const OLD = "/metas/ESP23A-S-01";
const ROOMS = [OLD, "/metas/ESP23A-S-03", "/aportar/ESP23A-S-01"];

let draft = "";

async function acceptRest(nora: Person): Promise<void> {
  for (;;) {
    await nora.open(draft);
    const first = nora.page.getByRole("link", { name: desk.openFirst });
    if ((await first.count()) === 0) return;
    await nora.follow(desk.openFirst);
    await nora.press(desk.acceptNext);
  }
}

test("Nora follows one promise as two, with a telephone and no script; Mario approves, and the pages say so", async () => {
  const nora = await stage.person();
  await nora.signIn("Nora H.");
  await nora.open(`/admin/planes/${SUCCEEDING_PLAN}`);
  await nora.press(desk.amend);
  draft = nora.place;
  await nora.open(`${draft}/1`);
  await nora.page
    .locator("summary", { hasText: desk.succeedSplitTitle })
    .click();
  await nora.fill({ parts: "Construir 2 postas de salud\nen el sector 1" });
  await nora.press(desk.succeedSplit);
  expect(nora.status).toBe(422);
  await nora.fill({ splitReason: "separate_promises" });
  await nora.press(desk.succeedSplit);
  await acceptRest(nora);
  expect(await nora.text()).toContain(desk.successionsTitle);
  await nora.press(desk.submit);
  expect(await nora.text()).toContain(desk.waitOther);
  const mario = await stage.person();
  await mario.signIn("Mario");
  await mario.open(draft);
  await mario.press(desk.publishAmendment);
  await mario.open(OLD);
  expect(await mario.text()).toContain("se sigue como");
  await mario.follow("ESP23A-S-04");
  expect(await mario.text()).toContain(succession.originHelp);
});

test.each([
  ["es", "light", 320],
  ["en", "dark", 1280],
] as const)(
  "nothing bars the way where promises are followed as others: %s, %s, %i px",
  async (language, colorScheme, width) => {
    const viewport = { width, height: 740 };
    const script = { javaScriptEnabled: true, bypassCSP: true };
    const options = { viewport, colorScheme, ...script };
    const nora = await stage.person(language, options);
    await nora.signIn("Nora H.");
    await nora.open(`/admin/planes/${SUCCEEDING_PLAN}`);
    const again = nora.page.getByRole("button", {
      name: nora.words.desk.amend,
    });
    if ((await again.count()) > 0) await nora.press(nora.words.desk.amend);
    else await nora.follow(nora.words.desk.amendSee);
    const found: string[] = [];
    const desks = [`${nora.place}/2`, draft, `${draft}/1`];
    for (const room of [...ROOMS, ...desks]) {
      await nora.open(room.replace(/[?&]lang=en/, ""));
      expect([room, nora.status]).toEqual([room, 200]);
      await nora.page.$$eval("details", (all) =>
        all.forEach((one) => one.setAttribute("open", "")),
      );
      for (const barrier of await barriers(nora.page))
        found.push(`${room} | ${barrier}`);
    }
    expect(found).toEqual([]);
  },
);

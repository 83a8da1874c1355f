import { expect, test } from "vitest";
import { DEMO_PASSWORD } from "#app/domain/account/demo-account";
import { gobierno, mario, maruja, rosa } from "#seeds/demo/people";
import type { Person } from "#tests/support/person";
import { setStage } from "#tests/support/stage";

const stage = setStage("demo");

const ANSWER =
  "Sí llevamos un registro desde marzo. Lo publicamos en el portal de la municipalidad.";

async function comeIn(person: Person, who: { name: string; email: string }) {
  await person.signIn(who.name, who.email, DEMO_PASSWORD);
}

test("the mayor reads what is asked, answers, and after a look at the form of it the answer stands beside the update", async () => {
  const [mayor, moderator, reader] = await stage.people(3);
  await reader.open("/provincias/espinar");
  expect(await reader.text()).toMatch(
    /1 avance espera respuesta.*hace 4\d días/,
  );
  await reader.open("/metas/ESP-S-02");
  expect(await reader.text()).toMatch(/No ha respondido en 4\d días/);

  await comeIn(mayor, gobierno);
  expect(mayor.place).toBe("/mis-aportes");
  const { statement, queue } = mayor.words.contest;
  expect(await mayor.text()).toContain(statement.asked);
  await mayor.follow(/ESP-S-02/);
  await mayor.fill({ words: "No." });
  await mayor.press(statement.send.reply);
  expect(mayor.status).toBe(422);
  expect(await mayor.page.title()).toMatch(/^Error:/);
  expect(await mayor.typed("words")).toEqual({ words: "No." });
  await mayor.fill({ words: ANSWER });
  await mayor.press(statement.send.reply);
  expect(await mayor.text()).toContain(statement.waiting);
  expect(await mayor.forge(mayor.place, { kind: "correction" })).toBe(403);
  expect(await mayor.forge("/aportar/ESP-S-02", { intent: "draft" })).toBe(403);

  await comeIn(moderator, mario);
  await moderator.follow(queue.title.reply);
  await moderator.follow(/ESP-S-02/);
  await moderator.fill({ outcome: "published" });
  await moderator.press(queue.send);
  expect(await moderator.text()).toContain(queue.done["published"] ?? "");
  await reader.open("/metas/ESP-S-02");
  const page = await reader.text();
  expect(page).toContain(ANSWER);
  expect(page).toMatch(/respondió en 4\d días/);
  expect(page).not.toContain("No ha respondido");
});

test("Rosa asks for a correction; it is accepted, explained, and shown with its outcome", async () => {
  const [author, moderator, reader] = await stage.people(3);
  await comeIn(author, rosa);
  await author.open("/metas/ESP-S-03?as-of=2022-12-31");
  await author.follow(/^Corregir o responder al avance de ESP-S-03/);
  const { statement, queue } = author.words.contest;
  const update = author.place;
  const words =
    "La cifra es de otro mes. La del acta es 45.1, está en la hoja dos.";
  await author.fill({ words, url: "javascript:alert(1)" });
  await author.press(statement.send.correction);
  expect(author.status).toBe(422);
  expect(await author.typed("words")).toEqual({ words });
  await author.fill({ url: "https://municipio.example/acta" });
  await author.press(statement.send.correction);
  expect(await author.text()).toContain(statement.closed.waiting);
  const again = {
    kind: "correction",
    words,
    submissionId: crypto.randomUUID(),
  };
  expect(await author.forge(update, again)).toBe(409);

  await comeIn(moderator, maruja);
  await moderator.follow(queue.title.correction);
  await moderator.page
    .locator("li", { hasText: "La cifra es de otro mes" })
    .getByRole("link")
    .click();
  await moderator.fill({ outcome: "note" });
  await moderator.press(queue.send);
  expect(moderator.status).toBe(422);
  await moderator.fill({
    note: "Es cierto: la hoja dos dice 45.1 por ciento.",
  });
  await moderator.press(queue.send);
  await reader.open("/metas/ESP-S-03");
  expect(await reader.text()).toContain("la hoja dos dice 45.1");
  await author.open("/mis-aportes");
  expect(await author.text()).toContain("la hoja dos dice 45.1");
});

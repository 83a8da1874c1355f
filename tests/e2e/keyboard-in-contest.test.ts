import { expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words";
import { emailOf, openAccount } from "#tests/support/accounts";
import { openDesk } from "#tests/support/desk";
import { JUSTINAS, openGroup } from "#tests/support/group-life";
import {
  choose,
  comeIn,
  expectWayToField,
  tabPress,
  tabThrough,
  typeInto,
} from "#tests/support/keyboard";
import type { Person } from "#tests/support/person";
import { setStage } from "#tests/support/stage";

const stage = setStage(async (db) => {
  const rosa = await openAccount(db, "Rosa Q.");
  await openAccount(db, "Juan J.");
  const mario = await openAccount(db, "Mario Q.", "moderator", "espinar");
  await openAccount(db, "Elena E.", "moderator", "espinar");
  await openGroup(db, rosa, mario);
  const desk = openDesk(db, new Date());
  await desk.tell(rosa, "ESP-S-03");
  await desk.decide(mario, await desk.tell(rosa, "ESP-S-04"), "approve");
  await desk.tell(rosa, "ESP-E-01");
});

const DESK = { viewport: { width: 1280, height: 800 } };
const { contest, contribute, group, groupRoom, moderation, update } =
  wordsFor("es");

/** Somebody at a desk, without script, who came in and stands where they wanted to go. */
async function cameIn(name: string, path: string): Promise<Person> {
  const person = await stage.person("es", DESK);
  await person.open(path);
  await comeIn(person, name);
  return person;
}

test("Mario rejects, Rosa appeals, and Elena lets her be right, without a mouse", async () => {
  const { appeal } = contest;
  const mario = await cameIn("Mario Q.", "/moderacion");
  await tabThrough(mario, /ESP-S-03/);
  await choose(mario, "decision", "reject");
  await tabPress(mario, moderation.send);
  await expectWayToField(mario, "f-reasonCode");
  await mario.page.keyboard.type("No se entiende");
  await typeInto(mario, "note", "No se entiende qué obra es.");
  await tabPress(mario, moderation.send);
  expect(await mario.text()).toContain(moderation.outcome["rejected"]);

  const rosa = await cameIn("Rosa Q.", "/mis-aportes");
  await tabThrough(rosa, /ESP-S-03/);
  await tabPress(rosa, appeal.send);
  await expectWayToField(rosa, "f-words");
  await rosa.page.keyboard.type("La prueba dice el nombre de la obra.");
  await tabPress(rosa, appeal.send);
  expect(await rosa.text()).toContain(appeal.outcome.waiting);

  const elena = await cameIn("Elena E.", "/moderacion/apelaciones");
  await tabThrough(elena, /ESP-S-03/);
  await choose(elena, "decision", "approve");
  await tabPress(elena, moderation.send);
  expect(await elena.text()).toContain(moderation.outcome["published"]);
});

test("Mario takes back what was published, with its reason", async () => {
  const mario = await cameIn("Mario Q.", "/moderacion");
  await mario.open("/metas/ESP-S-04");
  await tabThrough(mario, /^Corregir o responder/);
  await tabThrough(mario, contest.acts.retract);
  await choose(mario, "decision", "retract");
  await typeInto(mario, "reasonCode", "Se comprobó");
  await typeInto(mario, "note", "La obra de la foto es de otra provincia.");
  await tabPress(mario, moderation.send);
  expect(await mario.text()).toContain(moderation.outcome["retracted"]);
});

test("Rosa takes back what still waits", async () => {
  const rosa = await cameIn("Rosa Q.", "/mis-aportes");
  await tabThrough(rosa, /ESP-E-01/);
  await tabPress(rosa, contribute.withdraw);
  expect(await rosa.text()).toContain(update.explained.withdrawn);
});

test("Rosa invites Juan, who joins", async () => {
  const rosa = await cameIn("Rosa Q.", "/mis-grupos");
  await tabThrough(rosa, new RegExp(group.membersTitle));
  await tabPress(rosa, group.invite);
  await expectWayToField(rosa, "f-email");
  await rosa.page.keyboard.type(emailOf("Juan J."));
  await tabPress(rosa, group.invite);
  expect(await rosa.text()).toContain(groupRoom.done["invited"]);

  const juan = await cameIn("Juan J.", "/mis-grupos");
  await tabThrough(juan, new RegExp(JUSTINAS.name));
  await tabPress(juan, group.accept);
  expect(await juan.text()).toContain(groupRoom.done["accepted"]);
});

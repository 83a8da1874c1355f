import { generateSync } from "otplib";
import { expect, test } from "vitest";
import { requestReply } from "#app/commands/request-reply.server";
import { wordsFor } from "#app/i18n/words";
import { openAccount } from "#tests/support/accounts";
import { openDesk } from "#tests/support/desk";
import { JUSTINAS, openGroup } from "#tests/support/group-life";
import {
  choose,
  comeIn,
  expectWayToField,
  tabPress,
  tabThrough,
  tabThroughAll,
  tabTo,
  typeInto,
} from "#tests/support/keyboard";
import type { Person } from "#tests/support/person";
import { setStage } from "#tests/support/stage";
import { mustBeOk } from "#tests/support/world";

const stage = setStage(async (db) => {
  const now = new Date();
  await openAccount(db, "Ana A.", "admin");
  await openAccount(db, "Elsa E.", "admin");
  await openAccount(db, "Iris I.", "admin");
  await openAccount(db, "Luz L.");
  await openAccount(db, "Muni M.", "government", "espinar");
  const rosa = await openAccount(db, "Rosa Q.");
  const mario = await openAccount(db, "Mario Q.", "moderator", "espinar");
  await openAccount(db, "Elena E.", "moderator", "espinar");
  await openGroup(db, rosa, mario);
  const desk = openDesk(db, now);
  for (const code of ["ESP-S-03", "ESP-S-04"]) {
    const updateId = await desk.tell(rosa, code);
    await desk.decide(mario, updateId, "approve");
    if (code === "ESP-S-04") {
      mustBeOk(await requestReply(db, { actor: mario, updateId, now }));
    }
  }
});

const DESK = { viewport: { width: 1280, height: 800 } };
const words = wordsFor("es");
const { account, admin, contest, contribute } = words;
const { group, groupRoom, method, security } = words;

/** Somebody at a desk, without script, who came in and stands where they wanted to go. */
async function cameIn(name: string, path: string): Promise<Person> {
  const person = await stage.person("es", DESK);
  await person.open(path);
  await comeIn(person, name);
  return person;
}

/** The code that the app shows so many seconds from now. */
function codeOf(secret: string, seconds: number): string {
  const epoch = Math.floor(Date.now() / 1000) + seconds;
  return generateSync({ secret, epoch });
}

test("Ana puts a code on her account and comes in with it, without a mouse", async () => {
  const ana = await cameIn("Ana A.", "/cuenta/seguridad");
  await tabThrough(ana, security.factorSetUp);
  const shown = await ana.page.locator("main code.hash").innerText();
  const secret = shown.replace(/\s/g, "");
  await typeInto(ana, "code", "12");
  await ana.hit("Enter");
  await expectWayToField(ana, "f-code");
  // The code of half a minute ago, so that the next one is another.
  await ana.page.keyboard.type(codeOf(secret, -30));
  await ana.hit("Enter");
  await tabThrough(ana, security.codesDone);
  await tabPress(ana, account.signOut);

  await ana.open("/admin");
  await comeIn(ana, "Ana A.");
  await typeInto(ana, "code", codeOf(secret, 0));
  await ana.hit("Enter");
  expect(ana.place).toBe("/admin");
  await tabThrough(ana, admin.permissions);
  expect(await ana.text()).toContain(admin.permissionsLead);
});

test("Elsa appoints Luz, takes the role back and suspends her", async () => {
  const elsa = await cameIn("Elsa E.", "/admin");
  await tabThrough(elsa, admin.people);
  await typeInto(elsa, "buscar", "luz");
  await elsa.hit("Enter");
  await tabThrough(elsa, "Luz L.");
  await tabTo(elsa, elsa.field("role"));
  await typeInto(elsa, "scope", "Espinar");
  await tabPress(elsa, admin.grant);
  expect(await elsa.text()).toContain(admin.saved["granted"]);
  const place = admin.revokeRole(account.role.moderator, "Espinar");
  await tabPress(elsa, place);
  expect(await elsa.text()).toContain(admin.saved["revoked"]);

  await tabPress(elsa, admin.suspend);
  await expectWayToField(elsa, "f-reason");
  await elsa.page.keyboard.type("Insulta");
  await tabPress(elsa, admin.suspend);
  expect(await elsa.text()).toContain(admin.saved["suspended"]);
});

test("Elsa closes a group, which takes a reason", async () => {
  const elsa = await cameIn("Elsa E.", "/admin/grupos");
  await tabThrough(elsa, JUSTINAS.name);
  await tabPress(elsa, group.close);
  await expectWayToField(elsa, "f-reasonCode");
  await elsa.page.keyboard.type("No queda");
  await tabPress(elsa, group.close);
  expect(await elsa.text()).toContain(admin.saved["group_closed"]);
  await tabThrough(elsa, groupRoom.backToGroups);
});

test("Elsa proposes whose plan it is, and Mario confirms it", async () => {
  const elsa = await cameIn("Elsa E.", "/admin/planes");
  await tabThrough(elsa, /Espinar/);
  await tabPress(elsa, admin.propose);
  await expectWayToField(elsa, "f-mandate");
  await elsa.page.keyboard.press("Space");
  await typeInto(elsa, "title", "Acta de proclamación");
  await typeInto(elsa, "url", "https://jne.example/acta");
  await tabPress(elsa, admin.propose);
  expect(await elsa.text()).toContain(admin.saved["proposed"]);

  const mario = await cameIn("Mario Q.", "/admin/planes");
  await tabThrough(mario, /Espinar/);
  await tabPress(mario, admin.confirm);
  expect(await mario.text()).toContain(admin.saved["confirmed"]);
});

test("Elsa proposes another setting, and Iris confirms it", async () => {
  const elsa = await cameIn("Elsa E.", "/admin");
  await tabThrough(elsa, admin.settings);
  await typeInto(elsa, "value[ordinary_approvals]", "2");
  await tabPress(elsa, method.propose);
  await expectWayToField(elsa, "f-reason-ordinary-approvals");
  await elsa.page.keyboard.type("por la cantidad");
  const note = "Somos muchas personas que revisan en cada provincia.";
  await typeInto(elsa, "note[ordinary_approvals]", note);
  await tabPress(elsa, method.propose);
  expect(await elsa.text()).toContain(method.own);

  const iris = await cameIn("Iris I.", "/admin/ajustes");
  await tabPress(iris, method.confirm);
  expect(await iris.text()).toContain(note);
  expect(await iris.text()).not.toContain(method.proposal);
});

test("Mario proposes to hide something, and Elena confirms it", async () => {
  const { removal } = contest;
  const mario = await cameIn("Mario Q.", "/moderacion");
  await mario.open("/metas/ESP-S-03");
  await tabThrough(mario, /^Corregir o responder/);
  await tabThrough(mario, removal.link);
  await tabPress(mario, removal.propose);
  await expectWayToField(mario, "f-subject");
  await mario.page.keyboard.press("Space");
  await choose(mario, "act", "hide");
  await typeInto(mario, "ground", "Datos");
  await typeInto(mario, "note", "Dice dónde vive una persona.");
  await tabPress(mario, removal.propose);
  expect(await mario.text()).toContain(removal.done);

  const elena = await cameIn("Elena E.", "/moderacion/retiros");
  await tabThrough(elena, /ESP-S-03/);
  await choose(elena, "decision", "confirm");
  await tabPress(elena, removal.send);
  expect(await elena.text()).toContain(removal.done);
});

test("the municipality finds what it is asked, answers, and Elena lets the answer stand", async () => {
  const { queue, statement } = contest;
  const muni = await cameIn("Muni M.", "/mis-aportes");
  expect(await muni.text()).toContain(contribute.ownOfOffice);
  await tabThrough(muni, /ESP-S-04/);
  await tabPress(muni, statement.send.reply);
  await expectWayToField(muni, "f-words");
  await muni.page.keyboard.type("La obra empezó en mayo, con 40 personas.");
  await tabPress(muni, statement.send.reply);
  expect(await muni.text()).toContain(statement.waiting);

  const elena = await cameIn("Elena E.", "/moderacion/replicas");
  await tabThrough(elena, /ESP-S-04/);
  await choose(elena, "outcome", "published");
  await tabPress(elena, queue.send);
  expect(await elena.text()).toContain(queue.done["published"]);
  await muni.open("/metas/ESP-S-04");
  expect(await muni.text()).toContain("La obra empezó en mayo");
});

const ROOMS = {
  "Elsa E.": [
    ...["/admin", "/admin/personas", "/admin/planes", "/admin/planes/nuevo"],
    ...[
      "/admin/planes/borradores",
      "/admin/ajustes",
      "/admin/senales",
      "/admin/textos",
    ],
    ...["/admin/permisos", "/admin/grupos", "/cuenta/seguridad"],
  ],
  "Mario Q.": [
    ...["/moderacion", "/moderacion/apelaciones", "/moderacion/grupos"],
    ...["/moderacion/correcciones", "/moderacion/replicas"],
    ...["/moderacion/retiros", "/cuenta/intereses", "/grupos/nuevo"],
    "/aportar/ESP-S-01",
  ],
  "Muni M.": ["/mis-aportes"],
};

test.each(Object.entries(ROOMS))(
  "%s reaches every control of every room, in its order, and comes out at the end",
  async (name, rooms) => {
    const person = await cameIn(name, "/cuenta/seguridad");
    for (const room of rooms) {
      await person.open(room);
      await tabThroughAll(person);
    }
  },
);

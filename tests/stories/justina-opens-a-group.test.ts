import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { Actor } from "#app/domain/account/user";
import { readSettings } from "#app/server/http/env.server";
import { mailToken } from "#app/server/account/mail-token.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { insider, type Insider } from "#tests/support/insider";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { Visitor } from "#tests/support/visitor";
import { everywhere, makeWorld, type World } from "#tests/support/world";

let database: TestDatabase;
let site: PageSite;
let world: World;
let people: Record<"justina" | "mario" | "elena" | "ana", Insider>;
let elena: Actor;

beforeAll(async () => {
  database = await testDatabase();
  world = await makeWorld(database.db);
  site = await openPageSite(database.db, { buildId: "justina" });
  const inside = (actor: Actor) => insider(site, database.db, actor);
  elena = await world.moderator("Elena", "espinar");
  people = {
    justina: await inside(await world.citizen("Justina Ccori")),
    mario: await inside(await world.moderator("Mario", "espinar")),
    elena: await inside(elena),
    ana: await inside(await world.person("Ana Ñahui", [everywhere("admin")])),
  };
});

afterAll(async () => {
  expect(await verifyRecord(database.db)).toMatchObject({ ok: true });
  await site.close();
  await database.close();
});

const GROUP = {
  name: "Ojo de la laguna",
  about: "Vecinas que miran las obras de agua.",
  province: "espinar",
  contact: "laguna@ejemplo.pe",
};
const PAGE = "/grupos/ojo-de-la-laguna";
const INSIDE = `${PAGE}/miembros`;

/** The link of the newest invitation, as its mail has it. */
async function invitationPath(): Promise<string> {
  const { data } = await database.db
    .selectFrom("mails")
    .select("data")
    .where("kind", "=", "group_invitation")
    .orderBy("created_at", "desc")
    .executeTakeFirstOrThrow();
  const { tokenId } = JSON.parse(data) as { tokenId: string };
  const settings = readSettings({ DATA_DIR: site.folder });
  const token = mailToken(await loadSecrets(site.folder, settings), tokenId);
  return `/grupos/invitacion?token=${token}`;
}

/** Somebody without an account, whose browser sends where it comes from. */
function stranger(): Visitor {
  const answer = (request: Request) => {
    request.headers.set("Origin", site.origin);
    return fetch(request, { redirect: "manual" });
  };
  return new Visitor(answer, site.origin);
}

test("Justina proposes a group; a name of an authority, or half a form, comes back with what she typed", async () => {
  const { justina } = people;
  const wrong = await justina.send("/grupos/nuevo", {
    ...GROUP,
    name: "Municipalidad de Espinar",
    province: "",
  });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("<title>Error:");
  expect(wrong.text).toContain("parece de una autoridad");
  expect(wrong.text).toContain('href="#f-province"');
  expect(wrong.text).toContain("laguna@ejemplo.pe");
  const sent = await justina.send("/grupos/nuevo", GROUP);
  expect(sent.location).toBe("/mis-grupos?hecho=proposed");
  const own = await justina.open(sent.location);
  expect(own.text).toContain("Espera revisión");
  expect((await justina.open(PAGE)).status).toBe(404);
});

test("Mario finds it in his rooms and takes it in; Justina sees so, everybody sees the group, nobody its contact", async () => {
  const { justina, mario } = people;
  const waiting = await mario.open("/moderacion/grupos");
  const path = /\/moderacion\/grupos\/[0-9a-f-]{36}/.exec(waiting.text)?.[0];
  const review = await mario.open(path ?? "");
  expect(review.text).toContain("laguna@ejemplo.pe");
  const undecided = await mario.send(path ?? "", { decision: "reject" });
  expect(undecided.status).toBe(422);
  expect(undecided.text).toContain('href="#f-reasonCode"');
  const done = await mario.send(path ?? "", { decision: "approve" });
  expect(done.location).toBe("/moderacion/grupos?hecho=approved");
  const late = await people.elena.send(path ?? "", { decision: "approve" });
  expect(late.status).toBe(409);
  expect((await justina.open("/mis-grupos")).text).toContain("Aceptada");
  const page = await stranger().open(PAGE);
  const text = page.document.body.textContent ?? "";
  expect(text).toContain("Ojo de la laguna");
  expect(text).toContain("1 integrante");
  expect(text).not.toMatch(/Justina|laguna@ejemplo/);
  expect((await people.elena.open(INSIDE)).status).toBe(403);
  expect((await justina.open("/registro")).text).toContain(
    "se abrió el grupo de vigilancia",
  );
});

test("Justina says another way to reach the group: moderators and administrators see it at once, and the record tells nothing", async () => {
  const { justina, ana } = people;
  const before = await justina.open("/registro");
  const short = await justina.send(INSIDE, { intent: "contact", contact: "9" });
  expect(short.status).toBe(422);
  expect(short.text).toContain('href="#f-contact"');
  const contact = "984 123 456, preguntar por Justina";
  const saved = await justina.send(INSIDE, { intent: "contact", contact });
  expect(saved.location).toBe(`${INSIDE}?hecho=contact`);
  expect((await justina.open(INSIDE)).text).toContain(contact);
  expect((await ana.open("/admin/grupos/ojo-de-la-laguna")).text).toContain(
    contact,
  );
  expect((await justina.open(PAGE)).text).not.toContain("984 123");
  const entries = (text: string) => /Registro público: \d+/.exec(text)?.[0];
  expect(entries((await justina.open("/registro")).text)).toBe(
    entries(before.text),
  );
  expect((await ana.open("/admin/grupos?pagina=2")).status).toBe(404);
});

test("Luz, who has no account, opens the link of her mail, signs up, and is back at the invitation; the link works once", async () => {
  const { justina } = people;
  const half = await justina.send(INSIDE, { intent: "invite", email: "luz" });
  expect(half.status).toBe(422);
  expect(half.text).toContain('value="luz"');
  const email = "luz@ejemplo.pe";
  const sent = await justina.send(INSIDE, { intent: "invite", email });
  expect(sent.location).toBe(`${INSIDE}?hecho=invited`);
  const path = await invitationPath();
  const luz = stranger();
  const seen = await luz.open(path);
  expect(seen.document.body.textContent).toContain("Le invita Justina Ccori");
  const link = seen.document.querySelector('a[href^="/cuenta/crear"]');
  const signUp = link?.getAttribute("href") ?? "";
  const account = { name: "Luz P.", email, password: "la retama del puente" };
  const form = await luz.open(signUp);
  const back = await luz.send(signUp, form, account);
  expect(back.location).toBe(path);
  const again = await luz.open(path);
  const accepted = await luz.send(path, again, { answer: "accept" });
  expect(accepted.location).toBe(`${INSIDE}?hecho=accepted`);
  const inside = await luz.open(INSIDE);
  expect(inside.document.body.textContent).toContain("Justina Ccori");
  expect(inside.document.body.textContent).not.toContain("Retirar la invi");
  const over = await stranger().open(path);
  expect(over.document.body.textContent).toContain("ya no está abierta");
});

test("Elena, who moderates, finds hers in her rooms, says no, and the group learns no more than that", async () => {
  const { justina } = people;
  const { email } = await database.db
    .selectFrom("users")
    .select("email")
    .where("id", "=", elena.id)
    .executeTakeFirstOrThrow();
  await justina.send(INSIDE, { intent: "invite", email });
  const own = await people.elena.open("/mis-grupos");
  const path = /\/grupos\/invitacion\?id=[0-9a-f-]{36}/.exec(own.text)?.[0];
  expect((await justina.open(path ?? "")).text).toContain("ya no está abierta");
  const no = await people.elena.send(path ?? "", { answer: "decline" });
  expect(no.location).toBe("/mis-grupos?hecho=declined");
  expect((await justina.open(INSIDE)).text).not.toContain(email);
});

test("Justina shows her name, cannot leave without another coordinator, names Luz and goes", async () => {
  const { justina } = people;
  await justina.send(INSIDE, { intent: "show" });
  const page = await stranger().open(PAGE);
  expect(page.document.body.textContent).toContain("Justina Ccori");
  const kept = await justina.send(INSIDE, { intent: "leave" });
  expect(kept.status).toBe(409);
  expect(kept.text).toContain("Usted es la única persona que coordina");
  const person =
    /name="person" value="([^"]+)"\/?>(?:(?!<\/form>).)*Sacar/s.exec(
      kept.text,
    )?.[1];
  const role = { intent: "role", role: "coordinator", person: person ?? "" };
  expect((await justina.send(INSIDE, role)).status).toBe(303);
  const gone = await justina.send(INSIDE, { intent: "leave" });
  expect(gone.location).toBe("/mis-grupos?hecho=left");
  expect((await justina.open(INSIDE)).status).toBe(403);
});

test("Ana sees who invited whom, suspends and renames the group, closes it, and the record tells each", async () => {
  const { ana, mario } = people;
  const path = "/admin/grupos/ojo-de-la-laguna";
  expect((await mario.open(path)).status).toBe(403);
  const seen = await ana.open(path);
  expect(seen.text).toContain("Justina Ccori invitó a Luz P.");
  const without = await ana.send(path, { intent: "suspend" });
  expect(without.status).toBe(422);
  const rest = { intent: "suspend", reasonCode: "name_misleads" };
  expect((await ana.send(path, rest)).location).toContain("group_suspended");
  const shown = await stranger().open(PAGE);
  expect(shown.document.body.textContent).toContain("el nombre confunde");
  const words = { intent: "rename", about: GROUP.about };
  const taken = await ana.send(path, { ...words, name: "Elena" });
  expect(taken.status).toBe(422);
  const name = "Vigilantes de la laguna";
  expect((await ana.send(path, { ...words, name })).status).toBe(303);
  const provinces = { province: "espinar", province2: "tarata" };
  await ana.send(path, { intent: "move", ...provinces });
  await ana.send(path, { intent: "resume" });
  await ana.send(path, { intent: "close", reasonCode: "own_wish" });
  const closed = await stranger().open(PAGE);
  const text = closed.document.body.textContent ?? "";
  expect(text).toContain(name);
  expect(text).toContain("así lo quiso el grupo");
  const record = await ana.open("/registro");
  for (const told of ["suspendió", "cambió su nombre", "pasó a vigilar"])
    expect(record.text).toContain(told);
});

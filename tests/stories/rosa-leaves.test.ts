import { afterEach, beforeEach, expect, test } from "vitest";
import { closeAccount } from "#app/commands/close-account.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { readOwnData } from "#db/queries/account/own-data";
import { accountSite, type AccountSite } from "#tests/support/account-site";
import { emailOf, openAccount, PASSWORD } from "#tests/support/accounts";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openOffice } from "#tests/support/office";
import { Visitor } from "#tests/support/visitor";

const TARGET = "ESP-S-01";
const CLOSE = "/cuenta/seguridad/borrar";

let database: TestDatabase;
let site: AccountSite;

beforeEach(async () => {
  database = await testDatabase();
  site = accountSite(database.db);
  site.clock.now = new Date();
});

afterEach(async () => {
  await database.close();
});

async function signIn(name: string): Promise<Visitor> {
  const visitor = new Visitor(site.answer);
  const page = await visitor.open("/cuenta/entrar");
  const typed = { email: emailOf(name), password: PASSWORD };
  await visitor.send("/cuenta/entrar", page, typed);
  return visitor;
}

test("Rosa deletes her account: what is hers is gone, what she told stays, and the record verifies", async () => {
  const { db } = database;
  const office = await openOffice(db);
  const flor = await openAccount(db, "Flor Canaria");
  const told = await office.desk.tell(flor, TARGET);
  await office.desk.decide(office.mario, told, "approve");
  const rosa = await signIn("Flor Canaria");
  const page = await rosa.open(CLOSE);
  const gone = await rosa.send(CLOSE, page, { name: "neutral" });
  expect([gone.status, gone.location]).toEqual([303, `${CLOSE}?hecho=1`]);
  expect(gone.headers.get("Clear-Site-Data")).toBe('"cache"');
  expect((await rosa.open(`${CLOSE}?hecho=1`)).status).toBe(200);
  expect((await rosa.open("/mis-aportes")).status).toBe(303);

  const [published] = await office.published(TARGET);
  expect(published?.authorName).toMatch(/^Cuenta borrada [0-9a-f]{8}$/);
  const rows = await Promise.all([
    db.selectFrom("users").selectAll().execute(),
    db
      .selectFrom("sessions")
      .selectAll()
      .where("user_id", "=", flor.id)
      .execute(),
    db.selectFrom("record_entries").selectAll().execute(),
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/florcanaria|Flor Canaria/);
  expect(rows[1]).toEqual([]);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });

  // Whoever opened it again behind the record's back is found out.
  await db
    .updateTable("users")
    .set({ state: "active" })
    .where("id", "=", flor.id)
    .execute();
  expect(await verifyRecord(db)).toMatchObject({
    ok: false,
    fault: { table: "users", key: flor.id },
  });
});

test("B16 the last administrator stays, a second one may go and gives the office back", async () => {
  const { db } = database;
  const ana = await openAccount(db, "Ana", "admin");
  const now = new Date();
  const close = (userId: string) =>
    closeAccount(db, { userId, keepsName: true, now });
  expect(await close(ana.id)).toEqual({ ok: false, reason: "last_admin" });
  const eva = await openAccount(db, "Eva", "admin");
  expect(await close(ana.id)).toEqual({ ok: true });
  expect(await close(ana.id)).toMatchObject({ reason: "not_found" });
  expect(await close(eva.id)).toMatchObject({ reason: "last_admin" });
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("Rosa closes the session that she left open, and changes her password", async () => {
  await openAccount(database.db, "Rosa");
  const [phone, library, other] = [
    await signIn("Rosa"),
    await signIn("Rosa"),
    await signIn("Rosa"),
  ];
  const page = await phone.open("/cuenta/seguridad");
  const sessions = [...page.document.querySelectorAll("[name=session]")];
  expect(sessions).toHaveLength(2);
  const session = sessions[0]?.getAttribute("value") ?? "";
  await phone.send("/cuenta/seguridad", page, { session });
  const open = async (visitor: Visitor) =>
    (await visitor.open("/mis-aportes")).status === 200;
  expect([await open(library), await open(other)].sort()).toEqual([
    false,
    true,
  ]);

  const form = await phone.open("/cuenta/seguridad/contrasena");
  const weak = await phone.send("/cuenta/seguridad/contrasena", form, {
    password: "municipalidad de espinar",
  });
  expect(weak.status).toBe(422);
  const done = await phone.send("/cuenta/seguridad/contrasena", form, {
    password: "cuatro vicuñas cruzan el río helado",
  });
  expect(done.location).toBe("/cuenta/seguridad?hecho=password");
  // A8: every other session has ended, this one has not.
  expect(await Promise.all([phone, library, other].map(open))).toEqual([
    ...[true, false, false],
  ]);
});

test("after half an hour Rosa shows that it is still her, in the form itself where she has typed", async () => {
  await openAccount(database.db, "Rosa");
  const rosa = await signIn("Rosa");
  const path = "/cuenta/seguridad/correo";
  const page = await rosa.open(path);
  site.clock.now = new Date(site.clock.now.getTime() + 31 * 60_000);
  expect((await rosa.open(path)).location).toBe(
    `/cuenta/comprobar?next=${encodeURIComponent(path)}`,
  );
  const email = "nueva@ejemplo.pe";
  const stale = await rosa.send(path, page, { email });
  expect(stale.status).toBe(403);
  const kept = stale.document.querySelector<HTMLInputElement>("#f-email");
  expect(kept?.value).toBe(email);
  const wrong = await rosa.send(path, stale, { email, check: "no es" });
  expect(wrong.status).toBe(403);
  const right = await rosa.send(path, wrong, { email, check: PASSWORD });
  expect(right.location).toBe("/cuenta/seguridad?hecho=email");
});

test("what Rosa downloads holds what is hers and no secret", async () => {
  const rosa = await openAccount(database.db, "Rosa");
  await signIn("Rosa");
  const own = await readOwnData(database.db, rosa.id);
  expect(own.account?.email).toBe(emailOf("Rosa"));
  expect(own.sessions).toHaveLength(1);
  expect(JSON.stringify(own)).not.toMatch(/argon2|hash|secret/);
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { accountSite, type AccountSite } from "#tests/support/account-site";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { waitingLetters } from "#tests/support/letters";
import { Visitor } from "#tests/support/visitor";

const PASSWORD = "la laguna amanece con neblina";
const OTHER = "cuatro vicuñas cruzan el río helado";
const ROSA = { name: "Rosa Q.", email: "rosa@ejemplo.pe", password: PASSWORD };

let database: TestDatabase;
let site: AccountSite;

beforeEach(async () => {
  database = await testDatabase();
  site = accountSite(database.db);
});

afterEach(async () => {
  await database.close();
});

const letters = () => waitingLetters(database.db, site.context());

async function signUp(visitor: Visitor, change = {}) {
  const page = await visitor.open("/cuenta/crear");
  return await visitor.send("/cuenta/crear", page, { ...ROSA, ...change });
}

async function signIn(password: string, email = ROSA.email) {
  const visitor = new Visitor(site.answer);
  const page = await visitor.open("/cuenta/entrar");
  return await visitor.send("/cuenta/entrar", page, { email, password });
}

async function confirm() {
  const [letter] = (await letters()).filter(
    ({ kind }) => kind === "confirm_address",
  );
  const visitor = new Visitor(site.answer);
  const path = letter?.path ?? "";
  return await visitor.send(path, await visitor.open(path), {});
}

async function askForReset(email: string) {
  const visitor = new Visitor(site.answer);
  const page = await visitor.open("/cuenta/olvido");
  return await visitor.send("/cuenta/olvido", page, { email });
}

async function resetPath(): Promise<string> {
  const all = await letters();
  return all.findLast(({ kind }) => kind === "reset_password")?.path ?? "";
}

test("Rosa confirms her address, forgets her password, and comes in with another", async () => {
  const rosa = new Visitor(site.answer);
  expect((await signUp(rosa)).status).toBe(303);
  const security = await rosa.open("/cuenta/seguridad");
  expect(security.document.body.textContent).toContain("Falta confirmar");
  expect((await confirm()).location).toContain("hecho=1");
  const confirmed = await rosa.open("/cuenta/seguridad");
  expect(confirmed.document.body.textContent).toContain("Su correo es");

  expect((await askForReset(ROSA.email)).location).toBe(
    "/cuenta/olvido?hecho=1",
  );
  const path = await resetPath();
  const visitor = new Visitor(site.answer);
  const page = await visitor.open(path);
  const weak = await visitor.send(path, page, {
    password: "municipalidad2022",
  });
  expect(weak.status).toBe(422);
  const done = await visitor.send(path, weak, { password: OTHER });
  expect(done.status).toBe(303);
  // A8: her old sessions have ended.
  expect((await rosa.open("/mis-aportes")).status).toBe(303);
  expect((await signIn(PASSWORD)).status).toBe(422);
  expect((await signIn(OTHER)).status).toBe(303);
  expect((await letters()).map(({ kind }) => kind)).toContain(
    "password_changed",
  );
});

test("A1 whoever is locked out by a stranger's guesses comes in by the mailed link", async () => {
  await signUp(new Visitor(site.answer));
  await confirm();
  for (let turn = 0; turn < 8; turn += 1) await signIn("no es la contraseña");
  expect((await signIn(PASSWORD)).status).toBe(429);
  await askForReset(ROSA.email);
  const path = await resetPath();
  const visitor = new Visitor(site.answer);
  await visitor.send(path, await visitor.open(path), { password: OTHER });
  expect((await signIn(OTHER)).status).toBe(303);
});

test("A11 a link works once, for half an hour, unbent, and one of ten at once", async () => {
  await signUp(new Visitor(site.answer));
  await confirm();
  await askForReset(ROSA.email);
  const path = await resetPath();
  const visitor = new Visitor(site.answer);
  const page = await visitor.open(path);
  const bent = `${path.slice(0, -1)}${path.endsWith("A") ? "B" : "A"}`;
  expect((await visitor.send(bent, page, { password: OTHER })).status).toBe(
    422,
  );
  const tries = Array.from({ length: 10 }, () =>
    visitor.send(path, page, { password: OTHER }),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 303)).toHaveLength(1);
  expect((await visitor.send(path, page, { password: OTHER })).status).toBe(
    422,
  );

  await askForReset(ROSA.email);
  const late = await resetPath();
  site.clock.now = new Date(site.clock.now.getTime() + 31 * 60_000);
  expect((await visitor.send(late, page, { password: PASSWORD })).status).toBe(
    422,
  );
  expect((await signIn(OTHER)).status).toBe(303);
});

test("nobody learns whether an address has an account: sign-up, sign-in and reset answer alike", async () => {
  await signUp(new Visitor(site.answer));
  await confirm();
  const seen = async (email: string, name: string) => {
    const visitor = new Visitor(site.answer);
    const up = await signUp(visitor, { email, name, password: OTHER });
    const own = await visitor.open("/mis-aportes");
    const again = await signIn(OTHER, email);
    const wrong = await signIn("no es la contraseña", email);
    const reset = await askForReset(email);
    return [up, own, again, wrong, reset].map(({ status, location }) => ({
      status,
      location,
    }));
  };
  const taken = await seen(ROSA.email, "Intrusa");
  expect(taken).toEqual(await seen("nadie@ejemplo.pe", "Nadie Más"));
  expect((await signIn(PASSWORD)).status).toBe(303);
  const told = (await letters()).filter(({ kind }) => kind === "address_known");
  expect(told.map(({ address }) => address)).toEqual([ROSA.email]);
});

test("A12 a link never takes the name that the request came under", async () => {
  await signUp(new Visitor(site.answer));
  await confirm();
  const evil = new Visitor(site.answer, "http://evil.test");
  const page = await evil.open("/cuenta/olvido");
  await evil.send("/cuenta/olvido", page, { email: ROSA.email });
  const all = (await letters()).map(({ text }) => text).join();
  expect(all).not.toContain("evil.test");
});

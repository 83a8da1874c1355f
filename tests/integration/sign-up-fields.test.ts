import { afterEach, beforeEach, expect, test } from "vitest";
import { findAccountByEmail } from "#db/queries/account/accounts";
import { accountSite } from "#tests/support/account-site";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { Visitor, type SeenPage } from "#tests/support/visitor";

const PATH = "/cuenta/crear";
const BETO = {
  name: "Beto",
  email: "beto@ejemplo.pe",
  password: "la laguna amanece con neblina",
};

let database: TestDatabase;
let visitor: Visitor;
let page: SeenPage;

beforeEach(async () => {
  database = await testDatabase();
  visitor = new Visitor(accountSite(database.db).answer);
  page = await visitor.open(PATH);
});

afterEach(async () => {
  await database.close();
});

test("a role sent along is ignored", async () => {
  const sent = await visitor.send(PATH, page, { ...BETO, role: "admin" });
  expect(sent.status).toBe(303);
  const account = await findAccountByEmail(database.db, BETO.email);
  expect(account?.roles).toEqual([{ role: "citizen", scope: "*" }]);
});

test.each(["__proto__[role]", "constructor.prototype.role", "role[]"])(
  "%s is no field, and reaches no prototype",
  async (name) => {
    const sent = await visitor.send(PATH, page, { ...BETO, [name]: "admin" });
    expect(sent.status).toBe(400);
    expect("role" in {}).toBe(false);
    expect(await findAccountByEmail(database.db, BETO.email)).toBeNull();
  },
);

test("the same field twice is refused, not guessed", async () => {
  const fields = new URLSearchParams({ ...BETO });
  fields.append("email", "otra@ejemplo.pe");
  expect((await visitor.post(PATH, fields)).status).toBe(400);
});

test.each([
  ["fifteen spaces", { password: " ".repeat(15) }, "f-password"],
  ["a common one", { password: "contraseña12345" }, "f-password"],
  ["a municipality and a year", { password: "MuniEspinar2022" }, "f-password"],
  [
    "the person's own name",
    { name: "Rosaura Mamani", password: "RosauraMamani99" },
    "f-password",
  ],
  ["an address with a line break", { email: "a@b.pe\nBcc: x@y.pe" }, "f-email"],
  ["a name of another alphabet", { name: "аdmin" }, "f-name"],
  ["an authority's name", { name: "Municipalidad de Espinar" }, "f-name"],
  ["an invisible name", { name: "\u3164\u200B" }, "f-name"],
])("%s is sent back with the field named", async (_, changes, id) => {
  const sent = await visitor.send(PATH, page, { ...BETO, ...changes });
  expect(sent.status).toBe(422);
  const links = sent.document.querySelectorAll(".error-summary a");
  expect([...links].map((link) => link.getAttribute("href"))).toEqual([
    `#${id}`,
  ]);
  const control = sent.document.getElementById(id);
  expect(control?.getAttribute("aria-invalid")).toBe("true");
});

test("a password of sixty thousand letters is refused", async () => {
  const password = "a".repeat(60_000);
  const sent = await visitor.send(PATH, page, { ...BETO, password });
  expect(sent.status).toBe(422);
});

test("markup in a name comes back as text", async () => {
  const name = '"><script>alert(1)</script>';
  const sent = await visitor.send(PATH, page, { ...BETO, name });
  expect(sent.status).toBe(422);
  expect(sent.document.querySelector("main script")).toBeNull();
  const input = sent.document.querySelector<HTMLInputElement>("#f-name");
  expect(input?.value).toBe(name);
});

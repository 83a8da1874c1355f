import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findAccountByEmail } from "#db/queries/account/accounts";
import { accountSite } from "#tests/support/account-site";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { leakedList } from "#tests/support/leaked-list";
import { waitingLetters } from "#tests/support/letters";
import { Visitor, type SeenPage } from "#tests/support/visitor";
import { runAccount } from "../../scripts/account/run";

const LEAKED = "correcto caballo batería grapa";
const OTHER = "la laguna amanece con neblina";
const EMAIL = "rosa@ejemplo.pe";

let folder: string;
let env: { LEAKED_PASSWORDS_FILE: string; DATA_DIR: string };
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "leaked-"));
  const LEAKED_PASSWORDS_FILE = join(folder, "list.txt");
  await writeFile(LEAKED_PASSWORDS_FILE, leakedList([LEAKED, "a", "b"]));
  env = { LEAKED_PASSWORDS_FILE, DATA_DIR: folder };
});

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

function expectRefused(page: SeenPage): void {
  expect(page.status).toBe(422);
  expect(page.document.title).toMatch(/^Error: /);
  const error = page.document.querySelector("#f-password-error");
  expect(error?.textContent).toContain("ya fue robada en otro sitio");
  expect(page.document.body.innerHTML).not.toContain(LEAKED);
}

test("a leaked password opens no account, replaces none, and comes with no link", async () => {
  const site = accountSite(database.db, env);
  const rosa = new Visitor(site.answer);
  const path = "/cuenta/crear";
  const typed = { name: "Rosa", email: EMAIL, password: LEAKED };
  const refused = await rosa.send(path, await rosa.open(path), typed);
  expectRefused(refused);
  const email = refused.document.querySelector<HTMLInputElement>("#f-email");
  expect(email?.value).toBe(EMAIL);
  const made = await rosa.send(path, refused, { ...typed, password: OTHER });
  expect(made.status).toBe(303);

  const change = "/cuenta/seguridad/contrasena";
  const form = await rosa.open(change);
  expectRefused(await rosa.send(change, form, { password: LEAKED }));

  const letters = () => waitingLetters(database.db, site.context());
  const confirm = (await letters())[0]?.path ?? "";
  await rosa.send(confirm, await rosa.open(confirm), {});
  const forgot = "/cuenta/olvido";
  await rosa.send(forgot, await rosa.open(forgot), { email: EMAIL });
  const reset = (await letters()).find(({ kind }) => kind === "reset_password");
  const link = reset?.path ?? "";
  const shown = await rosa.open(link);
  expectRefused(await rosa.send(link, shown, { password: LEAKED }));
  const again = await rosa.send(link, shown, { password: `${OTHER} fría` });
  expect(again.location).toContain("hecho=1");
});

test("nor does the command take one; a site without a list takes what it took before", async () => {
  const run = (email: string, given: Record<string, string>) =>
    runAccount({
      args: [
        "create",
        "--email",
        email,
        "--name",
        "Ana",
        "--role",
        "admin",
      ].concat(["--password-stdin"]),
      env: { ...given, DATA_DIR: folder, DATABASE_URL: database.url },
      readPassword: async () => LEAKED,
      now: new Date("2026-11-21T15:00:00.000Z"),
    });
  await expect(run("ana@ejemplo.pe", env)).rejects.toThrow("ya fue robada");
  expect(await findAccountByEmail(database.db, "ana@ejemplo.pe")).toBeNull();
  expect((await run("ana@ejemplo.pe", {})).join()).toContain("ana@ejemplo.pe");
});

import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { verifyPassword } from "#app/server/account/password.server";
import { StartError } from "#app/server/start-error.server";
import { listRecordEntries } from "#db/queries/record/record";
import { findCredentials } from "#db/queries/account/users";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { addProvinces } from "#tests/support/people";
import { runAccount } from "../../scripts/account/run";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const PHRASE = "el puente sobre el río quedó listo";

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  // It stays open, as in a site that is running while somebody uses the command.
  database = await testDatabase();
  await addProvinces(database.db);
  folder = await mkdtemp(join(tmpdir(), "lo-prometido-account-"));
});

afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  code: number;
  out: string;
}

async function account(args: string, typed = "", lang = "C"): Promise<Run> {
  const words = args.match(/"[^"]*"|\S+/g) ?? [];
  try {
    const lines = await runAccount({
      args: words.map((word) => word.replaceAll('"', "")),
      env: { DATA_DIR: folder, DATABASE_URL: database.url, LC_ALL: lang },
      readPassword: async () => typed,
      now: new Date("2026-11-21T15:00:00.000Z"),
    });
    return { code: 0, out: lines.join("\n") };
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return { code: error.exitCode, out: error.message };
  }
}

test("the first administrator gets a password that nobody can guess, shown once and stored hashed", async () => {
  const made = await account(
    'create --email Ana@Ejemplo.pe --name "Municipalidad de Espinar" --role admin',
  );
  expect(made.code).toBe(0);
  const [, password = ""] =
    /: ((?:[a-z2-9]{5}-){4}[a-z2-9]{5})$/m.exec(made.out) ?? [];
  const stored = await findCredentials(database.db, "ana@ejemplo.pe");
  expect(await verifyPassword(stored?.passwordHash ?? null, password)).toBe(
    true,
  );
  const listed = await account("list");
  expect(listed.out).toBe(
    "Ana@Ejemplo.pe\tMunicipalidad de Espinar\tactive\tadmin:*",
  );
});

test("a set-up is scripted: a chosen password, provinces, grants, revocations, a suspension", async () => {
  const create = "create --email m@ejemplo.pe --name Mario --role moderator";
  const made = await account(
    `${create} --provinces espinar,tarata --password-stdin`,
    PHRASE,
  );
  expect(made.out).toBe("Cuenta creada: Mario <m@ejemplo.pe>");
  const stored = await findCredentials(database.db, "m@ejemplo.pe");
  expect(await verifyPassword(stored?.passwordHash ?? null, PHRASE)).toBe(true);
  await account(
    "revoke --email M@ejemplo.pe --role moderator --provinces tarata",
  );
  await account("grant --email m@ejemplo.pe --role admin");
  expect((await account("list")).out).toMatch(/\tadmin:\* moderator:espinar$/);
  await account("create --email e@ejemplo.pe --name Eva --role admin");
  expect((await account("suspend --email m@ejemplo.pe")).code).toBe(0);
  const entries = await listRecordEntries(database.db, { from: 99, limit: 99 });
  expect(entries.map(({ entry }) => entry.type)).toEqual([
    "account_suspended",
    "role_granted",
    "role_granted",
    "role_revoked",
    "role_granted",
    "role_granted",
  ]);
});

test("a refusal is one line in the operator's language, and the exit code tells", async () => {
  const refused = async (...given: Parameters<typeof account>) => {
    const { code, out } = await account(...given);
    expect(out.split("\n")).toHaveLength(1);
    return [code, out];
  };
  const eva = "--email eva@ejemplo.pe --name Eva";
  await account(`create ${eva} --role admin`);
  expect(await refused("suspend --email eva@ejemplo.pe")).toEqual([
    1,
    "Es la última cuenta que administra el sitio. Nombre a otra antes.",
  ]);
  const [code, again] = await refused(
    `create ${eva} --role citizen`,
    "",
    "en_GB",
  );
  expect([code, again]).toEqual([
    1,
    "There is an account with that e-mail address.",
  ]);
  const short = `create --email b@ejemplo.pe --name Beto --role citizen --password-stdin`;
  expect(await refused(short, "corta")).toEqual([
    2,
    "--password-stdin: La contraseña es muy corta. Use 15 caracteres o más; una frase sirve.",
  ]);
  expect(await refused(`create ${eva} --role king`)).toEqual([
    2,
    "--role: Esa opción no existe. Elija una de la lista.",
  ]);
  expect((await refused("grant --email x@ejemplo.pe --role admin"))[0]).toBe(1);
  expect((await refused("--frobnicate"))[0]).toBe(2);
  expect((await refused(""))[0]).toBe(2);
});

test("the command itself reads a password from a pipe and prints to the terminal", async () => {
  const args = "create --email a@ejemplo.pe --name Ana --role admin";
  const command = [tsx, join(root, "scripts/account.ts"), ...args.split(" ")];
  const env = { ...process.env, DATA_DIR: folder, LC_ALL: "es_PE.UTF-8" };
  const run = promisify(execFile)(
    process.execPath,
    [...command, "--password-stdin"],
    { cwd: root, env: { ...env, DATABASE_URL: database.url } },
  );
  run.child.stdin?.end(`${PHRASE}\n`);
  expect(await run).toEqual({
    stdout: "Cuenta creada: Ana <a@ejemplo.pe>\n",
    stderr: "",
  });
});

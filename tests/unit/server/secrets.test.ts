import {
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSecrets, SecretsError } from "#app/server/http/secrets.server";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "secrets-"));
});

afterEach(() => rm(folder, { recursive: true }));

const real = { demo: false };

test("the first start makes keys that only their owner may read; later ones keep them", async () => {
  const dataDir = join(folder, "new", "data");
  const first = await loadSecrets(dataDir, real);
  expect(first.sessionKey).toHaveLength(32);
  expect(first.formKey.equals(first.sessionKey)).toBe(false);
  const { mode } = await stat(join(dataDir, "secrets.json"));
  expect(mode & 0o777).toBe(0o600);
  expect(await loadSecrets(dataDir, real)).toEqual(first);
});

test("two processes that start at once use the same keys and leave nothing behind", async () => {
  const started = await Promise.all(
    Array.from({ length: 8 }, () => loadSecrets(folder, real)),
  );
  for (const secrets of started) expect(secrets).toEqual(started[0]);
  expect(await readdir(folder)).toEqual(["secrets.json"]);
});

test("a demo refuses real data, and the real site invented ones", async () => {
  await loadSecrets(folder, real);
  await expect(loadSecrets(folder, { demo: true })).rejects.toMatchObject({
    reason: "real_folder",
  });
  const other = join(folder, "demo");
  await loadSecrets(other, { demo: true });
  await expect(loadSecrets(other, real)).rejects.toMatchObject({
    reason: "demo_folder",
  });
});

test("a damaged file is refused and left as it is; the message quotes no key", async () => {
  const file = join(folder, "secrets.json");
  const { sessionKey } = await loadSecrets(folder, real);
  const key = sessionKey.toString("base64");
  const torn = (await readFile(file, "utf8")).slice(0, -20);
  await writeFile(file, torn);
  const failure = await loadSecrets(folder, real).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(SecretsError);
  expect(String(failure)).not.toContain(key);
  expect(await readFile(file, "utf8")).toBe(torn);
});

import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import {
  addressOf,
  freePort,
  startProcess,
  type SiteProcess,
} from "#tests/support/site-process";

let folder: string;
let started: SiteProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "start-"));
});

afterEach(async () => {
  for (const site of started) site.signal("SIGTERM");
  await Promise.all(started.map((site) => site.exited));
  started = [];
  await rm(folder, { recursive: true });
});

async function operator(env: Record<string, string> = {}, args: string[] = []) {
  const port = env["PORT"] ?? String(await freePort());
  const site = startProcess({ PORT: port, DATA_DIR: folder, ...env }, args);
  started.push(site);
  return { site, port };
}

/** The folder as an earlier start left it. */
async function startedBefore(): Promise<void> {
  await cp(inject("siteTemplate"), folder, { recursive: true });
}

test("the first start fills an empty folder, names the first administrator and ends with the address", async () => {
  const { site, port } = await operator();
  const address = await addressOf(site);
  expect(address).toBe(`http://localhost:${port}/`);
  expect(site.output().trimEnd().split("\n").at(-1)).toBe(address);
  expect(site.output()).toMatch(/npm run account -- create .*--role admin/);
  const ready = await fetch(new URL("/salud/lista", address));
  expect(await ready.json()).toMatchObject({ ready: true });
  expect((await fetch(address)).status).toBe(200);
  expect(await readdir(folder)).toContain("secrets.json");
});

test("a second start finds everything and changes nothing", async () => {
  await startedBefore();
  const before = await readdir(folder);
  const { site } = await operator();
  await addressOf(site);
  expect(site.output()).not.toMatch(/plans\/|Construyendo|Instalando/);
  site.signal("SIGTERM");
  await site.exited;
  expect(await readdir(folder)).toEqual(before);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s lets the request under way finish and ends with 0",
  async (signal) => {
    await startedBefore();
    const { site } = await operator();
    const address = await addressOf(site);
    const page = fetch(new URL("/provincias", address));
    // The request is in before the signal is.
    await fetch(new URL("/salud/viva", address));
    site.signal(signal);
    expect((await page).status).toBe(200);
    expect(await site.exited).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  },
);

test("what npm started ends with npm, though the shell between them passes no signal on", async () => {
  await startedBefore();
  const port = String(await freePort());
  const env = { PORT: port, DATA_DIR: folder };
  const site = startProcess(env, ["start"], ["npm"]);
  const address = await addressOf(site);
  site.signal("SIGTERM");
  await site.exited;
  const answers = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  await expect.poll(answers, { timeout: 20_000 }).toBe(false);
});

test("a taken port is named, with a way out, and nothing is touched", async () => {
  const other = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) =>
    other.listen(port, "127.0.0.1", resolve),
  );
  const { site } = await operator({ PORT: String(port) });
  expect(await site.exited).toBe(1);
  expect(site.complaints()).toMatch(`puerto ${port}`);
  expect(site.complaints().trimEnd().split("\n")).toHaveLength(1);
  expect(await readdir(folder)).toEqual([]);
  await new Promise((resolve) => other.close(resolve));
});

test("a setting of the wrong form stops the start with its name and exit code 2", async () => {
  const { site } = await operator({ PORT: "eighty", LANG: "en_US.UTF-8" });
  expect(await site.exited).toBe(2);
  expect(site.complaints()).toMatch(
    /^PORT cannot be used\. Accepted forms: 1-65535$/m,
  );
});

test("the demo keeps to a folder of its own and says on every page that it is one", async () => {
  const { site } = await operator({}, ["--demo"]);
  const address = await addressOf(site);
  const page = await fetch(address);
  expect(await page.text()).toMatch(/Demostración/);
  expect(await readdir(folder)).toEqual([]);
  site.signal("SIGTERM");
  await site.exited;
  await rm(`${folder}-demo`, { recursive: true });
});

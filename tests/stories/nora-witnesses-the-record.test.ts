import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { loader as checkpoint } from "#app/routes/resources/record-checkpoint";
import { loader as consistency } from "#app/routes/resources/record-consistency";
import { RecordSigner } from "#app/server/record/record-signer.server";
import { writeTransaction } from "#db/client";
import { appendRecordEntry } from "#db/queries/record/record";
import { type TestDatabase, testDatabase } from "#tests/support/database";
import { numberedEntry, SAMPLE_MOMENT } from "#tests/support/record-samples";

// Nora keeps a witness running at home. The site is honest, then it is not.

const SITE = new URL("https://registro.example");

let server: Server;
let address: string;
let honest: TestDatabase;
let keys: string;
let home: string;
/** What the site answers from now. */
let now: { db: TestDatabase; folder: string };

beforeAll(async () => {
  honest = await testDatabase();
  keys = await mkdtemp(join(tmpdir(), "keys-"));
  home = await mkdtemp(join(tmpdir(), "nora-"));
  server = createServer((request, response) => {
    void answer(request.url ?? "/").then(async (it) => {
      response.writeHead(it.status).end(await it.text());
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  now = { db: honest, folder: keys };
});

afterAll(async () => {
  server.close();
  await honest.close();
  for (const folder of [keys, home]) await rm(folder, { recursive: true });
});

async function answer(path: string): Promise<Response> {
  const { db } = now.db;
  const signer = new RecordSigner({ db, folder: now.folder, site: SITE });
  const settings = { origin: SITE };
  const context = { db, signer, settings, now: () => SAMPLE_MOMENT };
  const args = {
    request: new Request(new URL(path, SITE)),
    context: context as unknown as LoaderFunctionArgs["context"],
    params: {},
  };
  return await (path.includes("consistency") ? consistency : checkpoint)(args);
}

async function append({ db }: TestDatabase, ...values: number[]) {
  await writeTransaction(db, async (trx) => {
    for (const value of values) {
      await appendRecordEntry(trx, numberedEntry(value), SAMPLE_MOMENT);
    }
  });
}

/** What Nora's witness says, and how it ends. */
async function look(folder = join(home, "registro")) {
  const args = ["node_modules/tsx/dist/cli.mjs", "scripts/witness.ts"];
  const child = spawn(process.execPath, [...args, address, folder], {
    env: { ...process.env, LANG: "es_PE.UTF-8" },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text: Buffer) => (said += text.toString()));
  }
  const code = await new Promise((done) => child.once("close", done));
  return { said, code };
}

test("the first time, the key is pinned; then the record grows and all is well", async () => {
  await append(honest, 1, 2, 3);
  expect(await look()).toMatchObject({
    code: 0,
    said: expect.stringContaining("registro.example/registro+") as string,
  });
  await append(honest, 4, 5);
  const second = await look();
  expect(second.said).toContain("las 5 entradas continúan las 3 anteriores");
  expect((await look()).said).toContain("Sin cambios: 5 entradas");
});

test("another past, signed with the same key, is an alarm that keeps both heads", async () => {
  const other = await testDatabase();
  await append(other, 1, 2, 9, 4, 5, 6);
  // Whoever rewrites the record also forgets what the site had signed.
  await rm(join(keys, "record-head.txt"));
  now = { ...now, db: other };
  const { code, said } = await look();
  expect([code, said]).toEqual([
    1,
    expect.stringContaining("ALARMA: el registro no continúa"),
  ]);
  const evidence = await readFile(join(home, "registro/alarm.txt"), "utf8");
  expect(evidence.match(/^registro\.example\/registro$/gm)).toHaveLength(2);
  await rm(join(keys, "record-head.txt"));
  await other.close();
});

test("a shorter record is an alarm, and so is another key", async () => {
  const yesterday = await testDatabase();
  await append(yesterday, 1, 2);
  now = { ...now, db: yesterday };
  expect((await look()).said).toContain("ALARMA: el registro tiene menos");
  const stranger = await mkdtemp(join(tmpdir(), "keys-"));
  now = { db: honest, folder: stranger };
  expect((await look()).said).toContain("ALARMA: la cabeza no está firmada");
  await rm(stranger, { recursive: true });
  await rm(join(keys, "record-head.txt"));
  await yesterday.close();
});

test("a site that cannot be read changes nothing of what she knows", async () => {
  const before = await readFile(join(home, "registro/head.txt"), "utf8");
  const kept = address;
  address = "http://127.0.0.1:9";
  expect((await look()).code).toBe(3);
  address = kept;
  expect(await readFile(join(home, "registro/head.txt"), "utf8")).toBe(before);
  expect((await look()).code).toBe(0);
});

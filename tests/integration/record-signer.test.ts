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
import { parseCheckpoint } from "#app/domain/proof/checkpoint";
import { openNote, parseVerifier } from "#app/domain/proof/signed-note";
import { RecordSigner } from "#app/server/record/record-signer.server";
import { writeTransaction } from "#db/client";
import { appendRecordEntry, findRecordHead } from "#db/queries/record/record";
import { rebuildRecordNodes } from "#db/queries/record/record-nodes";
import { type TestDatabase, testDatabase } from "#tests/support/database";
import { numberedEntry, SAMPLE_MOMENT } from "#tests/support/record-samples";

const SITE = new URL("https://registro.example");

let site: TestDatabase;
let folder: string;

beforeEach(async () => {
  site = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "signer-"));
});

afterEach(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const signerOf = ({ db }: TestDatabase, site = SITE) =>
  new RecordSigner({ db, folder, site });

async function append({ db }: TestDatabase, ...values: number[]) {
  await writeTransaction(db, async (trx) => {
    for (const value of values) {
      await appendRecordEntry(trx, numberedEntry(value), SAMPLE_MOMENT);
    }
  });
}

test("whoever has the key can check the head, and it is that of the record", async () => {
  await append(site, 1, 2, 3);
  const signer = signerOf(site);
  const head = await signer.sign();
  const verifier = parseVerifier(await signer.verifier());
  const text = head.ok && verifier && openNote(head.note, verifier);
  expect(parseCheckpoint(text || "")).toEqual({
    origin: "registro.example/registro",
    ...(await findRecordHead(site.db)),
  });
});

test("an empty record is signed too, and a head is signed once", async () => {
  const first = await signerOf(site).sign();
  expect(first).toMatchObject({ ok: true, size: 0 });
  expect(await signerOf(site).sign()).toEqual(first);
});

test("each head that extends the last is signed, by the next process too", async () => {
  const sizes: number[] = [];
  for (const value of [1, 2, 3, 4, 5]) {
    await append(site, value);
    const head = await signerOf(site).sign();
    sizes.push(head.ok ? head.size : -1);
  }
  expect(sizes).toEqual([1, 2, 3, 4, 5]);
});

test("a database that went back to yesterday is not vouched for", async () => {
  await append(site, 1, 2, 3);
  await signerOf(site).sign();
  const yesterday = await testDatabase();
  await append(yesterday, 1, 2);
  const signed = await findRecordHead(site.db);
  const head = await signerOf(yesterday).sign();
  expect(head).toMatchObject({ ok: false, fault: "shorter", signed });
  await yesterday.close();
});

test("nor one that went back and grew again another way", async () => {
  await append(site, 1, 2, 3);
  await signerOf(site).sign();
  const other = await testDatabase();
  await append(other, 1, 2, 4, 5, 6);
  expect(await signerOf(other).sign()).toMatchObject({
    ok: false,
    fault: "rewritten",
  });
  await other.close();
});

test("nor one whose tree was lost; built again, it is", async () => {
  await append(site, 1, 2, 3);
  const before = await signerOf(site).sign();
  await site.db.deleteFrom("record_nodes_cache").execute();
  await bendTheHead();
  expect(await signerOf(site).sign()).toMatchObject({ fault: "rewritten" });
  await writeTransaction(site.db, rebuildRecordNodes);
  await site.db
    .updateTable("record_head")
    .set({ size: 3 })
    .where("id", "=", 1)
    .execute();
  expect(await signerOf(site).sign()).toEqual(before);
});

/** The head as somebody might bend it by hand. */
async function bendTheHead() {
  await site.db
    .updateTable("record_head")
    .set({ size: 4 })
    .where("id", "=", 1)
    .execute();
}

test("a kept head that our key did not sign stops the signing", async () => {
  await append(site, 1);
  const head = await signerOf(site).sign();
  const note = head.ok ? head.note : "";
  for (const bent of [note.replace("\n1\n", "\n0\n"), "", "nada\n", "\n\n"]) {
    await writeFile(join(folder, "record-head.txt"), bent);
    expect(await signerOf(site).sign()).toEqual({
      ok: false,
      fault: "unreadable",
      signed: null,
    });
  }
});

test("a site that moved to another name goes on under it", async () => {
  await append(site, 1);
  await signerOf(site).sign();
  const moved = signerOf(site, new URL("https://nuevo.example"));
  const head = await moved.sign();
  expect(head.ok && head.note).toMatch(/^nuevo\.example\/registro\n1\n/);
  await append(site, 2);
  expect(await moved.sign()).toMatchObject({ ok: true, size: 2 });
});

test("many who ask at once get one head, and key and head are for their owner's eyes", async () => {
  await append(site, 1);
  const signer = signerOf(site);
  const heads = await Promise.all(
    Array.from({ length: 20 }, () => signer.sign()),
  );
  expect(new Set(heads.map((head) => head.ok && head.note)).size).toBe(1);
  const files = (await readdir(folder)).sort();
  expect(files).toEqual(["record-head.txt", "record-key.pem"]);
  for (const file of files) {
    expect((await stat(join(folder, file))).mode & 0o777, file).toBe(0o600);
  }
  expect(await readFile(join(folder, "record-key.pem"), "utf8")).toMatch(
    /^-----BEGIN PRIVATE KEY-----/,
  );
});

import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RecordConsistency, RecordProof } from "#app/domain/api/record";
import {
  verifyConsistency,
  verifyInclusion,
} from "#app/domain/proof/merkle-verification";
import { rootOfLeaves } from "#app/domain/proof/merkle";
import { parseTilePath, tilePath, tilesOf } from "#app/domain/proof/tile";
import { loader as consistency } from "#app/routes/resources/record-consistency";
import { loader as head } from "#app/routes/resources/record-head";
import { loader as proof } from "#app/routes/resources/record-proof";
import { loader as proofText } from "#app/routes/resources/record-proof-text";
import { loader as tile } from "#app/routes/resources/record-tile";
import { loader as entryPage } from "#app/routes/public/record-entry";
import { loader as verifierPage } from "#app/routes/public/record-verifier";
import { RecordSigner } from "#app/server/record/record-signer.server";
import { writeTransaction } from "#db/client";
import { appendRecordEntry, findRecordHead } from "#db/queries/record/record";
import { type TestDatabase, testDatabase } from "#tests/support/database";
import { numberedEntry, SAMPLE_MOMENT } from "#tests/support/record-samples";

const SIZE = 300;
const NOW = new Date("2023-06-01T15:00:00.000Z");

let site: TestDatabase;
let folder: string;
let signer: RecordSigner;

beforeAll(async () => {
  site = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "proofs-"));
  const place = { folder, site: new URL("https://registro.example") };
  signer = new RecordSigner({ db: site.db, ...place });
  await writeTransaction(site.db, async (trx) => {
    for (let value = 0; value < SIZE; value += 1) {
      await appendRecordEntry(trx, numberedEntry(value), SAMPLE_MOMENT);
    }
  });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

type Loader<T> = (args: LoaderFunctionArgs) => Promise<T>;

async function ask<T>(
  loader: Loader<T>,
  params: Record<string, string> = {},
  query: Record<string, string> = {},
): Promise<T> {
  const context = {
    db: site.db,
    signer,
    now: () => NOW,
    settings: { origin: new URL("https://registro.example") },
  } as unknown as LoaderFunctionArgs["context"];
  const search = new URLSearchParams(query).toString();
  const request = new Request(`http://localhost:3000/?${search}`);
  return await loader({ request, context, params });
}

describe("for programs", () => {
  test.each([0, 1, 127, 255, 256, 298, 299])(
    "entry %i is proved to be in the record",
    async (index) => {
      const answer = await ask(proof, { index: String(index) });
      const found = RecordProof.parse(await answer.json());
      const { leafHash: leaf, ...claim } = found;
      expect(found.size).toBe(SIZE);
      expect(verifyInclusion({ leaf, ...claim })).toBe(true);
    },
  );

  test("and in the record as it was, before it grew", async () => {
    const params = { index: "3" };
    const answer = await ask(proof, params, { size: "5" });
    const found = RecordProof.parse(await answer.json());
    const { leafHash: leaf, ...claim } = found;
    expect([claim.size, claim.proof.length]).toEqual([5, 3]);
    expect(verifyInclusion({ leaf, ...claim })).toBe(true);
  });

  test.each([
    [{ index: "300" }, {}],
    [{ index: "5" }, { size: "5" }],
    [{ index: "5" }, { size: "301" }],
    [{ index: "-1" }, {}],
    [{ index: "cinco" }, {}],
  ])("%j %j is not there", async (params, query) => {
    const answer = await ask(proof, params, query as Record<string, string>);
    expect(answer.status).toBe(404);
  });

  test("the record is proved to begin with an earlier one", async () => {
    for (const from of ["0", "1", "128", "255", "300"]) {
      const answer = await ask(consistency, {}, { first: from });
      const found = RecordConsistency.parse(await answer.json());
      const { size: oldSize, root: oldRoot } = found.from;
      const claim = { oldSize, oldRoot, ...found.to, proof: found.proof };
      expect(verifyConsistency(claim), from).toBe(true);
    }
    const tooLong = await ask(consistency, {}, { first: "2", second: "301" });
    const turned = await ask(consistency, {}, { first: "3", second: "2" });
    expect([tooLong.status, turned.status]).toEqual([404, 404]);
  });

  test("tiles hold every hash and entry, and are kept for ever", async () => {
    const leaves: string[] = [];
    for (const address of tilesOf(SIZE)) {
      const answer = await ask(tile, { "*": tilePath(address) });
      expect(answer.status, tilePath(address)).toBe(200);
      expect(answer.headers.get("Cache-Control")).toContain("immutable");
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (address.level !== 0) continue;
      for (let at = 0; at < bytes.length; at += 32) {
        leaves.push(bytes.toString("hex", at, at + 32));
      }
    }
    const { root } = await findRecordHead(site.db);
    expect(leaves).toHaveLength(SIZE);
    expect(rootOfLeaves(leaves)).toBe(root);
  });

  test("a tile that is not full yet is there by its width alone", async () => {
    const statusOf = async (path: string) =>
      (await ask(tile, { "*": path })).status;
    expect(parseTilePath("0/001.p/44")).not.toBeNull();
    expect(await statusOf("0/001.p/44")).toBe(200);
    expect(await statusOf("0/001.p/12")).toBe(200);
    expect(await statusOf("0/001")).toBe(404);
    expect(await statusOf("0/001.p/45")).toBe(404);
    expect(await statusOf("entries/001")).toBe(404);
    expect(await statusOf("1/000")).toBe(404);
    expect(await statusOf("..%2f..")).toBe(404);
  });
});

describe("for people who kept something", () => {
  async function kept(position: number) {
    const text = await ask(proofText, { position: String(position) });
    const page = await ask(entryPage, { position: String(position) });
    const entrada = page.payload;
    return { prueba: await text.text(), entrada };
  }

  const verdict = async (typed: Record<string, string>) =>
    (await ask(verifierPage, {}, typed)).kept;

  test("a proof holds with the text of its entry, however it was pasted", async () => {
    const { prueba, entrada } = await kept(77);
    expect(await verdict({ prueba, entrada })).toMatchObject({
      holds: true,
      index: 77,
      size: SIZE,
    });
    const pasted = {
      prueba: `\r\n${prueba.replaceAll("\n", "\r\n")}\r\n`,
      entrada: ` ${entrada}\r\n`,
    };
    expect(await verdict(pasted)).toMatchObject({ holds: true });
  });

  test("it does not with another text, another place or another signature", async () => {
    const { prueba, entrada } = await kept(77);
    const other = await kept(78);
    const because = async (typed: Record<string, string>) => {
      const found = await verdict(typed);
      return found?.holds === false ? found.because : null;
    };
    const moved = prueba.replace("index 77", "index 78");
    const bent = prueba.replace(/\n300\n/, "\n301\n");
    const cut = prueba.slice(0, 60);
    expect(await because({ prueba, entrada: `${entrada}.` })).toBe(
      "not_in_tree",
    );
    expect(await because({ prueba, entrada: other.entrada })).toBe(
      "not_in_tree",
    );
    expect(await because({ prueba: moved, entrada })).toBe("not_in_tree");
    expect(await because({ prueba: bent, entrada })).toBe("not_signed");
    expect(await because({ prueba: cut, entrada })).toBe("no_proof");
  });

  test("a size and a root that were noted are those of the record, or not", async () => {
    const { root } = await findRecordHead(site.db);
    const is = async (tamano: string, raiz: string) => {
      const { noted } = await ask(verifierPage, {}, { tamano, raiz });
      return noted && ("is" in noted ? noted.is : noted.fault);
    };
    expect(await is("300", root.toUpperCase())).toBe("extended");
    expect(await is("299", root)).toBe("another");
    expect(await is("1,000", root)).toBe("beyond");
    expect(await is("", root)).toBe("size");
    expect(await is("300", "abc")).toBe("root");
    expect(await is("", "")).toBeNull();
  });

  test("an entry that is not there has no page and no proof", async () => {
    for (const position of ["300", "-1", "01", "x"]) {
      const text = await ask(proofText, { position });
      expect(text.status, position).toBe(404);
      const page = await ask(entryPage, { position }).catch(
        (it: unknown) => it,
      );
      expect((page as Response).status, position).toBe(404);
    }
  });

  test("the program that is given out agrees, without the site", async () => {
    const { prueba, entrada } = await kept(299);
    const [proofFile, entryFile] = ["prueba", "entrada"].map((name) =>
      join(folder, name),
    ) as [string, string];
    await writeFile(proofFile, prueba);
    await writeFile(entryFile, `${entrada}\n`);
    const key = await signer.verifier();
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ["public/verificador.mjs", ...args], {
        encoding: "utf8",
        env: { ...process.env, LANG: "es_PE.UTF-8" },
      });
    expect(run(proofFile, entryFile, key)).toMatchObject({ status: 0 });
    await writeFile(entryFile, entrada.replace("0", "1"));
    expect(run(proofFile, entryFile, key).stdout).toMatch(/No se sostiene/);
    expect(run(proofFile, entryFile, key.replace(/.$/, "")).status).toBe(1);
    expect(run(proofFile)).toMatchObject({ status: 2 });
  });

  test("the newest head is there for programs and witnesses", async () => {
    const answer = await ask(head);
    const { size, root } = await findRecordHead(site.db);
    const base64 = Buffer.from(root, "hex").toString("base64");
    expect(await answer.text()).toMatch(
      `registro.example/registro\n${size}\n${base64}\n\n— registro.example/registro `,
    );
  });
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RecordEntries, SignedCheckpoint } from "#app/domain/api/record";
import { EMPTY_ROOT, leafHash, rootOfLeaves } from "#app/domain/proof/merkle";
import { loader as checkpoint } from "#app/routes/resources/record-checkpoint";
import { loader as entries } from "#app/routes/resources/record-entries";
import { RecordSigner } from "#app/server/record/record-signer.server";
import { writeTransaction } from "#db/client";
import { appendRecordEntry } from "#db/queries/record/record";
import { type TestDatabase, testDatabase } from "#tests/support/database";
import { numberedEntry } from "#tests/support/record-samples";

const TODAY = new Date("2023-06-01T15:00:00.000Z");

let test: TestDatabase;

let folder: string;

beforeEach(async () => {
  test = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "record-"));
});

afterEach(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

async function ask(
  loader: typeof checkpoint,
  query = "",
  headers: Record<string, string> = {},
) {
  const site = new URL("https://registro.example");
  const context = {
    db: test.db,
    signer: new RecordSigner({ db: test.db, folder, site }),
    now: () => TODAY,
  } as LoaderFunctionArgs["context"];
  const url = `http://localhost:3000/api/v1/record${query}`;
  const request = new Request(url, { headers });
  return await loader({ request, context, params: {} });
}

async function positions(query: string): Promise<number[]> {
  const answer = await ask(entries, query);
  const { items } = RecordEntries.parse(await answer.json());
  return items.map(({ position }) => position);
}

async function append(count: number, now = TODAY) {
  await writeTransaction(test.db, async (trx) => {
    for (let value = 0; value < count; value += 1) {
      await appendRecordEntry(trx, numberedEntry(value, now), now);
    }
  });
}

describe("the record in the API", () => {
  it("has a checkpoint from the first day on", async () => {
    const empty = await ask(checkpoint);
    expect(await empty.json()).toMatchObject({ size: 0, root: EMPTY_ROOT });
    expect(empty.headers.get("Last-Modified")).toBeNull();
    expect(await positions("")).toEqual([]);
  });

  it("gives the entries as they are hashed: whoever reads them finds the root", async () => {
    await append(12);
    const answer = await ask(entries);
    const { size, root, items } = RecordEntries.parse(await answer.json());
    expect(items).toHaveLength(12);
    const leaves = items.map(({ payload }) => leafHash(payload));
    expect(items.map((item) => item.leafHash)).toEqual(leaves);
    expect(rootOfLeaves(leaves)).toBe(root);
    const head = await ask(checkpoint);
    expect(SignedCheckpoint.parse(await head.json())).toMatchObject({
      size,
      root,
    });
  });

  it("gives the range that was asked for, both ends included", async () => {
    await append(12);
    expect(await positions("?from=3&to=5")).toEqual([3, 4, 5]);
    expect(await positions("?from=10")).toEqual([10, 11]);
    expect(await positions("?to=1")).toEqual([0, 1]);
    expect(await positions("?from=10&to=999999999999")).toEqual([10, 11]);
    expect(await positions("?from=12")).toEqual([]);
    expect(await positions("?from=5&to=3")).toEqual([]);
  });

  it("gives 1,000 at most", async () => {
    await append(1_003);
    expect(await positions("")).toHaveLength(1_000);
    expect((await positions("?from=2&to=1002")).at(-1)).toBe(1_001);
  });

  it("gives what was recorded by an earlier day", async () => {
    await append(2, new Date("2023-01-10T15:00:00.000Z"));
    await append(3);
    expect(await positions("?known-on=2023-01-31")).toEqual([0, 1]);
    const head = await ask(checkpoint, "?known-on=2023-01-31");
    expect(await head.json()).toMatchObject({ size: 2 });
  });

  it.each(["?from=-1", "?to=1.5", "?from=1&from=2", "?known-on=ayer"])(
    "refuses %s and says which parameter it was",
    async (query) => {
      const answer = await ask(entries, query);
      expect(answer.status).toBe(400);
      expect(answer.headers.get("Content-Type")).toBe(
        "application/problem+json",
      );
      const [, name] = /\?([\w-]+)/.exec(query) ?? [];
      expect(await answer.json()).toMatchObject({
        status: 400,
        errors: [{ parameter: name }],
      });
    },
  );

  it("may be read by any page, and is not sent twice", async () => {
    await append(1);
    const first = await ask(checkpoint);
    expect(first.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(first.headers.get("Last-Modified")).toBe(TODAY.toUTCString());
    const tag = first.headers.get("ETag") ?? "";
    const again = await ask(checkpoint, "", { "If-None-Match": `W/${tag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    await append(1);
    const grown = await ask(checkpoint, "", { "If-None-Match": tag });
    expect(grown.status).toBe(200);
  });
});

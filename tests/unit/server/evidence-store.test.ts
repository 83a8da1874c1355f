import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AwsClient } from "aws4fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256Hex } from "#app/domain/proof/commitment";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import { storedFileProblem } from "#app/domain/record/stored-file-check";
import { readBucket } from "#app/server/file/bucket-setting.server";
import { evidenceBucket } from "#app/server/file/evidence-bucket.server";
import { evidenceFolder } from "#app/server/file/evidence-folder.server";

const KEYS = { keyId: "AKIATEST", secret: "secreto" };
const bytes = Buffer.from("una foto");
const sha256 = sha256Hex(bytes);

let folder: string;
let bucket: Server;
let wrongSignatures = 0;
const stores: Record<string, EvidenceStore> = {};

/** What an S3-compatible store does: it computes the signature itself and compares. */
function standIn(): Server {
  const objects = new Map<string, Buffer>();
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      const { headers, method = "", url = "" } = request;
      const date = String(headers["x-amz-date"]);
      const hash = String(headers["x-amz-content-sha256"] ?? "");
      const client = new AwsClient({
        accessKeyId: KEYS.keyId,
        secretAccessKey: KEYS.secret,
        region: "lima",
        service: "s3",
      });
      void client
        .sign(`http://${headers.host ?? ""}${url}`, {
          method,
          headers: { "X-Amz-Content-Sha256": hash },
          aws: { datetime: date },
        })
        .then((signed) => {
          const isSigned =
            signed.headers.get("Authorization") === headers.authorization;
          const isWhole = method !== "PUT" || hash === sha256Hex(body);
          if (!isSigned || !isWhole) wrongSignatures += 1;
          if (!isSigned) return response.writeHead(403).end();
          if (method === "PUT") objects.set(url, body);
          if (method === "DELETE") objects.delete(url);
          const found = objects.get(url);
          if (found === undefined)
            return response.writeHead(method === "DELETE" ? 204 : 404).end();
          response.writeHead(200, { "Content-Length": found.length });
          return response.end(method === "GET" ? found : undefined);
        });
    });
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "store-"));
  stores["a folder"] = evidenceFolder(join(folder, "evidence"));
  bucket = standIn().listen(0, "127.0.0.1");
  await new Promise((resolve) => bucket.once("listening", resolve));
  const { port } = bucket.address() as AddressInfo;
  const place = readBucket(
    `s3://127.0.0.1:${port}/actas/lo-prometido?region=lima`,
  );
  if (place === null) throw new Error("no bucket");
  stores["a bucket"] = evidenceBucket({ ...place, ...KEYS });
});

afterAll(async () => {
  bucket.close();
  await rm(folder, { recursive: true });
});

describe.each(["a folder", "a bucket"])("%s", (name) => {
  const store = () => stores[name] as EvidenceStore;

  it("keeps bytes under their hash, once, and gives them back until they are removed", async () => {
    expect(await store().has(sha256)).toBe(false);
    expect(await store().open(sha256)).toBeNull();
    await Promise.all([store().put(sha256, bytes), store().put(sha256, bytes)]);
    await store().put(sha256, bytes);
    const opened = await store().open(sha256);
    expect(opened?.size).toBe(bytes.length);
    expect(Buffer.from(await new Response(opened?.body).arrayBuffer())).toEqual(
      bytes,
    );
    expect(await storedFileProblem(store(), sha256)).toBeNull();
    await store().remove(sha256);
    await store().remove(sha256);
    expect(await storedFileProblem(store(), sha256)).toBe("file_missing");
  });

  it("is found out where the bytes are not those of the hash", async () => {
    await store().put(sha256, Buffer.from("otra foto"));
    expect(await storedFileProblem(store(), sha256)).toBe("file_differs");
  });
});

it("signs every request to a bucket, bytes included", () => {
  expect(wrongSignatures).toBe(1);
});

it("leaves nothing half written in a folder", async () => {
  const names = await readdir(join(folder, "evidence"));
  expect(names).toEqual([sha256.slice(0, 2)]);
});

it("refuses the address of a bucket that is none", () => {
  expect(readBucket("s3://s3.example.org/actas")).toMatchObject({
    endpoint: "https://s3.example.org",
    bucket: "actas",
    prefix: "",
    region: "auto",
  });
  for (const text of [
    "s3://host",
    "https://host/actas",
    "s3://u:p@host/actas",
    "s3://host/actas?x=1",
    "s3://host/.oculto",
  ]) {
    expect(readBucket(text), text).toBeNull();
  }
});

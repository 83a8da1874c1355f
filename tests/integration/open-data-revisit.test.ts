import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OPEN_TABLES } from "#app/domain/open-data/tables";
import { API_NOW } from "#tests/support/api";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { askData, bytesOf } from "#tests/support/open-data";
import { tellOpenDataStory } from "#tests/support/open-data-story";

let site: TestDatabase;

beforeAll(async () => {
  site = await testDatabase();
  await tellOpenDataStory(site.db);
});

afterAll(() => site.close());

describe("whoever has a file already", () => {
  test("is told so before anything is read", async () => {
    const first = await askData(site.db, "updates.csv");
    await first.body?.cancel();
    const tag = first.headers.get("ETag") ?? "";
    const date = first.headers.get("Last-Modified") ?? "";
    for (const headers of [
      { "If-None-Match": tag },
      { "If-None-Match": `W/${tag}` },
      { "If-Modified-Since": date },
    ]) {
      const again = await askData(site.db, "updates.csv", headers);
      expect(again.status).toBe(304);
      expect(again.body).toBeNull();
    }
  });

  test("gets another file of another table, day or clock", async () => {
    const tags = new Set<string>();
    const next = new Date(API_NOW.getTime() + 86_400_000);
    for (const answer of [
      await askData(site.db, "updates.csv"),
      await askData(site.db, "updates.csv?as-of=2020-12-31"),
      await askData(site.db, "updates.csv?known-on=2020-12-31"),
      await askData(site.db, "evidence.csv"),
      await askData(site.db, "updates.csv", {}, next),
    ]) {
      await answer.body?.cancel();
      tags.add(answer.headers.get("ETag") ?? "");
    }
    expect(tags.size).toBe(5);
  });

  test("finds the very bytes that the descriptor names", async () => {
    type Described = { path: string; hash: string; bytes: number };
    const answer = await askData(site.db, "datapackage.json");
    const described = (await answer.json()) as { resources: Described[] };
    expect(described.resources).toHaveLength(OPEN_TABLES.length);
    for (const { path, hash, bytes } of described.resources) {
      const file = await bytesOf(site.db, path);
      const sha256 = createHash("sha256").update(file).digest("hex");
      expect([hash, bytes], path).toEqual([`sha256:${sha256}`, file.length]);
    }
  });
});

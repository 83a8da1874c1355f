import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordEntry } from "#app/domain/record/record-entry";
import { PageCache, type PageAnswer } from "#app/server/page/page-cache.server";
import { RecordWatch } from "#app/server/record/record-watch.server";
import type { RenderedPage } from "#app/server/page/render-page.server";
import { openDatabase, writeTransaction, type Database } from "#db/client";
import { appendRecordEntry } from "#db/queries/record/record";
import { testDatabase, type TestDatabase } from "#tests/support/database";

const MIB = 1024 * 1024;

let database: TestDatabase;
let clock: Date;
/** What was rendered, in order. */
let rendered: string[];
/** What happens while a page is being rendered. */
let meanwhile: () => Promise<void>;
/** What the routes answer, where it is not a small page. */
let answer: Partial<Pick<RenderedPage, "status" | "body">> & {
  headers?: Record<string, string>;
};

beforeEach(async () => {
  database = await testDatabase();
  clock = new Date("2026-11-21T17:00:00.000Z");
  rendered = [];
  meanwhile = () => Promise.resolve();
  answer = {};
});

afterEach(() => database.close());

function openCache(options: { build?: string; mostBytes?: number } = {}) {
  const { build = "a", mostBytes } = options;
  const watch = new RecordWatch(database.db, () => clock, build);
  const pages = new PageCache(watch, render, mostBytes);
  const ask = (key: string) => pages.ask(key, { requestId: "r", headers: {} });
  return { pages, ask, tagOf: (key: string) => pages.tagKey(key) };
}

async function render(path: string): Promise<RenderedPage> {
  rendered.push(path);
  await meanwhile();
  const { status = 200, headers = {}, body = Buffer.from(path) } = answer;
  const all = new Headers({ "Content-Type": "text/html", ...headers });
  return { status, headers: all, body, isBusy: false };
}

/** Something that the public sees. */
async function publish(db: Database): Promise<void> {
  const facts = { group: randomUUID(), by: null };
  const entry = recordEntry("group_created", clock, facts);
  await writeTransaction(db, (trx) => appendRecordEntry(trx, entry, clock));
}

const isKept = ({ kept }: PageAnswer) => kept;

describe("a page is rendered", () => {
  test("once for a hundred people who ask at the same time", async () => {
    const { ask } = openCache();
    const crowd = Array.from({ length: 100 }, () => ask("/"));
    const answers = await Promise.all(crowd);
    expect(rendered).toEqual(["/"]);
    expect(answers.filter(isKept)).toHaveLength(100);
    expect(new Set(answers.map(({ page }) => page)).size).toBe(1);
  });

  test("again for the first who asks after something was published, and for nobody else", async () => {
    const { ask } = openCache();
    for (let round = 1; round <= 20; round += 1) {
      await Promise.all([ask("/"), ask("/")]);
      await ask("/");
      expect(rendered).toHaveLength(round);
      await publish(database.db);
    }
  });

  test("again within a second where another process published", async () => {
    const { ask } = openCache();
    const other = await openDatabase(database.url);
    await ask("/");
    await publish(other);
    await other.destroy();
    const asked = async () => {
      await ask("/");
      return rendered.length;
    };
    await expect.poll(asked, { timeout: 10_000 }).toBe(2);
  });

  test.each(["this", "another"])(
    "again before anybody sees it, where %s process published while it was drawn",
    async (which) => {
      const { ask } = openCache();
      const other = await openDatabase(database.url);
      const publisher = which === "this" ? database.db : other;
      meanwhile = async () => {
        if (rendered.length === 1) await publish(publisher);
        answer = { body: Buffer.from(`drawing ${rendered.length}`) };
      };
      const made = await ask("/");
      await other.destroy();
      expect(rendered).toHaveLength(2);
      const form = made.kept ? await made.page.makeForm("identity") : undefined;
      expect(form?.bytes.toString()).toBe("drawing 2");
    },
  );

  test("again when the day turns in Lima, and not when it turns in Greenwich", async () => {
    const { ask } = openCache();
    await ask("/");
    clock = new Date("2026-11-22T00:00:00.000Z");
    await ask("/");
    expect(rendered).toHaveLength(1);
    clock = new Date("2026-11-22T05:00:00.000Z");
    await ask("/");
    expect(rendered).toHaveLength(2);
  });

  test("not again where something was written that nobody sees", async () => {
    const { ask } = openCache();
    await ask("/");
    await writeTransaction(database.db, (trx) =>
      trx.insertInto("organizations").values({ id: "x", name: "X" }).execute(),
    );
    await ask("/");
    expect(rendered).toHaveLength(1);
  });

  test("again after a rendering that failed, which only those hear of who waited for it", async () => {
    const { ask } = openCache();
    meanwhile = () => Promise.reject(new Error("no ink"));
    const crowd = await Promise.allSettled([ask("/"), ask("/")]);
    expect(crowd.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    meanwhile = () => Promise.resolve();
    expect(isKept(await ask("/"))).toBe(true);
    expect(rendered).toHaveLength(2);
  });
});

describe("a page is not kept", () => {
  test.each([
    ["an answer that is not there", { status: 404 }],
    ["a fault", { status: 500 }],
    ["a redirect", { status: 303 }],
    ["a cookie", { headers: { "Set-Cookie": "s=1" } }],
    ["a private answer", { headers: { "Cache-Control": "private" } }],
    ["what forbids it", { headers: { "Cache-Control": "no-store" } }],
    ["more than half a megabyte", { body: Buffer.alloc(MIB / 2 + 1) }],
  ])("%s", async (_, change) => {
    answer = change;
    const { pages, ask } = openCache();
    expect(isKept(await ask("/"))).toBe(false);
    expect(pages.bytes).toBe(0);
    expect(pages.find("/")).toBeUndefined();
  });

  test("where something was published while it was drawn, however often it is drawn: nobody knows what it shows", async () => {
    const { ask } = openCache();
    meanwhile = () => publish(database.db);
    expect(isKept(await ask("/"))).toBe(false);
    expect(rendered).toHaveLength(3);
    meanwhile = () => Promise.resolve();
    expect(isKept(await ask("/"))).toBe(true);
    expect(rendered).toHaveLength(4);
  });

  test("where another process published while it was drawn", async () => {
    const { ask } = openCache();
    const other = await openDatabase(database.url);
    meanwhile = () => publish(other);
    expect(isKept(await ask("/"))).toBe(false);
    await other.destroy();
  });
});

test("the tag of a page is the same in every process of one build, and in no other state", async () => {
  const tags = new Set<string>();
  const see = async () => {
    const one = openCache();
    const tag = await one.tagOf("/");
    expect(await openCache().tagOf("/")).toBe(tag);
    expect(await one.tagOf("/metas")).not.toBe(tag);
    expect(await openCache({ build: "b" }).tagOf("/")).not.toBe(tag);
    tags.add(tag);
  };
  await see();
  await publish(database.db);
  await see();
  clock = new Date("2026-11-22T17:00:00.000Z");
  await see();
  expect(tags.size).toBe(3);
  expect(rendered).toEqual([]);
});

test("ten thousand addresses take no more memory than a few", async () => {
  // A picture is kept as it is, which is quicker than compressing ten thousand texts.
  answer = { headers: { "Content-Type": "image/png" } };
  const { pages, ask } = openCache({ mostBytes: MIB });
  await ask("/");
  await ask("/");
  for (let hundred = 0; hundred < 100; hundred += 1) {
    const some = Array.from({ length: 100 }, (_, n) => `${hundred}-${n}`);
    await Promise.all(some.map((word) => ask(`/metas?buscar=${word}`)));
    expect(pages.bytes).toBeLessThanOrEqual(MIB);
  }
  await ask("/");
  expect(rendered.filter((path) => path === "/")).toHaveLength(1);
});

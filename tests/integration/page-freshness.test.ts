import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { Database } from "#db/client";
import { testDatabase } from "#tests/support/database";
import { openOffice } from "#tests/support/office";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { UpdateModel } from "#tests/support/update-model";
import { anyStep, openStage, predict } from "#tests/support/update-stage";

const LONG = 5 * 60_000;

/** Pages that show updates of `anyStep`'s targets, and some that do not. */
const PAGES = [
  "/",
  "/?lang=en",
  "/provincias",
  "/provincias/espinar",
  "/provincias/espinar?as-of=2020-06-30",
  "/provincias/tarata?lang=en",
  "/metas/ESP-S-01",
  "/metas?estado=in_progress",
  "/registro",
  "/acerca",
  "/feed.atom",
  "/api/v1/updates",
  "/api/v1/provinces/espinar/scorecard",
  "/api/v1/record/checkpoint",
];

async function openDatabaseOfATest(): Promise<Database> {
  const database = await testDatabase();
  onTestFinished(() => database.close());
  return database.db;
}

/** The same site twice: one keeps pages, the other makes each one anew. */
async function openTwins(db: Database): Promise<[PageSite, PageSite]> {
  // One data folder, so that both sign the record with one key.
  const folder = await mkdtemp(join(tmpdir(), "twins-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const env = { ORIGIN: "http://localhost:3000", DATA_DIR: folder };
  const keeping = await openPageSite(db, { buildId: "a", env });
  return [keeping, await openPageSite(db, { env })];
}

async function expectAlike(
  [keeping, forgetful]: [PageSite, PageSite],
  path: string,
): Promise<void> {
  const kept = await keeping.get(path);
  const fresh = await forgetful.get(path);
  const place = `${path}: ${kept.status}`;
  expect(kept.status, place).toBe(fresh.status);
  expect(kept.body.toString(), place).toBe(fresh.body.toString());
  expect(kept.headers["content-type"]).toBe(fresh.headers["content-type"]);
}

test("who publishes sees it on the very next page, whose copies elsewhere no longer hold", async () => {
  const db = await openDatabaseOfATest();
  const { desk, rosa, mario } = await openOffice(db);
  const site = await openPageSite(db, { buildId: "a" });
  onTestFinished(() => site.close());
  const read = async (headers = {}) =>
    await site.get("/metas/ESP-S-01", headers);
  for (const summary of [
    "Empezó la obra en el cerro.",
    "Llegó la máquina al cerro.",
  ]) {
    const id = await desk.tell(rosa, "ESP-S-01", { summary });
    const before = await read();
    expect(before.body.toString()).not.toContain(summary);
    const copy = { "If-None-Match": String(before.headers.etag) };
    expect((await read(copy)).status).toBe(304);
    expect(await desk.decide(mario, id, "approve")).toBe("published");
    const after = await read(copy);
    expect(after.status).toBe(200);
    expect(after.body.toString()).toContain(summary);
  }
});

test("a copy is known to hold by a process that has rendered nothing yet", async () => {
  const db = await openDatabaseOfATest();
  await openOffice(db);
  const env = { ORIGIN: "http://localhost:3000" };
  const headers = { "Accept-Encoding": "br" };
  const one = await openPageSite(db, { buildId: "a", env });
  const { etag } = (await one.get("/metas/ESP-S-01", headers)).headers;
  await one.close();
  const next = await openPageSite(db, { buildId: "a", env });
  onTestFinished(() => next.close());
  const copy = { ...headers, "If-None-Match": String(etag) };
  const answer = await next.get("/metas/ESP-S-01", copy);
  expect(answer.status).toBe(304);
  expect(answer.headers.etag).toBe(etag);
  expect(answer.headers["content-security-policy"]).toBeUndefined();
});

test(
  "whatever happens, a page that is kept is the page as it would be made now, byte for byte",
  { timeout: LONG },
  async () => {
    const anySteps = fc.array(anyStep, { minLength: 8, maxLength: 16 });
    const anyPages = fc.infiniteStream(fc.constantFrom(...PAGES));
    await fc.assert(
      fc.asyncProperty(anySteps, anyPages, async (steps, pages) => {
        const database = await testDatabase();
        const stage = await openStage(database.db);
        const twins = await openTwins(database.db);
        const model = new UpdateModel();
        try {
          for (const step of steps) {
            const found =
              "index" in step ? model.updates[step.index] : undefined;
            const head = found === undefined ? null : { ...found };
            predict(model, step, head);
            await stage.play(step, head);
            for (const path of [...pages.take(3)])
              await expectAlike(twins, path);
          }
          for (const path of PAGES) await expectAlike(twins, path);
        } finally {
          for (const twin of twins) await twin.close();
          await database.close();
        }
      }),
      { numRuns: 6 },
    );
  },
);

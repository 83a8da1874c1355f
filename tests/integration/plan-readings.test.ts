import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPlanDraft } from "#app/commands/start-plan-draft.server";
import { sha256Hex } from "#app/domain/proof/commitment";
import { readSettings } from "#app/server/http/env.server";
import { resumeReadings } from "#app/server/plan/plan-reading.server";
import { planFolder, planStore } from "#app/server/plan/plan-store.server";
import { sweepDocuments } from "#app/server/plan/plan-sweep.server";
import { findPlanDraft } from "#db/queries/plan/plan-drafts";
import { ocrProgram } from "#tests/support/ocr-program";
import { inventedPlan } from "#tests/support/plan-desk";
import { openPlanRoom, type PlanRoom } from "#tests/support/plan-room";
import { tablePdf } from "#tests/support/table-pdf";
import { mustBeOk } from "#tests/support/world";
import { pino } from "pino";

let room: PlanRoom;
let ocr: Awaited<ReturnType<typeof ocrProgram>>;

beforeAll(async () => {
  // It names a page, and then it waits for ever.
  ocr = await ocrProgram(
    `process.stderr.write("    1 Rasterize\\n"); setInterval(() => {}, 1000);`,
  );
  room = await openPlanRoom({ OCR_COMMAND: ocr.program });
});

afterAll(async () => {
  await room.close();
  await ocr.remove();
});

const fields = { province: "espinar", term: "2023-2026" };
const parts = () => ({
  db: room.db,
  settings: readSettings({ DATA_DIR: room.site.folder }),
  log: pino({ level: "silent" }),
  now: () => room.site.clock.now,
});

const stateOf = async () => {
  const draft = await findPlanDraft(room.db, room.id());
  return `${draft?.state} ${draft?.failure ?? ""}`.trim();
};

async function startWithoutReading(text: string, isKept = true) {
  const bytes = Buffer.from(text);
  const sha256 = sha256Hex(bytes);
  if (isKept) await planStore(parts().settings).put(sha256, bytes);
  const started = await startPlanDraft(room.db, {
    actor: room.nora,
    input: {
      ...{ province: "espinar", term: "2023-2026" },
      ...{ title: null, organization: null },
    },
    document: { file: "plan.md", sha256 },
    now: room.site.clock.now,
  });
  room.draft = `/admin/planes/borradores/${mustBeOk(started).draftId}`;
}

test("Nora sees how far a reading is, stops it, and has it read again", async () => {
  const pictures = await tablePdf([], { pages: 2, isPictures: true });
  const sent = await room.upload(fields, new Uint8Array(pictures), "foto.pdf");
  room.draft = sent.headers.get("Location") ?? "";
  await expect
    .poll(async () => (await room.atNora.open(room.draft)).text, {
      timeout: 20_000,
    })
    .toContain("Va 1 página");
  const away = await room.step(room.atTania, { intent: "cancel" });
  expect(away.status).toBe(403);
  const stopped = await room.step(room.atMario, { intent: "cancel" });
  expect(stopped.status).toBe(303);
  expect(await stateOf()).toBe("failed cancelled");
  const page = await room.atNora.open(room.draft);
  expect(page.text).toContain("Alguien detuvo la lectura");
  const twice = await room.step(room.atMario, { intent: "cancel" });
  expect(twice.status).toBe(409);
  const again = await room.step(room.atNora, { intent: "reread" });
  expect(again.status).toBe(303);
  expect(await stateOf()).toBe("reading");
  expect((await room.step(room.atNora, { intent: "cancel" })).status).toBe(303);
});

test("what nobody reads although it waits says so at once, and is read when somebody asks", async () => {
  await startWithoutReading(inventedPlan(4));
  const page = await room.atNora.open(room.draft);
  expect(page.text).toContain("La lectura se interrumpió");
  expect((await room.step(room.atNora, { intent: "reread" })).status).toBe(303);
  await expect.poll(stateOf, { timeout: 20_000 }).toBe("editing");
});

test("a site that opens again takes up what it was reading, and says so where the document is gone", async () => {
  await startWithoutReading(inventedPlan(3));
  const there = room.draft;
  await startWithoutReading("no longer there", false);
  const readings = await resumeReadings(parts());
  expect(await stateOf()).toBe("failed interrupted");
  room.draft = there;
  await expect.poll(stateOf, { timeout: 20_000 }).toBe("editing");
  readings.stop();
});

test("a document that no draft names goes after a day; those that one names stay", async () => {
  const { settings } = parts();
  const folder = planFolder(settings);
  const names = async () =>
    (await readdir(folder, { recursive: true })).filter((name) =>
      /[0-9a-f]{64}$/.test(name),
    );
  const before = await names();
  const store = planStore(settings);
  const [young, old] = ["young", "old"].map((text) => Buffer.from(text));
  for (const bytes of [young, old])
    if (bytes) await store.put(sha256Hex(bytes), bytes);
  await mkdir(join(folder, "aside"), { recursive: true });
  await writeFile(join(folder, "aside", "note.txt"), "not a document");
  room.site.clock.now = new Date();
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const name of await names())
    if (young && !name.endsWith(sha256Hex(young)))
      await utimes(join(folder, name), longAgo, longAgo);
  expect(await sweepDocuments(parts())).toBe(1);
  const after = await names();
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(expect.arrayContaining(before));
});

import { readdir, readFile, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";
import { recognizeText } from "#app/server/intake/recognize-text.server";
import { readWithOcr } from "#app/server/intake/read-with-ocr.server";
import type { ReadingProgress } from "#app/server/intake/reading.server";
import { ocrProgram, RECOGNIZES } from "#tests/support/ocr-program";
import { areGone, NEVER_ENDS, pidsOf } from "#tests/support/outside-program";
import { tablePdf } from "#tests/support/table-pdf";

type Program = Awaited<ReturnType<typeof ocrProgram>>;

let pictures: Uint8Array;
let text: Uint8Array;
let programs: Program[] = [];

beforeAll(async () => {
  const rows = [
    ["PROBLEMA", "OBJETIVO", "META AL 2026"],
    ["DIMENSION SOCIAL"],
    ["Falta agua.", "Mejorar el agua.", "Construir 3 reservorios de agua."],
  ];
  pictures = await tablePdf(rows, { pages: 2, isPictures: true });
  text = await tablePdf(rows, { pages: 2 });
});

afterEach(async () => {
  for (const { remove } of programs) await remove();
  programs = [];
});

async function programThat(body: string, result?: Uint8Array) {
  const program = await ocrProgram(body, result);
  programs.push(program);
  return program;
}

const task = () => ({
  name: "escaneado.pdf",
  bytes: pictures,
  options: { provinces: [] },
});

const leftovers = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.startsWith("recognizing-"));

test("without a program, or where it finds nothing, pages that are pictures are refused", async () => {
  const none = { program: null, folder: tmpdir() };
  const refused = await readWithOcr(task(), none);
  expect(refused).toEqual({ ok: false, reason: "no_text_layer" });
  const blind = await programThat(
    `fs.copyFileSync("document.pdf", args.at(-1))`,
  );
  const found = await readWithOcr(task(), blind);
  expect(found).toEqual({ ok: false, reason: "ocr_failed" });
});

test("with one their text is read, each item says that it was recognized, and the document stays what it was", async () => {
  const { program, folder } = await programThat(RECOGNIZES, text);
  const heard: ReadingProgress[] = [];
  const say = (progress: ReadingProgress) => void heard.push(progress);
  const result = await readWithOcr(task(), { program, folder, say });
  if (!result.ok) throw new Error(result.reason);
  const { document, targets } = result.draft;
  expect(targets[0]?.wording).toBe("Construir 3 reservorios de agua.");
  for (const { confidence } of targets) {
    expect(confidence.reasons).toContain("recognized_text");
    expect(confidence.level).not.toBe("high");
  }
  const sha256 = createHash("sha256").update(pictures).digest("hex");
  expect(document).toMatchObject({ file: "escaneado.pdf", sha256, pages: 2 });
  expect(heard).toContainEqual({ step: "recognizing", done: 2, total: null });
  expect(await leftovers(folder)).toEqual([]);
});

test.each([
  ["fails", "process.exit(3)"],
  ["says that it worked and did nothing", ""],
  ["gives something else", `fs.writeFileSync(args.at(-1), "hola")`],
])("a program that %s", async (_, body) => {
  const { program, folder } = await programThat(body);
  const result = await recognizeText(pictures, { program, folder });
  expect(result).toEqual({ ok: false, reason: "ocr_failed" });
  expect(await leftovers(folder)).toEqual([]);
});

test("a program that is not there", async () => {
  const how = { program: "/nowhere/ocr", folder: tmpdir() };
  expect(await recognizeText(pictures, how)).toEqual({
    ok: false,
    reason: "ocr_failed",
  });
});

test("a program that never ends is ended, with what it started, when its time is over or nobody waits", async () => {
  const { program, folder } = await programThat(NEVER_ENDS);
  const slow = recognizeText(pictures, { program, folder, time: 2_000 });
  const first = await pidsOf(folder);
  expect(await slow).toEqual({ ok: false, reason: "too_slow" });
  await areGone(first);
  await writeFile(join(folder, "pids"), "");
  const waiting = new AbortController();
  const how = { program, folder, signal: waiting.signal };
  const cancelled = recognizeText(pictures, how);
  const second = await pidsOf(folder);
  waiting.abort();
  await expect(cancelled).rejects.toThrow("cancelled");
  await areGone(second);
  expect(await leftovers(folder)).toEqual([]);
});

test("it learns no secret of the site", async () => {
  process.env["SMTP_URL"] = "smtps://user:secret@mail.example";
  const { program, folder } = await programThat(
    `fs.writeFileSync(here + "/env", JSON.stringify(process.env)); process.exit(3)`,
  );
  await recognizeText(pictures, { program, folder });
  delete process.env["SMTP_URL"];
  const env = await readFile(join(folder, "env"), "utf8");
  expect(env).not.toContain("secret");
  expect(Object.keys(JSON.parse(env) as object)).not.toContain("DATA_DIR");
});

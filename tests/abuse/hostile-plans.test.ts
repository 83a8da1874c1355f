import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { draftDocument } from "#app/server/intake/draft-document.server";
import { draftInThread } from "#app/server/intake/draft-in-thread.server";
import { bombPdf, lockedPdf, longPdf } from "#tests/support/hostile-pdf";

const WORD = "word/document.xml";
const XML = `<?xml version="1.0"?>`;

/** A document of Word with whatever parts. */
const docx = (parts: Record<string, string>) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ [WORD]: `${XML}<w:document/>`, ...parts }).map(
        ([name, text]) => [name, strToU8(text)],
      ),
    ),
  );

const laughs = `${XML}<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><w:document>&c;</w:document>`;

/** What is sent, under which name, and what may come of it. */
const DOCUMENTS: [string, string, () => Uint8Array, string[]][] = [
  ["a PDF under lock", "a.pdf", lockedPdf, ["encrypted"]],
  ["half a PDF", "a.pdf", () => longPdf(50).subarray(0, 900), ["broken"]],
  ["10,000 pages", "a.pdf", () => longPdf(10_000), ["too_many_pages"]],
  [
    "a page of 100 MB of nothing",
    "a.pdf",
    () => bombPdf(100),
    ["no_text_layer", "broken", "out_of_memory", "too_slow"],
  ],
  ["entities", "a.docx", () => docx({ [WORD]: laughs }), ["broken"]],
  [
    "a bomb",
    "a.docx",
    () => zipSync({ [WORD]: new Uint8Array(100 * 1024 * 1024) }),
    ["unpacks_too_large"],
  ],
  [
    "one line of a million letters",
    "a.md",
    () => strToU8(`| ${"mejorar el 5 % de ".repeat(60_000)} |`),
    ["ok", "too_slow", "too_large", "out_of_memory"],
  ],
];

/** Reads in a thread as the site does, never longer than this, and says how often the loop came round meanwhile. */
async function reads(name: string, bytes: Uint8Array) {
  let beats = 0;
  const beat = setInterval(() => (beats += 1), 5);
  const task = { name, bytes, options: { provinces: [] } };
  const result = await draftDocument(task);
  clearInterval(beat);
  return { outcome: result.ok ? "ok" : result.reason, beats };
}

test.each(DOCUMENTS)("%s", async (_, name, make, outcomes) => {
  const { outcome, beats } = await reads(name, make());
  expect(outcomes).toContain(outcome);
  // A reading on the loop of the site would let nobody else have a turn.
  expect(beats).toBeGreaterThan(3);
});

test.each([
  ["macros", docx({ "word/vbaProject.bin": "x" }), "has_macros"],
  [
    "a crowd of parts",
    docx(
      Object.fromEntries(
        Array.from({ length: 3_100 }, (_, n) => [`p${n}`, ""]),
      ),
    ),
    "unpacks_too_large",
  ],
])("%s", async (_, bytes, reason) => {
  const task = { name: "a.docx", bytes, options: { provinces: [] } };
  expect(await draftInThread(task)).toEqual({ ok: false, reason });
});

test("100 MB are refused before a thread begins", async () => {
  const begun = process.memoryUsage.rss();
  const bytes = new Uint8Array(100 * 1024 * 1024);
  expect((await reads("a.txt", bytes)).outcome).toBe("too_large");
  expect(process.memoryUsage.rss() - begun).toBeLessThan(300 * 1024 * 1024);
});

test.each([
  ["UTF-8", "utf8", "Construir 3 represas en Ñahuimpuquio"],
  ["UTF-16", "utf16le", "Construir 3 represas en Ñahuimpuquio"],
  ["Windows-1252", "latin1", "Construir 3 represas en Ñahuimpuquio"],
] as const)(
  "a table in %s is read letter by letter",
  async (_, coding, meta) => {
    const table = `| PROBLEMA | OBJETIVO | META AL 2026 |\n| --- | --- | --- |\n| DIMENSIÓN SOCIAL | | |\n| Falta agua | Dar agua | ${meta} |\n`;
    const mark = coding === "utf16le" ? "\ufeff" : "";
    const bytes = Buffer.from(`${mark}${table}`, coding);
    const task = { name: "a.md", bytes, options: { provinces: [] } };
    const result = await draftInThread(task);
    if (!result.ok) throw new Error(result.reason);
    expect(result.draft.targets.map(({ wording }) => wording)).toEqual([meta]);
  },
);

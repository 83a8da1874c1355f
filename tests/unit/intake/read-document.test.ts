import { strToU8, zipSync } from "fflate";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { draftDocument } from "#app/server/intake/draft-document.server";
import { draftInThread } from "#app/server/intake/draft-in-thread.server";
import { readDocument } from "#app/server/intake/read-document.server";

const ROWS = [
  [
    "Deficiente servicio de agua potable.",
    "Mejorar el servicio de agua.",
    "El 80% de las viviendas tiene agua.",
  ],
  [
    "Escasa cobertura de salud.",
    "Equipar los puestos de salud.",
    "Construir 3 puestos de salud.",
  ],
] as const;

const HEADER = [
  "PROBLEMA IDENTIFICADO",
  "OBJETIVO ESTRATÉGICO",
  "META AL 2022",
];

const html = `<!doctype html><html><head><title>No</title><script>alert("1")</script></head><body>
<h1>Plan de gobierno 2019-2022</h1><table><tr>${HEADER.map((name) => `<th>${name}</th>`).join("")}</tr>
<tr><td colspan="3">DIMENSIÓN SOCIAL</td></tr>
${ROWS.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join("")}</tr>`).join("")}</table></body></html>`;

const csv = [HEADER, ["DIMENSIÓN SOCIAL", "", ""], ...ROWS]
  .map((row) => row.map((cell) => `"${cell}"`).join(";"))
  .join("\r\n");

const CONTENT_TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const cell = (text: string) =>
  `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const DOCUMENT = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${[HEADER, ["DIMENSIÓN SOCIAL", "", ""], ...ROWS].map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl></w:body></w:document>`;

function docx(
  parts: Record<string, Uint8Array> = {},
  document = DOCUMENT,
): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(CONTENT_TYPES),
    "_rels/.rels": strToU8(RELATIONS),
    "word/document.xml": strToU8(document),
    ...parts,
  });
}

async function pdf(pages: number, write = true): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 0; number < pages; number += 1) {
    const page = document.addPage([595, 842]);
    if (!write) continue;
    const draw = (text: string, x: number, y: number) =>
      page.drawText(text, { x, y, size: 9, font });
    HEADER.forEach((text, at) => draw(text, 40 + at * 175, 780));
    draw("DIMENSION SOCIAL", 40, 760);
    ROWS.forEach((row, index) =>
      row.forEach((text, column) => {
        const words =
          number === 0 ? text : text.replace(/\.$/, ` del anexo ${number}.`);
        // A cell is wrapped in the middle, as a word processor does.
        const middle = words.indexOf(" ", words.length / 2);
        draw(words.slice(0, middle), 40 + column * 175, 740 - index * 40);
        draw(words.slice(middle + 1), 40 + column * 175, 728 - index * 40);
      }),
    );
  }
  return document.save();
}

const read = (name: string, bytes: Uint8Array) =>
  draftInThread({ name, bytes, options: { provinces: [] } });

async function rowsOf(name: string, bytes: Uint8Array) {
  const result = await read(name, bytes);
  if (!result.ok) return result.reason;
  return result.draft.targets.map(({ problem, objective, wording }) => [
    problem,
    objective,
    wording,
  ]);
}

describe("a plan comes out the same of", () => {
  const latin = Buffer.from(csv, "latin1");
  test.each([
    ["plan.html", strToU8(html)],
    ["plan.csv", strToU8(csv)],
    ["latin.csv", Uint8Array.from(latin)],
    ["plan.docx", docx()],
    [
      "plan.txt",
      strToU8(
        [HEADER, ["DIMENSIÓN SOCIAL", "", ""], ...ROWS]
          .map((row) => row.join("\t"))
          .join("\r\n"),
      ),
    ],
  ])("%s", async (name, bytes) => {
    expect(await rowsOf(name, bytes)).toEqual(ROWS);
  });

  test("plan.pdf, by the positions of its words, with the page", async () => {
    const bytes = await pdf(2);
    const result = await read("plan.pdf", bytes);
    if (!result.ok) throw new Error(result.reason);
    const [first, , third] = result.draft.targets;
    expect([first?.problem, first?.objective, first?.wording]).toEqual(ROWS[0]);
    expect(third?.passages[0]?.page).toBe(2);
    expect(
      result.draft.targets.flatMap(({ checks }) => checks.notFound),
    ).toEqual([]);
  });
});

describe("what is refused, and why", () => {
  const bomb = docx({ "word/bomb.xml": new Uint8Array(90 * 1024 * 1024) });
  const lying = Buffer.from(bomb);
  const at =
    lying.indexOf("word/bomb.xml", lying.indexOf("PK\u0001\u0002")) - 46;
  lying.writeUInt32LE(1_000, at + 24);

  test.each([
    ["a bomb that says its size", "plan.docx", bomb, "unpacks_too_large"],
    ["a bomb that hides its size", "plan.docx", lying, "unpacks_too_large"],
    [
      "macros",
      "plan.docx",
      docx({ "word/vbaProject.bin": strToU8("x") }),
      "has_macros",
    ],
    [
      "entities",
      "plan.docx",
      docx({}, DOCUMENT.replace("?>", '?><!DOCTYPE a [<!ENTITY b "bb">]>')),
      "broken",
    ],
    ["a broken DOCX", "plan.docx", docx().slice(0, 300), "broken"],
    [
      "another packed file",
      "plan.docx",
      zipSync({ "a.txt": strToU8("a") }),
      "unknown_format",
    ],
    [
      "an old Word file",
      "plan.doc",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      "unknown_format",
    ],
    [
      "a broken PDF",
      "plan.pdf",
      strToU8("%PDF-1.7\nnothing of the kind"),
      "broken",
    ],
    [
      "bytes as text",
      "plan.txt",
      Uint8Array.from({ length: 4_000 }, (_, index) => index % 7),
      "not_text",
    ],
    ["nothing", "plan.txt", new Uint8Array(0), "empty"],
    ["a picture's name", "plan.jpg", strToU8("hola"), "unknown_format"],
  ])("%s", async (_, name, bytes, reason) => {
    expect(await read(name, bytes)).toEqual({ ok: false, reason });
  });

  test("pages that are pictures", async () => {
    expect(await read("plan.pdf", await pdf(3, false))).toEqual({
      ok: false,
      reason: "no_text_layer",
    });
  });

  test("two thousand pages", async () => {
    expect(await read("plan.pdf", await pdf(2_000, false))).toEqual({
      ok: false,
      reason: "too_many_pages",
    });
  });

  test("more bytes than a plan has", async () => {
    const bytes = new Uint8Array(41 * 1024 * 1024);
    await expect(readDocument("plan.txt", bytes)).rejects.toThrow("too_large");
    const task = { name: "plan.txt", bytes, options: { provinces: [] } };
    expect(await draftDocument(task)).toEqual({
      ok: false,
      reason: "too_large",
    });
  });

  test("tags without end are read without running out of stack", async () => {
    const deep = `<html>${"<div>".repeat(60_000)}hola`;
    const { lines } = await readDocument("plan.html", strToU8(deep));
    expect(lines.join("").trim()).toBe("hola");
  });
});

describe("a thread of its own", () => {
  test("drafts a hundred pages while the event loop goes on", async () => {
    const bytes = await pdf(100);
    let [last, longest] = [performance.now(), 0];
    const beat = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 5);
    const result = await draftDocument({
      name: "plan.pdf",
      bytes,
      options: { provinces: [] },
    });
    clearInterval(beat);
    if (!result.ok) throw new Error(result.reason);
    expect(result.draft.targets.length).toBe(200);
    // A reading on the loop would hold it for seconds; a busy machine may hold it for moments.
    expect(longest).toBeLessThan(1_000);
  });

  test("gives up when its time is over, or when nobody waits any more", async () => {
    const task = {
      name: "plan.pdf",
      bytes: await pdf(60),
      options: { provinces: [] },
    };
    expect(await draftDocument(task, { time: 1 })).toEqual({
      ok: false,
      reason: "too_slow",
    });
    const waiting = new AbortController();
    const draft = draftDocument(task, { signal: waiting.signal });
    waiting.abort(new Error("gone"));
    await expect(draft).rejects.toThrow("gone");
  });
});

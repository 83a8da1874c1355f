import fc from "fast-check";
import { expect, test } from "vitest";
import { book, openLibrary } from "./library";

const NAMES = [
  "Nuñoa",
  "Nunoa",
  "Nuñez",
  "nuñoa",
  "Ñahuimpuquio",
  "Ánimas",
  "Animas",
  "Zurite",
  "áncash",
  "ancash",
  "A ñ",
  "A-n",
  "\u00d1ahui", // Ñ as one character
  "N\u0303ahui", // Ñ as two
  "10",
  "9",
  "\u{1F600}",
  "\uFB01",
];

/** Byte order of UTF-8: the one order that needs no language and no version of a library. */
function inByteOrder(names: readonly string[]): string[] {
  return [...names].sort((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
}

async function ordered(names: readonly string[]): Promise<string[]> {
  const { db } = await openLibrary();
  const books = names.map((title, n) => ({ ...book(String(n)), title }));
  await db.insertInto("books").values(books).execute();
  const rows = await db
    .selectFrom("books")
    .select("title")
    .orderBy("title")
    .execute();
  return rows.map((row) => row.title);
}

test("ñ, accents and capitals stand in byte order", async () => {
  expect(await ordered(NAMES)).toEqual(inByteOrder(NAMES));
});

test("any text stands in byte order", async () => {
  const names = fc.sample(fc.string({ unit: "grapheme", minLength: 1 }), {
    numRuns: 300,
    seed: 7,
  });
  const unique = [...new Set(names)].filter((name) => !name.includes("\u0000"));
  expect(await ordered(unique)).toEqual(inByteOrder(unique));
});

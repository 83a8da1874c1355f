import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { UnstorableValueError } from "#db/dialects/stored-value";
import { book, openLibrary } from "./library";

const ODD_VALUES: readonly (readonly [string, unknown])[] = [
  ["a bigint", 10n],
  ["a date", new Date(0)],
  ["an object", { pages: 1 }],
  ["a list", [1]],
  ["bytes", Buffer.from("x")],
  ["a regular expression", /x/],
  ["not a number", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
  ["undefined", undefined],
  ["true", true],
  ["2 to the 53", 2 ** 53],
  ["minus 2 to the 53", -(2 ** 53)],
  ["half a surrogate pair", "ni\ud83d"],
  ["the other half", "\ude00os"],
  ["a NUL character", "Espi\u0000nar"],
];

test.each(ODD_VALUES)("%s is refused, not changed", async (_, value) => {
  const { db } = await openLibrary();
  const inserted = sql`insert into books (id, shelf_id, title, pages) values ('x', 'a', ${value}, 1)`;
  await expect(inserted.execute(db)).rejects.toThrow(UnstorableValueError);
  const read = sql`select * from books where id = ${value}`;
  await expect(read.execute(db)).rejects.toThrow(UnstorableValueError);
  expect(await db.selectFrom("books").selectAll().execute()).toEqual([]);
});

test("the refusal does not quote the value", async () => {
  const { db } = await openLibrary();
  const secret = "rosa@example.pe\u0000";
  const found = db.selectFrom("shelves").where("id", "=", secret).selectAll();
  await expect(found.execute()).rejects.toThrow(
    /^parameter 1 is text with a NUL character$/,
  );
});

test("every other value reads back equal", async () => {
  const { db } = await openLibrary();
  const text = fc
    .string({ unit: "binary" })
    .filter((value) => !value.includes("\u0000"));
  const weight = fc.double({ noNaN: true, noDefaultInfinity: true });
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        title: text,
        pages: fc.maxSafeNat().map((n) => n + (n === 0 ? 1 : 0)),
        weight: fc.option(weight.filter(isKept)),
      }),
      async (values) => {
        const row = { ...book("x"), ...values };
        await db.deleteFrom("books").execute();
        await db.insertInto("books").values(row).execute();
        const read = await db
          .selectFrom("books")
          .selectAll()
          .executeTakeFirst();
        expect(read).toEqual(row);
      },
    ),
    { numRuns: 200 },
  );
});

/** Minus zero is the same number as zero to both engines; whole numbers must be safe. */
function isKept(value: number): boolean {
  const isUnsafe = Number.isInteger(value) && !Number.isSafeInteger(value);
  return !isUnsafe && !Object.is(value, -0);
}

test("text does not become a number, nor a fraction a whole one", async () => {
  const { db } = await openLibrary();
  for (const pages of ["doce", 1.5]) {
    const row = { ...book("x"), pages: pages as number };
    const inserted = db.insertInto("books").values(row).execute();
    await expect(inserted).rejects.toMatchObject({ kind: "other" });
  }
});

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decimal,
  orNothing,
  words,
  whole,
  yesNo,
} from "#app/domain/open-data/column";
import { openTable, rowOf, type RowOf } from "#app/domain/open-data/table";
import { csvHead, csvRows } from "#app/server/http/csv.server";

const TABLE = openTable(
  "sample",
  {
    text: words(400),
    maybe: orNothing(words(400)),
    number: orNothing(decimal()),
    count: whole(0),
    flag: yesNo(),
  },
  ["count"],
);

type Row = RowOf<typeof TABLE>;

/** A file's rows as an import reads them. */
function readBack(file: string): Row[] {
  const [head, ...records] = parse(file, { bom: true });
  expect(head).toEqual(Object.keys(TABLE.columns));
  return records.map((cells) => {
    const read = rowOf(TABLE, cells);
    if ("column" in read) throw new Error(`${read.column} cannot be read`);
    return read.row;
  });
}

const soundText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom("=", "'", '"', ",", "\n", "+", "@", " ", "ñ", "é", ";"),
      fc.string({ unit: "grapheme-composite", minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => text.normalize("NFC").replace(/[^\P{Cc}\n]|\p{Cs}/gu, "x"));

const anyRow: fc.Arbitrary<Row> = fc.record({
  text: soundText,
  maybe: fc.option(soundText),
  number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  count: fc.nat(),
  flag: fc.boolean(),
});

describe("a table as CSV", () => {
  test("says the same when it is read back", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const file = csvHead(TABLE) + csvRows(TABLE, rows);
        const plain = rows.map((row) => ({
          ...row,
          // There is one nothing, and one zero.
          number: row.number === 0 ? 0 : row.number,
        }));
        expect(readBack(file)).toEqual(plain);
      }),
    );
  });

  test("has the mark, commas, double quotes and CRLF of RFC 4180", () => {
    const row = { text: 'dice "sí", y\nse va', maybe: null, number: -1.5 };
    const file =
      csvHead(TABLE) + csvRows(TABLE, [{ ...row, count: 3, flag: true }]);
    expect(file).toBe(
      '\uFEFFtext,maybe,number,count,flag\r\n"dice ""sí"", y\nse va",,-1.5,3,true\r\n',
    );
  });

  test("quotes a lone carriage return and blanks at the ends", () => {
    const file = csvRows(TABLE, [
      { text: "a\rb", maybe: " c ", number: null, count: 0, flag: false },
    ]);
    expect(file).toBe('"a\rb"," c ",,0,false\r\n');
  });

  test("has no line for no row", () => {
    expect(csvRows(TABLE, [])).toBe("");
  });

  test.each([
    ["text", ["", "", "", "1", "true"]],
    ["text", ["a\0b", "", "", "1", "true"]],
    ["text", ["e\u0301", "", "", "1", "true"]],
    ["number", ["a", "", "1,5", "1", "true"]],
    ["number", ["a", "", "1e999", "1", "true"]],
    ["number", ["a", "", "NaN", "1", "true"]],
    ["count", ["a", "", "", "-1", "true"]],
    ["count", ["a", "", "", "1.0", "true"]],
    ["flag", ["a", "", "", "1", "TRUE"]],
  ])(
    "names the column %s where a cell is none of its own: %j",
    (column, cells) => {
      expect(rowOf(TABLE, cells)).toEqual({ column });
    },
  );
});

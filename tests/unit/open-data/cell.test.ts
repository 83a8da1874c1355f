import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { armed, disarmed } from "#app/domain/open-data/cell";

/** What a spreadsheet runs, or what others were fooled by. */
const ATTACKS = [
  '=HYPERLINK("http://evil.example","clic")',
  "=cmd|'/c calc'!A0",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "\0=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "﹦1",
  " =1",
  "\u00A0=1",
  "\u200B=1",
  "\uFEFF=1",
  "'=1",
  "''@SUM(1)",
];

const HARMLESS = [
  "",
  "Al 2022, 80 % de las familias",
  "a=b",
  "'98",
  "'",
  "− 3 grados",
  "ñ-1",
  "https://diario.example/?a=1",
  "(=1)",
];

describe("a cell that a spreadsheet would run", () => {
  test.each(ATTACKS)("%j gets an apostrophe in front", (text) => {
    expect(disarmed(text)).toBe(`'${text}`);
  });

  test.each(HARMLESS)("%j stays as it is", (text) => {
    expect(disarmed(text)).toBe(text);
  });

  test.each([...ATTACKS, ...HARMLESS])("%j can be had back", (text) => {
    expect(armed(disarmed(text))).toBe(text);
  });
});

/** Texts that begin in every dangerous and half-dangerous way. */
const anyText = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        ...[
          "'",
          "=",
          "+",
          "-",
          "@",
          "＝",
          "\t",
          "\r",
          "\n",
          "\0",
          " ",
          "\uFEFF",
        ],
      ),
      { maxLength: 5 },
    ),
    fc.string({ unit: "grapheme" }),
  )
  .map(([start, rest]) => start.join("") + rest);

test("whatever is written, no cell begins with what runs, and the text can be had back", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const cell = disarmed(text);
      expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      expect(armed(cell)).toBe(text);
    }),
  );
});

test("two texts never become one cell", () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      expect(disarmed(a) === disarmed(b)).toBe(a === b);
    }),
  );
});

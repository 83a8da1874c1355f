import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "#tests/support/any-text";
import {
  LARGEST_VALUE,
  numberInput,
  parseNumber,
} from "#app/domain/form/number-input";

function fault(typed: unknown, bounds = {}) {
  return numberInput(bounds).safeParse(typed).error?.issues[0]?.message;
}

describe("a number as Peru writes it", () => {
  it.each([
    ["1,234.50", 1234.5],
    ["12.5", 12.5],
    ["0.5", 0.5],
    ["007", 7],
    ["1,234,567.50", 1234567.5],
    ["1 234.5", 1234.5],
    ["1\u00A0234\u00A0567", 1234567],
    ["12\u202F345", 12345],
    ["-3.2", -3.2],
    ["\u22123.2", -3.2],
    ["1.234", 1.234],
    ["  80 ", 80],
    ["999,999,999,999.999", 999_999_999_999.999],
  ])("%j is %d", (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });

  it.each([
    "1.234.567",
    "12,5",
    "1,2345",
    "12,34,567",
    ",234",
    "0,234",
    "1,234 567",
    "1  234",
    "S/ 5 mil",
    "S/ 5",
    "80 %",
    "1e9",
    "1e308",
    "NaN",
    "Infinity",
    "0x10",
    "1_000",
    "١٢٣",
    "１２３",
    ".5",
    "5.",
    "+5",
    "--5",
    "- 5",
    "",
    " ",
    "1\n2",
    "1".repeat(16),
    "0.1234567890123456",
    "123456789012.1234",
  ])("%j is not one", (typed) => {
    expect(parseNumber(typed)).toBeNull();
    expect(fault(typed)).toBe("number_malformed");
  });

  it("has no negative zero", () => {
    expect(Object.is(parseNumber("-0"), 0)).toBe(true);
    expect(Object.is(parseNumber("-0.00"), 0)).toBe(true);
  });

  it("reads back whatever es-PE formatting prints", () => {
    const format = new Intl.NumberFormat("es-PE", { maximumFractionDigits: 6 });
    const decimals = fc
      .tuple(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 999_999 }),
      )
      .map(([whole, part]) => whole + Math.sign(whole || 1) * (part / 1e6));
    fc.assert(
      fc.property(decimals, (value) => {
        const printed = format.format(value);
        const read = parseNumber(printed);
        expect(read).not.toBeNull();
        expect(format.format(read ?? NaN)).toBe(printed);
        expect(Math.abs((read ?? NaN) - value)).toBeLessThanOrEqual(5e-7);
      }),
    );
  });

  it("reads a plain decimal as JavaScript does", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,9}(\.\d{1,5})?$/), (typed) => {
        expect(parseNumber(typed)).toBeCloseTo(Number(typed), 10);
      }),
    );
  });

  it("is finite or refused, whatever is typed", () => {
    fc.assert(
      fc.property(anyText(), (typed) => {
        const value = parseNumber(typed);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe("the schema of a number", () => {
  it("bounds it", () => {
    expect(fault("1,000,000,000,000")).toBeUndefined();
    expect(fault("1,000,000,000,001")).toBe("number_too_large");
    expect(fault("-1,000,000,000,001")).toBe("number_too_small");
    expect(fault("-1", { least: 0 })).toBe("number_too_small");
    expect(fault("101", { most: 100 })).toBe("number_too_large");
    expect(numberInput().parse(String(LARGEST_VALUE))).toBe(LARGEST_VALUE);
  });

  it.each([undefined, null, 5, ["5"]])("refuses %j, which is no text", (v) => {
    expect(fault(v)).toBe("number_malformed");
  });
});

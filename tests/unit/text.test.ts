import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "#tests/support/any-text";
import { countGraphemes } from "#app/domain/text/grapheme";
import { longText, orNull, shortText, unitBound } from "#app/domain/text/text";

const FAMILY = "👨‍👩‍👧‍👦";

function faults(schema: ReturnType<typeof shortText>, text: unknown) {
  const result = schema.safeParse(text);
  return result.success ? [] : result.error.issues.map((i) => i.message);
}

const line = shortText(200);
const long = longText(20, 4000);

describe("user text", () => {
  it.each([
    ["NUL", "a\0b"],
    ["an escape sequence", "x\u001b[31mrojo"],
    ["a right-to-left override", "gpj\u202Eexe"],
    ["an isolate", "a\u2066b\u2069"],
    ["a right-to-left mark", "a\u200Fb"],
    ["half a pair", "a\uD800b"],
    ["the other half", "\uDC00ab"],
    ["U+FFFE", "a\uFFFEb"],
    ["U+FDD0", "a\uFDD0b"],
    ["private use", "a\uE000b"],
    ["private use of a far plane", "a\u{10FFFD}b"],
    ["tags", "a\u{E0041}\u{E0042}"],
    ["a zero-width space", "ad\u200Bmin"],
    ["a byte order mark inside", "ad\uFEFFmin"],
    ["a joiner between letters", "ad\u200Dmin"],
    ["an invisible operator", "a\u2062b"],
    ["one letter under a thousand marks", `a${"\u0316".repeat(1000)}`],
    ["five marks on a letter", `b${"\u0316".repeat(5)}`],
    ["marks with soft hyphens between", `b${"\u0316\u0317\u00AD".repeat(20)}`],
  ])("refuses %s", (_name, text) => {
    expect(faults(line, text)).toEqual(["characters_not_allowed"]);
    expect(faults(longText(1, 4000), text)).toEqual(["characters_not_allowed"]);
  });

  it.each([
    ["nothing", ""],
    ["spaces", "     "],
    ["zero-width spaces", "\u200B\u200B"],
    ["Hangul fillers", "\u3164\u3164"],
    ["blank Braille", "\u2800"],
    ["soft hyphens", "\u00AD\u00AD"],
    ["marks without a letter", "\u0301"],
    ["line ends and tabs", "\r\n\t\n"],
    ["a mixture", " \u3164\u00A0\u2800\u00AD "],
  ])("calls %s blank", (_name, text) => {
    expect(faults(line, text)).toEqual(["blank"]);
    expect(faults(long, text)).toEqual(["blank"]);
  });

  it.each([undefined, null, 7, {}, ["a"]])(
    "calls %j, which is no text, blank",
    (value) => {
      expect(faults(line, value)).toEqual(["blank"]);
    },
  );

  it.each([
    "Construcción de 02 viveros en un 100%.",
    "<script>alert(1)</script>",
    "' OR 1=1--",
    "Q’ero ñandú, «así» — sí…",
    "النص كله من اليمين إلى اليسار",
    "می‌خواهم",
    `Visita de la ${FAMILY} 👍🏽 ✔️ 1️⃣`,
    "a\u0316\u0317\u0318\u0319",
    "coope\u00ADrar",
    "ﷺ",
  ])("takes %j as it is", (text) => {
    expect(line.parse(text)).toBe(text.normalize("NFC"));
  });

  it("is kept in NFC, without spaces at its ends, tabs as spaces", () => {
    expect(line.parse("  Jose\u0301\tQuispe ")).toBe("José Quispe");
  });

  it("has line ends only where it may be long, all of them \\n", () => {
    expect(faults(line, "una\nlinea")).toEqual(["characters_not_allowed"]);
    expect(longText(1, 100).parse("una\r\notra\rmás\u2028fin")).toBe(
      "una\notra\nmás\nfin",
    );
  });
});

describe("the length of user text", () => {
  it("is counted as a reader counts: 280 families are 280 characters", () => {
    const most280 = shortText(280);
    expect(most280.parse(FAMILY.repeat(280))).toHaveLength(280 * 11);
    expect(faults(most280, FAMILY.repeat(281))).toEqual(["too_long"]);
  });

  it("is bounded on both sides", () => {
    expect(faults(long, "a".repeat(19))).toEqual(["too_short"]);
    expect(faults(long, "a".repeat(20))).toEqual([]);
    expect(faults(long, "ñ".repeat(4000))).toEqual([]);
    expect(faults(long, "ñ".repeat(4001))).toEqual(["too_long"]);
    expect(faults(line, "a".repeat(201))).toEqual(["too_long"]);
  });

  it("does not count the spaces around it", () => {
    expect(faults(long, ` ${"a".repeat(19)} `)).toEqual(["too_short"]);
    expect(faults(shortText(3), `   abc   `)).toEqual([]);
  });

  it("is bounded in units as well", () => {
    const heavy = `${"e\u0316\u0317\u0318\u0319".repeat(unitBound(10))}`;
    expect(faults(shortText(10), heavy)).toEqual(["too_long"]);
  });

  it("counts long texts like the segmenter, wherever it cuts them", () => {
    const segmenter = new Intl.Segmenter("es");
    const pieces = fc.constantFrom(
      "a",
      "é",
      "e\u0301",
      "🇵🇪",
      "🇵",
      "👍🏽",
      FAMILY,
      "👨‍",
      "🏽",
    );
    const long = fc
      .tuple(pieces, fc.nat(400), pieces, fc.nat(400), anyText())
      .map(([a, m, b, n, rest]) => a.repeat(m) + b.repeat(n) + rest);
    fc.assert(
      fc.property(long, (text) => {
        expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
      }),
    );
  });

  it("counts like the segmenter, on the short way too", () => {
    const segmenter = new Intl.Segmenter("es");
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[\n\x20-\u02FF]{0,40}$/), (text) => {
        expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
      }),
    );
  });
});

describe("a schema of user text", () => {
  const typed = fc.oneof(
    anyText(),
    fc.string({ minLength: 20 }),
    fc.tuple(fc.string({ minLength: 20 }), anyText()).map((t) => t.join("")),
  );

  it("takes what it gave, unchanged", () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const schema of [line, long, longText(1, 4000)]) {
          const first = schema.safeParse(text);
          if (!first.success) continue;
          expect(schema.parse(first.data)).toBe(first.data);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives well-formed, composed text that shows something", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const result = longText(1, 4000).safeParse(text);
        if (!result.success) return;
        expect(result.data).toBe(result.data.normalize("NFC"));
        expect(result.data).toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
        expect(result.data).not.toMatch(/[\p{Cs}\p{Co}\0\r\u202E]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe("an optional field", () => {
  const place = orNull(shortText(10));

  it.each([undefined, null, "", "   ", "\u200B"])("is null for %j", (value) => {
    expect(place.parse(value)).toBeNull();
  });

  it("is held to its rules when it says something", () => {
    expect(place.parse(" Yauri ")).toBe("Yauri");
    const result = place.safeParse("una plaza muy lejana");
    expect(result.error?.issues).toMatchObject([
      { path: [], message: "too_long" },
    ]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isWritable,
  WEIGHT,
  writeLine,
  type Pen,
} from "#app/components/picture/lettering";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import { STATUSES } from "#app/domain/status/status";
import { LANGUAGES } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";
import { anyText } from "#tests/support/any-text";

const PEN: Pen = { size: 40, weight: WEIGHT.plain };

const widthOf = (text: string, pen = PEN) => writeLine(text, pen).width;

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

describe("every letter has a shape", () => {
  test("in all that the plans say", () => {
    const wordings = readdirSync("seeds/plans").flatMap((name) => {
      const plan = json(join("seeds/plans", name)) as {
        targets: { wording: string }[];
      };
      return plan.targets.map(({ wording }) => wording);
    });
    expect(wordings).toHaveLength(418);
    expect(wordings.filter((wording) => !isWritable(wording))).toEqual([]);
  });

  test("in the names of all provinces and departments", () => {
    const names = ["provinces", "regions"].flatMap((file) =>
      (json(`seeds/reference/${file}.json`) as { name: string }[]).map(
        ({ name }) => name,
      ),
    );
    expect(names.length).toBeGreaterThan(196);
    expect(names.filter((name) => !isWritable(name))).toEqual([]);
  });

  test("in the catalogue's words for pictures", () => {
    const words = LANGUAGES.map(wordsFor).flatMap(
      ({ status, dimension, share, layout, home }) => [
        ...STATUSES.map((it) => status.label[it]),
        ...DIMENSIONS.map((it) => dimension.label[it]),
        ...[share.pictureDemo, share.noPlan, layout.siteName, home.title],
      ],
    );
    expect(words.filter((text) => !isWritable(text))).toEqual([]);
  });

  test("or its place is seen", () => {
    expect(isWritable("字")).toBe(false);
    expect(writeLine("字", PEN).strokes).toHaveLength(1);
    expect(widthOf("字")).toBeGreaterThan(0);
  });
});

describe("accents", () => {
  test("are strokes of their own over the letter, and take no room", () => {
    for (const [plain, accented] of [
      ["n", "ñ"],
      ["u", "ü"],
      ["A", "Á"],
      ["ı", "í"],
    ] as const) {
      expect(widthOf(accented)).toBe(widthOf(plain));
      const strokes = writeLine(accented, PEN).strokes.length;
      expect(strokes).toBe(writeLine(plain, PEN).strokes.length + 1);
    }
  });

  test("are the same however they were typed", () => {
    expect(writeLine("n\u0303", PEN)).toEqual(writeLine("ñ", PEN));
  });

  test("stand higher on capitals", () => {
    const [, small] = writeLine("á", PEN).strokes;
    const [, capital] = writeLine("Á", PEN).strokes;
    expect(capital?.path).not.toBe(small?.path);
  });
});

describe("a line", () => {
  test("is as wide as its letters, and a bold one wider", () => {
    expect(widthOf("")).toBe(0);
    expect(widthOf("metas")).toBeLessThan(widthOf("metas y"));
    const bold = { ...PEN, weight: WEIGHT.bold };
    expect(widthOf("metas", bold)).toBeGreaterThan(widthOf("metas"));
    expect(widthOf("metas", { ...PEN, size: 80 })).toBeCloseTo(
      2 * widthOf("metas"),
    );
  });

  test("has figures of one width, so that numbers line up", () => {
    const widths = new Set([..."023456789"].map((figure) => widthOf(figure)));
    expect(widths.size).toBe(1);
    expect(widthOf("11")).toBe(widthOf("00"));
  });

  test("goes on to the right, whatever it says", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { strokes, width } = writeLine(text, PEN);
        const starts = strokes.map(({ x }) => x);
        expect(width).toBeGreaterThanOrEqual(0);
        for (const x of starts) expect(x).toBeLessThan(width + PEN.size);
        for (const { path } of strokes) expect(path).toMatch(/^M[-\d.]/);
      }),
    );
  });
});

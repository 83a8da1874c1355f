import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WEIGHT, writeLine, type Pen } from "#app/components/picture/lettering";
import { fittingPen, wrapText } from "#app/components/picture/wrapping";

const PEN: Pen = { size: 30, weight: WEIGHT.plain };
const widthOf = (line: string) => writeLine(line, PEN).width;

const word = fc.stringMatching(/^[a-záéíóúñ.,]{1,30}$/);
const sentence = fc.array(word, { maxLength: 40 }).map((it) => it.join(" "));

describe("a wrapped text", () => {
  test("is never wider than its box nor has more lines", () => {
    fc.assert(
      fc.property(
        sentence,
        fc.integer({ min: 60, max: 900 }),
        fc.integer({ min: 1, max: 6 }),
        (text, width, lines) => {
          const wrapped = wrapText(text, PEN, { width, lines });
          expect(wrapped.length).toBeLessThanOrEqual(lines);
          for (const line of wrapped) {
            expect(widthOf(line)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });

  test("is the whole text in its order where the box is large enough", () => {
    fc.assert(
      fc.property(
        sentence,
        fc.integer({ min: 60, max: 900 }),
        (text, width) => {
          const wrapped = wrapText(text, PEN, { width, lines: 1_000 });
          const joined = wrapped.join("").replaceAll(" ", "");
          expect(joined).toBe(text.replaceAll(" ", ""));
        },
      ),
    );
  });

  test("takes as much into a line as fits", () => {
    const width = widthOf("uno dos") + 1;
    expect(wrapText("uno dos tres", PEN, { width, lines: 9 })).toEqual([
      "uno dos",
      "tres",
    ]);
  });

  test("ends in an ellipsis where something is left out, and only there", () => {
    const width = widthOf("la desnutrición") + 1;
    const cut = wrapText("la desnutrición, la anemia y el agua", PEN, {
      width,
      lines: 2,
    });
    expect(cut).toHaveLength(2);
    expect(cut[1]).toMatch(/\w…$/);
    const whole = wrapText("la anemia", PEN, { width, lines: 2 });
    expect(whole).toEqual(["la anemia"]);
  });

  test("breaks a word that is wider than the box", () => {
    const pieces = wrapText("otorrinolaringología", PEN, {
      width: 100,
      lines: 9,
    });
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join("")).toBe("otorrinolaringología");
  });

  test("of nothing has no lines", () => {
    expect(wrapText("  ", PEN, { width: 100, lines: 2 })).toEqual([]);
  });
});

test("the largest pen that fits is taken, the smallest where none does", () => {
  const pens = [60, 40, 20].map((size) => ({ ...PEN, size }));
  const [large = PEN, middle = PEN, small = PEN] = pens;
  const box = () => ({ width: 300, lines: 1 });
  const choose = (text: string) =>
    fittingPen(text, [large, middle, small], box);
  expect(choose("agua")).toBe(large);
  expect(choose("agua potable")).toBe(middle);
  expect(choose("agua potable para todas las familias")).toBe(small);
});

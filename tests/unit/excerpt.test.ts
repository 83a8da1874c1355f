import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "#app/domain/text/excerpt";
import { searchWords } from "#app/domain/text/search-key";

const LONG = `${"La cuadrilla avanza poco a poco. ".repeat(20)}Llegó el agua a Yauri. ${"Falta el techo. ".repeat(20)}`;

describe("a piece of a long text", () => {
  it("has what was searched in it, and says where something was left out", () => {
    const piece = excerpt(LONG, ["agua"]);
    expect(piece).toMatch(/^… .*Llegó el agua a Yauri\..* …$/);
    expect(piece.length).toBeLessThan(300);
  });

  it("is the beginning where nothing was searched or found", () => {
    for (const words of [[], ["mina"]]) {
      expect(excerpt(LONG, words)).toMatch(/^La cuadrilla .* …$/);
    }
  });

  it("is the whole where the text is short", () => {
    expect(excerpt("Llegó el agua.", ["agua"])).toBe("Llegó el agua.");
  });

  it("never cuts a letter, invents nothing and shows the hit, whatever the text", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
    const texts = fc
      .array(word, { maxLength: 200 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = `${before} agua ${after}`;
        const piece = excerpt(text, ["agua"]);
        expect(() => encodeURIComponent(piece)).not.toThrow();
        expect(text).toContain(piece.replace(/^… /, "").replace(/ …$/, ""));
        expect(
          searchWords(piece).some((found) => found.startsWith("agua")),
        ).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsBeginningWith } from "#app/domain/form/search-range";

/** Order of code points, as both engines compare text. */
const before = (a: string, b: string) =>
  Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

function inRange(beginning: string, word: string): boolean {
  const { from, below } = wordsBeginningWith(beginning);
  return !before(word, from) && (below === null || before(word, below));
}

describe("the range of words with a beginning", () => {
  it("ends before the next letter", () => {
    expect(wordsBeginningWith("agu")).toEqual({ from: "agu", below: "agv" });
    expect(wordsBeginningWith("9")).toEqual({ from: "9", below: ":" });
  });

  it("steps over the code points that are no characters", () => {
    expect(wordsBeginningWith("\ud7ff").below).toBe("\ue000");
    expect(wordsBeginningWith("a\u{10ffff}").below).toBe("b");
    expect(wordsBeginningWith("\u{10ffff}").below).toBeNull();
    expect(wordsBeginningWith("").below).toBeNull();
  });

  it("holds just the words that begin so", () => {
    const letters = fc.string({ unit: "binary", maxLength: 4 });
    const near = fc.string({
      unit: fc.constantFrom("a", "b", "\ud7ff", "\ue000", "\u{10ffff}"),
      maxLength: 4,
    });
    const text = fc.oneof(letters, near);
    fc.assert(
      fc.property(text, text, (beginning, word) => {
        expect(inRange(beginning, word)).toBe(word.startsWith(beginning));
        expect(inRange(beginning, beginning + word)).toBe(true);
      }),
    );
  });
});

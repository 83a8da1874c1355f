import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDiff, type DiffPart } from "#app/domain/text/word-diff";

const told = (parts: readonly DiffPart[], kind: "removed" | "added") =>
  parts
    .filter((part) => part.kind === "same" || part.kind === kind)
    .map(({ text }) => text)
    .join("");

const words = fc
  .array(fc.constantFrom("la", "obra", "obra,", "paró", "\n", "  ", "ñ"), {
    maxLength: 14,
  })
  .map((list) => list.join(" "));
const text = fc.oneof(words, fc.string({ unit: "grapheme" }));

test("both texts can be read out of it, letter by letter", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      expect(told(parts, "removed")).toBe(before);
      expect(told(parts, "added")).toBe(after);
    }),
  );
});

test("a text is the same as itself, and runs of one kind are one part", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const same = wordDiff(before, before);
      expect(same.every(({ kind }) => kind === "same")).toBe(true);
      const kinds = wordDiff(before, after).map(({ kind }) => kind);
      for (const [index, kind] of kinds.entries()) {
        expect(kinds[index + 1]).not.toBe(kind);
      }
    }),
  );
});

test("a word put into a text is all that is added", () => {
  fc.assert(
    fc.property(words, words, (start, end) => {
      const parts = wordDiff(`${start} ${end}`, `${start} nuevo ${end}`);
      const changed = parts
        .filter(({ kind, text: it }) => kind !== "same" && it.trim() !== "")
        .map(({ kind, text: it }) => [kind, it.trim()]);
      expect(changed).toEqual([["added", "nuevo"]]);
    }),
  );
});

test("words that were exchanged stand side by side, the old before the new", () => {
  expect(
    wordDiff(
      "Hay dos aulas y un patio en Yauri.",
      "Hay tres salones y un patio en Yauri.",
    ),
  ).toEqual([
    { kind: "same", text: "Hay " },
    { kind: "removed", text: "dos aulas" },
    { kind: "added", text: "tres salones" },
    { kind: "same", text: " y un patio en Yauri." },
  ]);
});

test("two texts of the greatest length without a word in common are told as replaced", () => {
  const before = "a ".repeat(2_500);
  const after = "b ".repeat(2_500);
  const parts = wordDiff(before, after);
  expect(told(parts, "added")).toBe(after);
  expect(parts.length).toBeLessThan(4);
});

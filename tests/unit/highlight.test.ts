import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight } from "#app/domain/text/highlight";
import { searchWords } from "#app/domain/text/search-key";

const hits = (text: string, query: string) =>
  highlight(text, searchWords(query))
    .filter(({ hit }) => hit)
    .map((piece) => piece.text);

describe("what a search found in a text", () => {
  it("is every word that begins with a searched one, accents and capitals ignored", () => {
    expect(
      hits("Disminuir la DESNUTRICIÓN crónica", "desnutricion CRO"),
    ).toEqual(["DESNUTRICIÓN", "crónica"]);
    expect(hits("El 80% de las viviendas", "vivienda 80")).toEqual([
      "80",
      "viviendas",
    ]);
  });

  it("is not the middle of a word", () => {
    expect(hits("La ilegal y la legalidad", "legal")).toEqual(["legalidad"]);
  });

  it("keeps an apostrophe inside its word", () => {
    expect(hits("El pueblo Q’ero canta", "qero")).toEqual(["Q’ero"]);
  });

  it("leaves the text as it was, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        (text, query) => {
          const pieces = highlight(text, searchWords(query));
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
          expect(pieces.every((piece) => piece.text !== "")).toBe(true);
        },
      ),
    );
  });

  it("finds nothing where nothing is searched", () => {
    expect(highlight("agua", [])).toEqual([{ text: "agua", hit: false }]);
  });
});

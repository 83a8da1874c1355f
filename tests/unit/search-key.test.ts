import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "#tests/support/any-text";
import { searchKey, searchWords } from "#app/domain/text/search-key";

describe("a search key", () => {
  it.each([
    ["José", "jose"],
    ["Huancané", "huancane"],
    ["NIÑEZ  y\tNiños", "ninez y ninos"],
    ["ＴＡＣＮＡ", "tacna"],
    ["ADMİN", "admin"],
    ["co\u00ADope\u200Brar", "cooperar"],
    ["  ", ""],
  ])("of %j is %j", (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it("is one for Q'ero, however the apostrophe is typed", () => {
    const spellings = ["Q'ero", "q’ero", "Q‘ERO", "qʼero", "q´ero", "q`ero"];
    expect(new Set(spellings.map(searchKey))).toEqual(new Set(["q'ero"]));
  });

  it("is the same for both Unicode forms of a text, and for itself", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const key = searchKey(text);
        expect(searchKey(text.normalize("NFD"))).toBe(key);
        expect(searchKey(text.normalize("NFC"))).toBe(key);
        expect(searchKey(key)).toBe(key);
      }),
    );
  });

  it("carries no accent, capital or double space", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(searchKey(text)).not.toMatch(/\p{M}|\s\s|^\s|\s$/u);
      }),
    );
  });
});

describe("search words", () => {
  it("come once each, in order, apostrophes joined", () => {
    expect(searchWords("Q’ero: 02 viveros, 02 POZOS (Ñahui)")).toEqual([
      "qero",
      "02",
      "viveros",
      "pozos",
      "nahui",
    ]);
  });

  it("of a code are its parts", () => {
    expect(searchWords("ESP-S-01")).toEqual(["esp", "s", "01"]);
  });

  it("are found again in the words of the words", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const words = searchWords(text);
        expect(searchWords(words.join(" "))).toEqual(words);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emailKey } from "#app/domain/account/email-key";
import { isReservedName, nameKey } from "#app/domain/account/name-key";

describe("names that could be mistaken for each other", () => {
  test.each([
    ["José Quispe", "jose  quispe"],
    ["José Quispe", "Jose\u0301 Quispe"],
    ["José Quispe", "Jоsé Quisре"], // Cyrillic о, р, е
    ["Rosa", "ＲＯＳＡ"],
    ["Rosa", "Ro\u200Bsa"],
    ["Rosa", "R0sa"],
    ["Luis", "Iuis"],
    ["Mario", "rnario"],
    ["Wayra", "vvayra"],
    ["Ada", "АdА"], // Cyrillic А
    ["Q'ero", "q’ero"],
    ["Irma", "ırma"],
    ["İrma", "Irma"],
    ["Ñusta", "nusta"],
  ])("%s and %s share a key", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ["Rosa", "Rocío"],
    ["Rosa 2", "Rosa 3"],
    ["Julia", "Julio"],
  ])("%s and %s do not", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test("case, accents and spaces never tell two names apart", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."abcdefgijlmnñopqrstuvwáéíóú '-".split("")),
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, (name) => {
        const key = nameKey(name);
        expect(nameKey(name.toUpperCase())).toBe(key);
        expect(nameKey(name.normalize("NFD"))).toBe(key);
        expect(nameKey(` ${name} `)).toBe(key);
      }),
    );
  });
});

describe("names that speak for the site or an authority", () => {
  test.each([
    "Municipalidad de Espinar",
    "Equipo Lo Prometido",
    "LoPrometido",
    "admin",
    "аdmin",
    "ａｄｍｉｎ",
    "ad\u200Bmin",
    "admın",
    "ADMİN",
    "rnoderador",
    "Rosa, moderadora",
  ])("%s is reserved", (name) => {
    expect(isReservedName(name)).toBe(true);
  });

  test.each(["Rosa", "Adminda Ccoa", "Vecinos de Tarata", "Equis"])(
    "%s is free",
    (name) => {
      expect(isReservedName(name)).toBe(false);
    },
  );
});

test("an e-mail address is one account however it is typed", () => {
  expect(emailKey(" Rosa@Ejemplo.PE ")).toBe("rosa@ejemplo.pe");
  expect(emailKey("jose\u0301@ejemplo.pe")).toBe(emailKey("josé@ejemplo.pe"));
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COMMON_WORDS,
  PLACE_WORDS,
} from "#app/domain/account/common-passwords";
import { isCommonPassword } from "#app/domain/account/password-strength";

describe("a password that many would try", () => {
  it.each([
    "contraseña12345",
    "Contrasena.12345",
    "C0ntr4señ@2022!!",
    "municipalidad2022",
    "Municipalidad Provincial de Espinar",
    "Mun1cipalidad de Espinar 2022",
    "tarata-candarave",
    "vivaelperu2022!",
    "¡Viva el Perú, 2022!",
    "999-999-999-111-222",
    "password password",
    "qwertyuiop12345",
    "asdfghjklasdfghjkl",
    "123456789012345",
    "987654321098765",
    "abcdefghijklmnop",
    "20192020202120222023",
    "aaaaaaaaaaaaaaaaaa",
    "abababababababab",
    "xk9xk9xk9xk9xk9xk9",
    "tortuga tortuga tortuga",
    "cusco cusco cusco cusco",
    "ＣＯＮＴＲＡＳＥＮＡ１２３４５",
    "señor de huanca 2020",
  ])("is %j", (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each([
    "cuatro vacas beben chicha",
    "correct horse battery staple",
    "mi abuela teje 7 mantas",
    "municipalidad sin frontones",
    "x7Kp-2mQz-9vLt-4wRb",
    "48291047561029384",
    "la llama come ichu",
    "🦙🌽🥔🌱🔥🐑🧶🪶🦅🐟",
    "?}%&*#~^|<=>+`$(",
  ])("is not %j", (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });

  it("is made of its owner's words", () => {
    const personal = ["Zenobia Ccori", "zeni.ccori"];
    expect(isCommonPassword("zenobiaccori1987", personal)).toBe(true);
    expect(isCommonPassword("z3nobia & cc0ri 1987", personal)).toBe(true);
    expect(isCommonPassword("zenobiaccori1987")).toBe(false);
  });

  it("is any row of listed words, in any case, with digits around", () => {
    const words = fc.array(fc.constantFrom(...COMMON_WORDS, ...PLACE_WORDS), {
      minLength: 1,
      maxLength: 5,
    });
    const digits = fc.stringMatching(/^\d{0,6}$/);
    fc.assert(
      fc.property(words, digits, digits, (list, before, after) => {
        const password = `${before}${list.join("-").toUpperCase()}${after}`;
        expect(isCommonPassword(password)).toBe(true);
      }),
    );
  });

  it("is rarely one made at random", () => {
    const letters = fc.stringMatching(/^[a-zA-Z0-9]{20}$/);
    const sample = fc.sample(letters, { numRuns: 200, seed: 7 });
    const refused = sample.filter((password) => isCommonPassword(password));
    expect(refused.length).toBeLessThan(10);
  });

  it("has lists of plain words, each once", () => {
    const all = [...COMMON_WORDS, ...PLACE_WORDS];
    expect(all.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(new Set(COMMON_WORDS).size).toBe(COMMON_WORDS.length);
    expect(new Set(PLACE_WORDS).size).toBe(PLACE_WORDS.length);
  });
});

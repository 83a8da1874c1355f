import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldIssues } from "#app/domain/form/form-field";
import { SignInInput, SignUpInput } from "#app/domain/account/user-input";
import { anyText } from "#tests/support/any-text";

const PHRASE = "cuatro vacas beben chicha";

function form(change: Record<string, unknown> = {}) {
  return {
    name: "Rosa de Yauri",
    email: "rosa@example.org",
    password: PHRASE,
    ...change,
  };
}

function faults(
  fields: unknown,
  schema: typeof SignUpInput | typeof SignInInput = SignUpInput,
) {
  const { error } = schema.safeParse(fields);
  return error === undefined
    ? []
    : fieldIssues(error).map(({ field, key }) => `${field} ${key}`);
}

describe("a new account", () => {
  it("is a name, an address and a password, and no role", () => {
    const typed = form({ name: " Rosa de  Yauri ", role: "admin" });
    expect(SignUpInput.parse(typed)).toEqual({
      name: "Rosa de  Yauri",
      email: "rosa@example.org",
      password: PHRASE,
    });
  });

  it("with nothing in it is told everything at once", () => {
    expect(faults({})).toEqual([
      "name blank",
      "email email_malformed",
      "password blank",
    ]);
  });
});

describe("a display name", () => {
  it.each([
    "José Ñahui",
    "Q’ero 12",
    "R. M.",
    "Ana-Luz",
    "rosa_2",
    "Łukasz",
    "Bartolomé",
  ])("may be %s", (name) => {
    expect(faults(form({ name }))).toEqual([]);
  });

  it.each([
    ["R", "too_short"],
    ["R".repeat(61), "too_long"],
    ["a\0b", "characters_not_allowed"],
    ["x\n2026 INFO admin login", "characters_not_allowed"],
    ["Rosa\u202Egpj", "characters_not_allowed"],
    ["ad\u200Bmin", "characters_not_allowed"],
    ["Zalgo\u0316\u0317\u0318\u0319\u0323", "characters_not_allowed"],
    ["\u3164\u3164", "blank"],
    ["аdmin", "name_characters"],
    ["Роза", "name_characters"],
    ["Rosa <b>", "name_characters"],
    ["=HYPERLINK(1)", "name_characters"],
    ["a@b.pe", "name_characters"],
    ["12", "name_characters"],
    ["👍👍", "name_characters"],
    ["ａｄｍｉｎ", "name_reserved"],
    ["admın", "name_reserved"],
    ["ADMİN", "name_reserved"],
    ["rnoderador", "name_reserved"],
    ["Municipalidad de Espinar", "name_reserved"],
    ["Equipo Lo Prometido", "name_reserved"],
    ["El Alcalde", "name_reserved"],
    ["Alcaldía", "name_reserved"],
    ["moderador2", "name_reserved"],
    ["Adm1n 2022", "name_reserved"],
  ])("is not %j: %s", (name, key) => {
    expect(faults(form({ name }))).toEqual([`name ${key}`]);
  });
});

describe("an e-mail address", () => {
  it.each(["a@b.pe", "rosa.q+pe@sub.example.org", "o'neil_1@a-b.co", "A@B.PE"])(
    "may be %s",
    (email) => {
      expect(faults(form({ email }))).toEqual([]);
    },
  );

  it("is kept as typed, but for its ends", () => {
    expect(SignUpInput.parse(form({ email: " Rosa@B.pe " })).email).toBe(
      "Rosa@B.pe",
    );
  });

  it.each([
    "",
    "rosa",
    "rosa@",
    "@b.pe",
    "a@b",
    "a@@b.pe",
    "a@b@c.pe",
    "a b@c.pe",
    "a@b..pe",
    ".a@b.pe",
    "a.@b.pe",
    "a@-b.pe",
    "a@b.pe\r\nBcc: x@y.pe",
    '"a@b.c\n"@x.pe',
    "a\0@b.pe",
    "ñandú@b.pe",
    "a@bücher.pe",
    "a@[127.0.0.1]",
    "a@127.0.0.1",
    `${"a".repeat(65)}@b.pe`,
    `a@${"b.".repeat(130)}pe`,
    `${" ".repeat(600)}a@b.pe`,
  ])("is not %j", (email) => {
    expect(faults(form({ email }))).toEqual(["email email_malformed"]);
  });
});

describe("a password", () => {
  it.each([
    ["catorce letras", "password_too_short"],
    ["contraseña1234", "password_too_short"],
    ["🦙🌽🥔🌱🔥🐑🧶🪶", "password_too_short"],
    ["contraseña12345", "password_common"],
    ["espinar2019-2022", "password_common"],
    [" ".repeat(15), "blank"],
    ["", "blank"],
    ["x".repeat(201), "password_too_long"],
    ["ñ".repeat(1_000_000), "password_too_long"],
    [`${PHRASE}\uD800`, "characters_not_allowed"],
    [`${PHRASE}\0`, "characters_not_allowed"],
  ])("is not %j", (password, key) => {
    expect(faults(form({ password }))).toEqual([`password ${key}`]);
  });

  it("is not made of its owner's name or address", () => {
    const named = form({
      name: "Zenobia Ccori",
      password: "Zenobia-Ccori-1987",
    });
    expect(faults(named)).toEqual(["password password_common"]);
    const addressed = form({
      email: "chaskiwayra@b.pe",
      password: "ch4skiwayra2022!",
    });
    expect(faults(addressed)).toEqual(["password password_common"]);
  });

  it("is counted in characters, up to 200 of them", () => {
    const password = "🦙🌽🏔️🥔☀️🌧️🎶🐑🧶🪶🦅🐟🌱🔥🪨";
    expect(faults(form({ password }))).toEqual([]);
    const long = [..."abcdefghijk lmnñ"].join("zx").repeat(5).slice(0, 200);
    expect(faults(form({ password: long }))).toEqual([]);
  });

  it("is one, whichever way its accents are typed, and keeps its spaces", () => {
    const typed = " contaré ñandúes de día ";
    const both = [typed.normalize("NFC"), typed.normalize("NFD")].map(
      (password) => SignUpInput.parse(form({ password })).password,
    );
    expect(both).toEqual([typed, typed]);
  });
});

describe("a sign-in", () => {
  it("does not say what a good password would be", () => {
    expect(faults({ email: "a@b.pe", password: "corta" }, SignInInput)).toEqual(
      [],
    );
    expect(faults({ email: "a@b.pe", password: "admin" }, SignInInput)).toEqual(
      [],
    );
  });

  it.each([
    [{ email: "a@b.pe" }, "password blank"],
    [
      { email: "a@b.pe", password: "x".repeat(801) },
      "password password_too_long",
    ],
    [{ email: ["a@b.pe"], password: "corta" }, "email email_malformed"],
    [{ email: "a@b.pe", password: { length: 3 } }, "password blank"],
  ])("with %j is refused: %s", (fields, fault) => {
    expect(faults(fields, SignInInput)).toEqual([fault]);
  });

  it("opens with the password that was signed up with", () => {
    fc.assert(
      fc.property(anyText(), (password) => {
        const chosen = SignUpInput.safeParse(form({ password }));
        if (!chosen.success) return;
        const typed = SignInInput.parse({ email: "a@b.pe", password });
        expect(typed.password).toBe(chosen.data.password);
      }),
      { numRuns: 300 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  holdsPersonalData,
  personalDataIn,
  privateTexts,
} from "#app/domain/account/personal-data";
import { linksIntoRooms } from "#app/domain/form/own-room-link";
import { typedUpdate } from "#app/domain/update/typed-update";

describe("what looks like somebody's data", () => {
  it.each([
    "Escríbale a rosa.quispe+1@correo.com.pe si duda",
    "Llame al 984123456",
    "Llame al 984 123 456 por la tarde",
    "+51 984-123-456",
    "El señor con DNI 23456789 firmó",
    "DNI: 23456789.",
  ])("%s is asked about", (text) => {
    expect(holdsPersonalData(text)).toBe(true);
  });

  it.each([
    "Se gastaron S/ 12345678 en el canal",
    "Se gastaron 12,345,678 soles",
    "Costó 12345678 soles",
    "CUI 2345678",
    "RUC 20131312955",
    "El 31/12/2022 y el 2022-12-31",
    "Expediente 2021-00012345-1",
    "Ordenanza 012-2021-MPE/C",
    "@prensa lo dijo a las 10:30",
    "984 familias, 123 casas y 456 pozos",
  ])("%s is not", (text) => {
    expect(holdsPersonalData(text)).toBe(false);
  });

  it("finds a DNI wherever it stands among letters", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcñ ., ") });
    fc.assert(
      fc.property(
        letters,
        fc.integer({ min: 10_000_000, max: 99_999_999 }),
        letters,
        (before, dni, after) => {
          const text = `${before} ${dni} ${after}`;
          expect(holdsPersonalData(text)).toBe(true);
        },
      ),
    );
  });

  it("is read in linear time", () => {
    for (const piece of ["a", "9", "a@", "984 ", "a.", "1-", "@a."]) {
      expect(holdsPersonalData(piece.repeat(50_000))).toBeDefined();
    }
  });
});

describe("the texts of an update", () => {
  const form = {
    summary: "Llame al 984123456 y pregunte",
    evidence: [
      { title: "Acta", place: "a@b.pe", visibility: "public" },
      { title: "DNI 23456789", place: "", visibility: "moderators_only" },
    ],
  };

  it("are named by field; what only moderators see is left to them", () => {
    expect(personalDataIn(typedUpdate(form))).toEqual([
      { field: "summary", key: "personal_data" },
      { field: "evidence[0].place", key: "personal_data" },
    ]);
  });

  it.each([
    ["Llame al 984 123 456", ["a"], []],
    ["mesa@muniespinar.gob.pe", ["a"], []],
    ["El señor con DNI 23456789", ["a"], ["a"]],
    ["Expediente 2021-00012345-1", [], []],
  ])("%s: who may write it", (text, person, office) => {
    const fields = (byOffice: boolean) =>
      privateTexts([{ field: "a", text }], { byOffice }).map(
        ({ field }) => field,
      );
    expect(fields(false)).toEqual(person);
    expect(fields(true)).toEqual(office);
  });

  it.each([
    ["https://prometido.pe/moderacion/1", true],
    ["https://PROMETIDO.pe/admin?x=1", true],
    ["http://prometido.pe:8080/cuenta/salir", true],
    ["https://prometido.pe/metas/ESP-S-01", false],
    ["https://prometido.pe/moderadores", false],
    ["https://otro.pe/moderacion/1", false],
    ["no es una dirección", false],
  ])("H19 a link to %s: refused %s", (url, isRefused) => {
    const fields = typedUpdate({ evidence: [{ url }] });
    const found = linksIntoRooms(fields, "prometido.pe");
    expect(found).toHaveLength(isRefused ? 1 : 0);
  });
});

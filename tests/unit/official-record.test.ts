import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  RECORD_TYPES,
  readRecordNumber,
  recordPageUrl,
} from "#app/domain/evidence/official-record";

const read = (type: (typeof RECORD_TYPES)[number], text: string) => {
  const reading = readRecordNumber(type, text, "2026-11-21");
  return reading.ok ? reading.number : reading.problem;
};

describe("the number of an official record", () => {
  it.each([
    ["cui", "2345678", "2345678"],
    ["cui", "CUI: 2345678", "2345678"],
    ["cui", "SNIP 66003", "66003"],
    ["cui", "23456789", "record_cui"],
    ["cui", "٢٣٤٥٦٧٨", "record_cui"],
    ["infobras", "Código INFOBRAS N° 104512", "104512"],
    ["infobras", "12a4", "record_infobras"],
    ["ordinance", "Ordenanza Municipal N° 12-2020-mpe", "012-2020-MPE"],
    ["ordinance", "012-2020-MPE/A", "012-2020-MPE/A"],
    ["ordinance", "012-2031-MPE", "record_ordinance"],
    ["ordinance", "000-2020", "record_ordinance"],
    ["ordinance", "2020", "record_ordinance"],
    ["information_request", "Carta 045-2021-MPE", "Carta 045-2021-MPE"],
    ["information_request", "una carta", "record_request"],
    ["other", "Acta del 3 de mayo", "Acta del 3 de mayo"],
  ] as const)("%s %j is %s", (type, text, expected) => {
    expect(read(type, text)).toBe(expected);
  });

  it("read again is what it was", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RECORD_TYPES),
        fc.oneof(
          fc.string(),
          fc.stringMatching(/^\d{1,8}(-\d{4}(-[A-Z]{2,5})?)?$/),
        ),
        (type, text) => {
          const first = readRecordNumber(type, text, "2026-11-21");
          if (!first.ok) return;
          expect(readRecordNumber(type, first.number, "2026-11-21")).toEqual(
            first,
          );
        },
      ),
    );
  });

  it.each([
    ["cui", "2345678", "/ssi/Ssi/Index?codigo=2345678&tipo=2"],
    ["cui", "66003", "/ssi/Ssi/Index?codigo=66003&tipo=1"],
    ["infobras", "104512", "/InfobrasWeb/Mapa/Sumario?ObraId=104512"],
  ] as const)("%s %s has a page of its own", (type, number, page) => {
    expect(recordPageUrl({ type, number })).toMatch(/\.gob\.pe\//);
    expect(recordPageUrl({ type, number })).toContain(page);
  });

  it("a numbered paper has none", () => {
    const number = "012-2020-MPE";
    expect(recordPageUrl({ type: "ordinance", number })).toBeNull();
  });

  it("takes no time over long nonsense", () => {
    for (const text of [
      "n ".repeat(59),
      "nro.".repeat(29),
      "codigo:".repeat(17),
    ]) {
      for (const type of RECORD_TYPES) read(type, text.slice(0, 120));
    }
  });
});

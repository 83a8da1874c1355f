import { describe, expect, it } from "vitest";
import type { Province, Region } from "#app/domain/province/province";
import { TERMS } from "#app/domain/province/term";
import provincesFile from "#seeds/reference/provinces.json";
import regionsFile from "#seeds/reference/regions.json";
import termsFile from "#seeds/reference/terms.json";

const regions: Region[] = regionsFile;
const provinces: Omit<Province, "regionName">[] = provincesFile;

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** A name as a slug: `Páucar del Sara Sara` is `paucar-del-sara-sara`. */
function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-");
}

describe("departments", () => {
  it("are 25, with codes, slugs and names of their own", () => {
    expect(regions).toHaveLength(25);
    expect(regions.map(({ code }) => code)).toEqual(
      regions.map((_, index) => String(index + 1).padStart(2, "0")),
    );
    for (const key of ["slug", "name"] as const) {
      expect(unique(regions.map((region) => region[key]))).toBe(true);
    }
    expect(regions.every(({ slug, name }) => slug === slugOf(name))).toBe(true);
  });
});

describe("provinces", () => {
  it("are 196, each in a known department", () => {
    expect(provinces).toHaveLength(196);
    const known = new Set(regions.map(({ code }) => code));
    for (const { ubigeo, regionCode } of provinces) {
      expect(ubigeo).toMatch(/^\d{4}$/);
      expect(ubigeo.startsWith(regionCode)).toBe(true);
      expect(known.has(regionCode)).toBe(true);
    }
  });

  it("have codes, slugs and prefixes that no other has", () => {
    for (const key of ["ubigeo", "slug", "codePrefix"] as const) {
      expect(unique(provinces.map((province) => province[key]))).toBe(true);
    }
    for (const { slug, name, codePrefix } of provinces) {
      expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(slug.startsWith(slugOf(name))).toBe(true);
      expect(codePrefix).toMatch(/^[A-Z]{3}$/);
    }
  });

  it.each([
    ["0808", "espinar", "Espinar", "ESP"],
    ["0304", "aymaraes", "Aymaraes", "AYM"],
    ["2106", "huancane", "Huancané", "HUA"],
    ["2304", "tarata", "Tarata", "TAR"],
    ["2302", "candarave", "Candarave", "CAN"],
  ])("number by INEI: %s is %s", (ubigeo, slug, name, codePrefix) => {
    const province = provinces.find((it) => it.ubigeo === ubigeo);
    expect(province).toMatchObject({ slug, name, codePrefix });
  });

  it("bear their accents, their ñ and small words in small letters", () => {
    const names = new Set(provinces.map(({ name }) => name));
    for (const name of [
      "Marañón",
      "Cañete",
      "Ferreñafe",
      "La Convención",
      "Datem del Marañón",
      "Páucar del Sara Sara",
      "Rodríguez de Mendoza",
      "Vilcas Huamán",
      "Víctor Fajardo",
      "Daniel Alcides Carrión",
      "Dos de Mayo",
      "El Collao",
      "San Antonio de Putina",
      "Purús",
    ]) {
      expect(names).toContain(name);
    }
    expect([...names].filter((name) => /\b(De|Del|Y)\b/.test(name))).toEqual(
      [],
    );
    const departments = regions.map(({ name }) => name);
    expect(departments.filter((name) => /[áéíóú]/i.test(name))).toEqual([
      "Áncash",
      "Apurímac",
      "Huánuco",
      "Junín",
      "San Martín",
    ]);
  });

  it("have their capital within the country", () => {
    for (const { capital, latitude, longitude } of provinces) {
      expect(capital.trim()).not.toBe("");
      expect(latitude).toBeGreaterThan(-18.4);
      expect(latitude).toBeLessThan(0);
      expect(longitude).toBeGreaterThan(-81.4);
      expect(longitude).toBeLessThan(-68.6);
    }
  });
});

describe("terms", () => {
  it("are those that the domain knows", () => {
    expect(termsFile).toEqual(TERMS);
  });
});

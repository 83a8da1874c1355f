import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import {
  goodUpdate,
  SIGN_UP_TABLES,
  UPDATE_TABLES,
} from "#tests/support/abuse/forms";
import { abuseGroup } from "#tests/support/abuse/group";
import { textOf } from "#tests/support/abuse/rules";
import { guardCases } from "./guard-cases";
import { PRIVATE_WORDS } from "./i-private-words";

const NAMES: Record<string, readonly string[]> = {
  I1: [
    "аdmin",
    "ａｄｍｉｎ",
    "ad\u200Bmin",
    "admın",
    "ADMİN",
    "rnoderador",
    "moderad0r 2",
  ],
  I2: [
    "Municipalidad de Espinar",
    "Equipo Lo Prometido",
    "La Alcaldesa",
    // As the moderator of the province is called.
    "Mаrio",
    "MARIO",
  ],
  I3: ["Rosa\u202Equispe", "Rosa\u2066Quispe", "\u2068Rosa"],
  I4: [`R${"\u0301".repeat(1000)}`, `Rosa${"\u0316".repeat(5)}`],
  I5: ["   ", "\u200B\u200B", "\u3164\u3164", "\u2800\u2800", "\u00AD\u00AD"],
  I10: ["Rosa\uFFFE", "Rosa\uFDD0", "Rosa\uE000", "Rosa\u{E0041}"],
  I12: ["روزا"],
};

const TEXTS: Record<string, readonly string[]> = {
  I3: ["La obra \u202E empezó y sigue en marcha hoy"],
  I4: [
    `La obra empez${"o\u0301\u0316\u0317\u0318\u0319\u031C"} y sigue en marcha`,
  ],
  I5: ["\u3164".repeat(30), "\u200B".repeat(30), " ".repeat(30)],
  I9: ["👨‍👩‍👧‍👦".repeat(4001), "ﷺ".repeat(48_001)],
  I10: ["La obra empezó \uFDD0 y sigue en marcha", "\u{E0041}".repeat(25)],
};

const AMOUNTS = [
  "1.234.567",
  "S/ 5 mil",
  "1e9",
  "NaN",
  "Infinity",
  "1e308",
  "12,5",
  "١٢٣",
  "0x10",
  "--1",
];

const PASSWORD = "la laguna amanece con neblina";

const CASES: AbuseCase[] = [
  ...guardCases("I"),
  ...Object.entries(NAMES).flatMap(([id, names]) =>
    names.map((name): AbuseCase => ({
      id,
      name: `the name ${JSON.stringify(name.slice(0, 30))}`,
      send: (at) =>
        at.as("nobody").post("/cuenta/crear", {
          ...{ name, email: "otra@ejemplo.pe", password: PASSWORD },
        }),
      answers: [409, 422],
    })),
  ),
  ...Object.entries(TEXTS).flatMap(([id, texts]) =>
    texts.map((summary): AbuseCase => ({
      id,
      name: `the text ${JSON.stringify(summary.slice(0, 30))}`,
      send: (at) =>
        at.as("citizen").post("/aportar/ESP-S-01", goodUpdate({ summary })),
      answers: [400, 422],
    })),
  ),
  ...["👨‍👩‍👧‍👦".repeat(280), "Según el acta: قنال الماء يعمل جيدا الآن"].map(
    (summary): AbuseCase => ({
      id: summary.startsWith("S") ? "I12" : "I9",
      name: `the text ${summary.slice(0, 30)}, taken and read as it was typed`,
      send: (at) =>
        at.as("citizen").post("/aportar/ESP-S-01", goodUpdate({ summary })),
      answers: [303],
      changes: UPDATE_TABLES,
      then: async ({ headers }, at) => {
        const page = await at.as("citizen").get(String(headers.location));
        expect(textOf(page), "U7").toContain(summary);
      },
    }),
  ),
  {
    id: "I6",
    name: "José, composed, and José, decomposed, are one name",
    send: async (at) => {
      const form = { email: "jose@ejemplo.pe", password: PASSWORD };
      const one = at.as("nobody");
      await one.post("/cuenta/crear", { ...form, name: "Jos\u00E9 Ccama" });
      return await at.as("nobody").post("/cuenta/crear", {
        ...form,
        email: "jose2@ejemplo.pe",
        name: "Jose\u0301 Ccama",
      });
    },
    answers: [409, 422],
    changes: SIGN_UP_TABLES,
  },
  ...AMOUNTS.map((measuredValue): AbuseCase => ({
    id: measuredValue === "١٢٣" ? "I12" : "I13",
    name: `the amount ${measuredValue}`,
    send: (at) =>
      at.as("citizen").post("/aportar/ESP-S-01", goodUpdate({ measuredValue })),
    answers: [422],
    then: (answer) => {
      // It says which form it takes, and keeps what was typed.
      expect(textOf(answer)).toMatch(/1,234\.5/);
    },
  })),
  {
    id: "I14",
    name: "07/08/2021 is the seventh of August",
    send: (at) =>
      at
        .as("citizen")
        .post("/aportar/ESP-S-01", goodUpdate({ effectiveDate: "07/08/2021" })),
    answers: [303],
    changes: UPDATE_TABLES,
    then: async ({ headers }, at) => {
      const id = String(headers.location).split("/").at(-1) ?? "";
      const row = await at.db
        .selectFrom("update_versions")
        .select("effective_date")
        .where("update_id", "=", id)
        .executeTakeFirstOrThrow();
      expect(row.effective_date).toBe("2021-08-07");
    },
  },
  ...[
    "El vecino con DNI 23456789 lo vio todo",
    "Llame al 984 123 456 y le cuentan",
    "Escriba a rosa.quispe@ejemplo.pe y le cuentan",
  ].map((summary): AbuseCase => ({
    id: "I16",
    name: summary,
    send: (at) =>
      at.as("citizen").post("/aportar/ESP-S-01", goodUpdate({ summary })),
    answers: [422],
    then: (answer) => {
      const text = textOf(answer);
      expect(text).toContain('name="officeData"');
      expect(text).toContain(summary);
    },
  })),
  {
    id: "I16",
    name: "the telephone of the municipality, said to be so",
    send: (at) =>
      at.as("citizen").post(
        "/aportar/ESP-S-01",
        goodUpdate({
          summary: "La mesa de partes atiende en el 984 123 456.",
          officeData: "on",
        }),
      ),
    answers: [303],
    changes: UPDATE_TABLES,
  },
];

abuseGroup("I", {
  cases: [...CASES, ...PRIVATE_WORDS],
  elsewhere: [
    {
      id: "I8",
      file: "tests/unit/search-key.test.ts",
      test: "is one for Q'ero, however the apostrophe is typed",
    },
    {
      id: "I15",
      file: "tests/unit/format.test.ts",
      test: "shows a moment in Lima",
    },
  ],
});

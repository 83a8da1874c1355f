import { expect, test } from "vitest";
import { draftPlan } from "#app/domain/intake/draft-plan";

function promisesIn(text: string, term: "2023-2026" | "2027-2030") {
  const lines = text.split("\n");
  const file = { file: "plan.txt", sha256: "0".repeat(64) };
  const { targets } = draftPlan(
    { ...file, format: "txt", lines, pages: null, pageCount: null },
    { provinces: [], term },
  );
  expect(targets.flatMap(({ checks }) => checks.notFound)).toEqual([]);
  return targets
    .filter(({ kind }) => kind === "target")
    .map(({ dimension, problem, objective, wording, deadline }) =>
      [dimension, problem, objective, wording, deadline].join(" | "),
    );
}

const end = "2026-12-31";

const METAS_AL_2026 = `PLAN DE GOBIERNO 2023 - 2026

DIMENSIÓN SOCIAL

PROBLEMAS IDENTIFICADOS

OBJETIVOS ESTRATÉGICOS

METAS AL 2026

Escasez de agua en los barrios altos.

Ampliar la red de agua potable.

Al 2026 el 80% de las viviendas tiene agua potable.

Falta de postas de salud en las quebradas.

Acercar la salud a las quebradas.

Construir 4 postas de salud al 2025.

DIMENSIÓN AMBIENTAL

PROBLEMAS IDENTIFICADOS

OBJETIVOS ESTRATÉGICOS

METAS AL 2026

Inadecuado manejo de los residuos sólidos.

Ordenar el recojo de los residuos sólidos.

Instalar 2 plantas de compostaje.
`;

test("a table without borders under METAS AL 2026", () => {
  expect(promisesIn(METAS_AL_2026, "2023-2026")).toEqual([
    `social | Escasez de agua en los barrios altos. | Ampliar la red de agua potable. | Al 2026 el 80% de las viviendas tiene agua potable. | ${end}`,
    "social | Falta de postas de salud en las quebradas. | Acercar la salud a las quebradas. | Construir 4 postas de salud al 2025. | 2025-12-31",
    `environmental | Inadecuado manejo de los residuos sólidos. | Ordenar el recojo de los residuos sólidos. | Instalar 2 plantas de compostaje. | ${end}`,
  ]);
});

const BACKWARD = [
  [
    "Construir 3 reservorios de agua.",
    "Asegurar el riego todo el año.",
    "Escasez de agua en la época seca.",
  ],
  [
    "El 60% de los productores vende en ferias.",
    "Abrir mercados a los productores.",
    "Falta de mercados para la papa nativa.",
  ],
] as const;

const expectedBackward = BACKWARD.map(
  ([meta, objective, problem]) =>
    `economic | ${problem} | ${objective} | ${meta} | ${end}`,
);

test.each([
  [
    "with tabs",
    [
      "DIMENSIÓN ECONÓMICA",
      "META\tOBJETIVO\tPROBLEMA",
      ...BACKWARD.map((row) => row.join("\t")),
    ],
  ],
  [
    "as a table of Markdown",
    [
      "## 2. Eje económico",
      "",
      "| Metas 2023-2026 | Objetivo | Problema |",
      "| --- | --- | --- |",
      ...BACKWARD.map((row) => `| ${row.join(" | ")} |`),
    ],
  ],
  [
    "as labels",
    [
      "DIMENSIÓN ECONÓMICA",
      "",
      ...BACKWARD.flatMap(([meta, objective, problem]) => [
        `Meta: ${meta}`,
        `Objetivo: ${objective}`,
        `Problema: ${problem}`,
        "",
      ]),
    ],
  ],
  [
    "without borders",
    [
      "DIMENSIÓN ECONÓMICA",
      "",
      "META",
      "OBJETIVO",
      "PROBLEMA",
      "",
      ...BACKWARD.flatMap((row) => row.flatMap((cell) => [cell, ""])),
    ],
  ],
])("the meta before the objective, %s", (_, lines) => {
  const text = ["PLAN DE GOBIERNO 2023-2026", "", ...lines].join("\n");
  expect(promisesIn(text, "2023-2026")).toEqual(expectedBackward);
});

const BULLETS = `# Plan de gobierno 2027-2030

Nuestra provincia merece más.

## NUESTROS COMPROMISOS 2027 - 2030

### 1. Eje social

• Construir 5 locales comunales en las comunidades
  campesinas.
• Vacunar al 95% de los niños.

### 2. Eje económico

- Capacitar a 300 artesanas hasta el 2028.

### 3. Desarrollo ambiental

* Forestar 400 hectáreas de ladera.

### 4. Eje institucional

✓ Publicar cada mes los gastos de la municipalidad.
`;

test("bullets under the dimensions, without a table", () => {
  const last = "2030-12-31";
  expect(promisesIn(BULLETS, "2027-2030")).toEqual([
    `social |  |  | Construir 5 locales comunales en las comunidades campesinas. | ${last}`,
    `social |  |  | Vacunar al 95% de los niños. | ${last}`,
    "economic |  |  | Capacitar a 300 artesanas hasta el 2028. | 2028-12-31",
    `environmental |  |  | Forestar 400 hectáreas de ladera. | ${last}`,
    `institutional |  |  | Publicar cada mes los gastos de la municipalidad. | ${last}`,
  ]);
});

const CAPITALS = `PLAN DE GOBIERNO 2023-2026

PROPUESTAS DE GOBIERNO

DESARROLLO SOCIAL

1. Construir 5 locales comunales.
2. Vacunar al 95% de los niños.

ECONÓMICO - PRODUCTIVO

1. Capacitar a 300 artesanas.

VISIÓN

1. Una provincia unida.
`;

test("numbered proposals under dimensions that are named in capitals alone", () => {
  expect(promisesIn(CAPITALS, "2023-2026")).toEqual([
    `social |  |  | Construir 5 locales comunales. | ${end}`,
    `social |  |  | Vacunar al 95% de los niños. | ${end}`,
    `economic |  |  | Capacitar a 300 artesanas. | ${end}`,
  ]);
});

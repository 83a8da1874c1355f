import {
  byDimension,
  cellsOf,
  headerOf,
  wrap,
  type Layout,
} from "./layout-parts";

/** Cells as lines, an empty line between cells; each dimension with its own header. */
export const blankLines: Layout = (summary, whim) =>
  byDimension(summary, (rows, name, at) => [
    `${at + 1} DIMENSION ${name}.`,
    "",
    ...headerOf(whim).flatMap((label) => [...wrap(label, 22), ""]),
    ...rows.flatMap((row) =>
      cellsOf(row).flatMap((cell) => [
        ...wrap(cell, whim.width).map((text) => `${text} `),
        "",
      ]),
    ),
    "",
  ]);

/** Cells as lines with nothing between them: the borders are gone. */
export const bare: Layout = (summary, whim) =>
  byDimension(summary, (rows, name, at) => [
    `${at + 1}.- Dimensión ${name.toLowerCase()}`,
    headerOf(whim).join(" "),
    ...rows.flatMap((row) =>
      cellsOf(row).flatMap((cell) => wrap(cell, whim.width)),
    ),
    "",
  ]);

/** The same, with an empty line after every line. */
export const doubleSpaced: Layout = (summary, whim) =>
  byDimension(summary, (rows, name, at) => [
    `${at + 1}.- Dimensión ${name.toLowerCase()}`,
    headerOf(whim).join(" "),
    "",
    ...rows.flatMap((row) =>
      cellsOf(row).flatMap((cell) =>
        wrap(cell, whim.width).flatMap((text) => [text, ""]),
      ),
    ),
    "",
  ]);

const LABELS = [
  "Problema identificado",
  "Objetivo estratégico",
  "Meta al 2022",
];

export const labelsBefore: Layout = (summary, whim) =>
  byDimension(summary, (rows, name) => [
    `DIMENSIÓN ${name}`,
    "",
    ...rows.flatMap((row) => [
      ...cellsOf(row).flatMap((cell, at) =>
        wrap(`${LABELS[at] ?? ""}: ${cell}`, whim.width + 30),
      ),
      "",
    ]),
  ]);

export const labelsAfter: Layout = (summary, whim) =>
  byDimension(summary, (rows, name) => [
    `DIMENSIÓN ${name}`,
    "",
    ...rows.flatMap((row) =>
      cellsOf(row).flatMap((cell, at) => [
        ...wrap(cell, whim.width + 10),
        LABELS[at] ?? "",
        "",
      ]),
    ),
  ]);

export const indicators: Layout = (summary, whim) => {
  const [problem = "", objective = "", meta = ""] = headerOf(whim);
  return [
    [problem, objective, "INDICADOR", meta].join("\t"),
    ...byDimension(summary, (rows, name) => [
      `DIMENSION ${name}\t\t\t`,
      ...rows.map((row) =>
        [
          row.problem,
          row.objective,
          "Porcentaje de avance",
          row.metas.join(" "),
        ].join("\t"),
      ),
    ]),
  ];
};

export const proposals: Layout = (summary) => [
  "4.2. PROPUESTA POR DIMENSIONES",
  "",
  ...byDimension(summary, (rows, name, at) => [
    `${"ABCD"[at] ?? "A"}. DIMENSION ${name}:`,
    "",
    ...rows.flatMap((row) => row.metas.map((meta) => `- ${meta}`)),
    "",
  ]),
  "PARTE V",
];

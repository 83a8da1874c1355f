import type { InventedRow } from "./summary";
import {
  byDimension,
  cellsOf,
  headerOf,
  wrap,
  type Layout,
} from "./layout-parts";

export const tabs: Layout = (summary, whim) => [
  headerOf(whim).join("\t"),
  ...byDimension(summary, (rows, name) => [
    `DIMENSIÓN ${name}\t\t`,
    ...rows.map((row) => cellsOf(row).join("\t")),
  ]),
];

export const numberedTabs: Layout = (summary, whim) => [
  headerOf(whim).join("\t"),
  ...byDimension(summary, (rows, name) => [
    `<i>DIMENSION ${name}</i>\t\t`,
    ...rows.map((row, at) =>
      cellsOf(row)
        .map(
          (cell, column) =>
            `<i>${column === 0 ? `${at + 1}. ` : ""}${cell}</i>`,
        )
        .join("\t"),
    ),
  ]),
];

export const paragraphs: Layout = (summary, whim) => [
  headerOf(whim).join("\t"),
  ...byDimension(summary, (rows, name) => [
    `<p>DIMENSIÓN ${name}</p>\t\t`,
    ...rows.map((row) =>
      [row.problem, row.objective, row.metas.join("</p> <p>")]
        .map((cell) => `<p>${cell}</p>`)
        .join("\t"),
    ),
  ]),
];

export const pipes: Layout = (summary, whim) => [
  `| ${headerOf(whim).join(" | ")} |`,
  "|---|---|---|",
  ...byDimension(summary, (rows, name) => [
    `| **Dimensión ${name.toLowerCase()}** | | |`,
    ...rows.map(
      (row) =>
        `| ${cellsOf(row)
          .map((cell) => wrap(cell, whim.width).join("<br>"))
          .join(" | ")} |`,
    ),
  ]),
];

/** Rows cut by a page somewhere: the rest of each column stands after it. */
export const cutByPages: Layout = (summary, whim) => [
  headerOf(whim).join("\t"),
  ...byDimension(summary, (rows, name) => [
    `DIMENSION ${name}\t\t`,
    ...rows.flatMap((row, at) => {
      const cells = cellsOf(row).map((cell) => cell.split(" "));
      if ((at + whim.cut) % 2 === 0)
        return [cells.map((words) => words.join(" ")).join("\t")];
      // The cut falls before small letters, as it does in the middle of a sentence.
      const places = cells.map((words) =>
        words.findIndex((word, index) => index > 2 && /^\p{Ll}/u.test(word)),
      );
      return [
        cells
          .map((words, column) => words.slice(0, places[column]).join(" "))
          .join("\t"),
        "",
        cells
          .map((words, column) => words.slice(places[column]).join(" "))
          .join("\t"),
      ];
    }),
  ]),
];

/** Columns side by side, line by line, with tabs between. */
export const interleaved: Layout = (summary, whim) => [
  headerOf(whim).join("\t"),
  ...byDimension(summary, (rows, name) => [
    `DIMENSION ${name}\t\t`,
    ...rows.flatMap((row) =>
      sideBySide(row, whim.width).map((cells) => cells.join("\t")),
    ),
  ]),
];

function sideBySide(row: InventedRow, width: number): string[][] {
  const columns = cellsOf(row).map((cell) => wrap(cell, width));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    columns.map((lines) => lines[at] ?? ""),
  );
}

export const aligned: Layout = (summary, whim) => {
  const line = (cells: readonly string[]) =>
    cells
      .map((cell) => cell.padEnd(whim.width + 14))
      .join("")
      .trimEnd();
  return [
    ...byDimension(summary, (rows, name, at) => [
      `${at + 1}. DIMENSIÓN ${name}`,
      "",
      line(headerOf(whim)),
      ...rows.flatMap((row) => [...sideBySide(row, whim.width).map(line), ""]),
    ]),
  ];
};

export const inheriting: Layout = (summary, whim) => [
  headerOf(whim).join("\t"),
  ...byDimension(summary, (rows, name) => [
    `DIMENSION ${name}\t\t`,
    ...rows.map((row, at) => {
      const same = at > 0 && rows[at - 1]?.problem === row.problem;
      return [same ? "" : row.problem, row.objective, row.metas.join(" ")].join(
        "\t",
      );
    }),
  ]),
];

import type { Dimension } from "#app/domain/plan/dimension";
import type { InventedRow, InventedSummary } from "./summary";

const NAMES: Record<Dimension, string> = {
  social: "SOCIAL",
  economic: "ECONÓMICA",
  environmental: "AMBIENTAL",
  institutional: "INSTITUCIONAL",
};

const HEADERS = [
  ["PROBLEMAS IDENTIFICADOS", "OBJETIVO ESTRATÉGICO", "METAS AL 2022 (VALOR)"],
  ["Problema identificado", "Solución al problema", "META"],
  ["PROBLEMA", "OBJETIVO ESTRATEJICO", "Meta (al 2022)"],
] as const;

/** Choices that a layout makes for itself, from one number. */
export interface Whim {
  header: number;
  width: number;
  cut: number;
}

/** Writes a summary's rows as the lines of a document. */
export type Layout = (summary: InventedSummary, whim: Whim) => string[];

/** The labels of a header, by whim. */
export function headerOf({ header }: Whim): readonly string[] {
  return HEADERS[header % HEADERS.length] ?? HEADERS[0];
}

/** The three cells of a row. */
export const cellsOf = (row: InventedRow) => [
  row.problem,
  row.objective,
  row.metas.join(" "),
];

/** Text in lines of at most so many letters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Writes each dimension's rows under its name, in the order of the summary. */
export function byDimension(
  summary: InventedSummary,
  write: (rows: InventedRow[], name: string, at: number) => string[],
): string[] {
  const order = [...new Set(summary.map(({ dimension }) => dimension))];
  return order.flatMap((dimension, at) =>
    write(
      summary.filter((row) => row.dimension === dimension),
      NAMES[dimension],
      at,
    ),
  );
}

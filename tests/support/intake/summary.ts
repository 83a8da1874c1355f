import fc from "fast-check";
import type { Dimension } from "#app/domain/plan/dimension";

/** A row of an invented summary: what a reading of it has to give back. */
export interface InventedRow {
  dimension: Dimension;
  problem: string;
  objective: string;
  /** Promises of the one cell, each a sentence. */
  metas: string[];
}

/** The rows of an invented summary, by dimension in the order in which they are printed. */
export type InventedSummary = InventedRow[];

const THINGS = [
  "el servicio de agua potable",
  "la red de riego por aspersión",
  "los puestos de salud",
  "la biblioteca comunal",
  "el camino a las comunidades",
  "la gestión de los residuos sólidos",
  "los mercados de abastos",
  "la seguridad en los barrios",
  "las escuelas de nivel inicial",
  "el padrón de productores de quinua",
] as const;

const WHERE = [
  "en los distritos",
  "en las zonas rurales",
  "en la capital y sus anexos",
  "en las comunidades campesinas de altura",
  "en toda la cuenca",
] as const;

const TROUBLES = [
  "Deficiente estado de",
  "Limitada cobertura de",
  "Escasa inversión para",
  "Inexistencia de apoyo para",
  "Falta de personal para",
  "Insuficiente mantenimiento de",
] as const;

const ACTS = [
  "Mejorar y ampliar",
  "Fortalecer",
  "Rehabilitar",
  "Gestionar el financiamiento de",
  "Implementación de",
  "Mejoramiento de",
] as const;

const KEPT = [
  "atiende a las familias",
  "cuenta con personal",
  "funciona todo el año",
  "recibe mantenimiento",
] as const;

const share = fc.integer({ min: 5, max: 100 });

const meta = fc.oneof(
  fc
    .tuple(share, fc.constantFrom(...WHERE), fc.constantFrom(...KEPT))
    .map(
      ([value, where, kept]) =>
        `El ${value}% de las viviendas ${where} ${kept}.`,
    ),
  fc
    .tuple(fc.integer({ min: 2, max: 90 }), fc.constantFrom(...WHERE))
    .map(([count, where]) => `Construir ${count} reservorios ${where}.`),
  fc
    .tuple(fc.constantFrom(...THINGS), share)
    .map(
      ([thing, value]) =>
        `Ampliar ${thing} hasta llegar al ${value}% de la población.`,
    ),
  fc
    .tuple(fc.constantFrom(...THINGS), fc.constantFrom(...WHERE))
    .map(([thing, where]) => `Elaborar un estudio sobre ${thing} ${where}.`),
);

const sentence = (openers: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...openers),
      fc.constantFrom(...THINGS),
      fc.constantFrom(...WHERE),
    )
    .map((words) => `${words.join(" ")}.`);

/** Several summaries of one to four rows for each of some dimensions, in any order of these. */
export function inventedSummary({
  mostMetas = 1,
} = {}): fc.Arbitrary<InventedSummary> {
  const row = fc.record({
    problem: sentence(TROUBLES),
    objective: sentence(ACTS),
    metas: fc.uniqueArray(meta, { minLength: 1, maxLength: mostMetas }),
  });
  const dimensions = fc.shuffledSubarray<Dimension>(
    ["social", "economic", "environmental", "institutional"],
    { minLength: 1 },
  );
  return dimensions.chain((order) =>
    fc
      .tuple(...order.map(() => fc.array(row, { minLength: 1, maxLength: 4 })))
      .map((rows) =>
        rows.flatMap((some, at) =>
          some.map((one) => ({ ...one, dimension: order[at] ?? "social" })),
        ),
      )
      .map(withoutTwins),
  );
}

const SECTORS =
  "norte sur este oeste central ribera ladera pampa quebrada laguna puna valle llano bosque puente molino estanque olivar maizal trigal".split(
    " ",
  );

/** A plan that says the same twice is another matter: here each promise stands once. */
function withoutTwins(rows: InventedSummary): InventedSummary {
  const seen = new Set<string>();
  return rows.map((row) => {
    const number = seen.size + 1;
    seen.add(String(number));
    const place = ` del sector ${SECTORS[number % SECTORS.length] ?? ""}`;
    const marked = (text: string) => text.replace(/\.$/, `${place}.`);
    return {
      ...row,
      problem: marked(row.problem),
      metas: row.metas.map(marked),
    };
  });
}

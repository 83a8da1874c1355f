import type {
  BaselineBasis,
  MeasureOperator,
} from "#app/domain/status/measure";
import type { Unit } from "#app/domain/status/unit";

/** Words of the number in a promise. */
export const measure = {
  title: "La promesa en números",
  indicator: "Qué se mide",
  baseline: "Punto de partida",
  goal: "Valor prometido",
  latest: "Último valor",
  progress: "Avance",
  noBaseline:
    "El plan no da un punto de partida: se compara el último valor con el prometido.",
  noMeasurement: "Nadie ha medido todavía este dato.",
  basis: {
    stated: "lo dice el plan",
    derived: "complemento de una cifra del plan",
  } satisfies Record<BaselineBasis, string> as Record<BaselineBasis, string>,
  unknown: "el plan no lo dice",
  operator: {
    reach: (value: string) => `llegar a ${value}`,
    reduce_to: (value: string) => `bajar a ${value}`,
    reduce_by: (value: string) => `bajar en ${value}`,
    increase_by: (value: string) => `subir en ${value}`,
    at_least: (value: string) => `al menos ${value}`,
    count: (value: string) => value,
  } satisfies Record<MeasureOperator, (value: string) => string> as Record<
    MeasureOperator,
    (value: string) => string
  >,
  unit: {
    percent: (value: string) => `${value}\u00a0%`,
    percent_per_year: (value: string) => `${value}\u00a0% al año`,
    count: (value: string) => value,
    persons: (value: string) => `${value} personas`,
    persons_per_year: (value: string) => `${value} personas al año`,
    persons_per_hectare: (value: string) => `${value} personas por hectárea`,
    families: (value: string) => `${value} familias`,
    hectares: (value: string) => `${value} hectáreas`,
    times_per_year: (value: string) => `${value} veces al año`,
    currency_not_stated: (value: string) =>
      `${value} (el plan no dice en qué moneda)`,
  } satisfies Record<Unit, (value: string) => string> as Record<
    string,
    (value: string) => string
  >,
  points: (value: string) => `${value} puntos porcentuales`,
  ofWhat: (value: string, of: string) => `${value} de ${of}`,
  from: (value: string) => `de ${value}`,
  now: (value: string) => `último valor ${value}`,
  notMeasured: "sin medir todavía",
  unitless: "número",
  tableDate: "Fecha",
  tableValue: "Valor",
  deadline: (day: string) => `plazo: ${day}`,
  goalBy: (day: string) => `Valor prometido (al ${day})`,
};

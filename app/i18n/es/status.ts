import type { NonDeliveryReason, Status } from "#app/domain/status/status";

/** Words of the eight statuses, what each means, and the flags beside them. */
export const status = {
  label: {
    fulfilled: "Cumplida",
    partly_fulfilled: "Cumplida en parte",
    in_progress: "En marcha",
    stalled: "Paralizada",
    not_started: "Sin iniciar",
    broken: "Incumplida",
    not_verifiable: "No verificable",
    no_information: "Sin información",
  } satisfies Record<Status, string> as Record<Status, string>,
  plural: {
    fulfilled: "cumplidas",
    partly_fulfilled: "cumplidas en parte",
    in_progress: "en marcha",
    stalled: "paralizadas",
    not_started: "sin iniciar",
    broken: "incumplidas",
    not_verifiable: "no verificables",
    no_information: "sin información",
  } satisfies Record<Status, string> as Record<Status, string>,
  meaning: {
    fulfilled: "Se entregó tal como decía el plan.",
    partly_fulfilled:
      "Pasó el plazo y se entregó una parte que se puede comprobar.",
    in_progress:
      "Ya empezó: hay presupuesto, obra abierta, norma en trámite o el dato se mueve.",
    stalled: "Empezó y se detuvo.",
    not_started: "Hay pruebas de que nada ha empezado.",
    broken: "Pasó el plazo y no se entregó, o se hizo lo contrario.",
    not_verifiable: "Ninguna prueba podría decidirlo, y se explica por qué.",
    no_information: "Nadie ha presentado todavía un avance aprobado.",
  } satisfies Record<Status, string> as Record<Status, string>,
  verdict: "Veredicto: lo deciden dos personas.",
  overdue: "Plazo vencido sin veredicto",
  late: "Cumplida fuera de plazo",
  reason: {
    not_prioritised: "No se priorizó",
    no_budget: "Sin presupuesto",
    stopped_by_third_party: "La detuvo un tercero",
    outside_municipal_power: "Fuera de la competencia municipal",
    emergency: "Emergencia",
    changed_course: "Se cambió de rumbo",
    unknown: "No se sabe",
  } satisfies Record<NonDeliveryReason, string> as Record<
    NonDeliveryReason,
    string
  >,
  reasonTitle: "Motivo",
};

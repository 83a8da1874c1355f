import type { Mandate } from "#app/domain/plan/plan";

/** Words of a plan. */
export const plan = {
  title: "Plan de gobierno",
  term: (id: string) => `Periodo ${id}`,
  noOrganization: "El documento no nombra a ninguna organización política",
  mandateSource: (day: string) =>
    `Acreditado el ${day} por dos personas. Fuente:`,
  mandate: {
    governing: "Plan del gobierno elegido",
    opposition: "Plan de una lista que no ganó",
    unverified: "Sin verificar si esta lista ganó la elección",
  } satisfies Record<Mandate, string> as Record<Mandate, string>,
  notes: "Sobre este documento",
  unreadable: "Filas que no se pueden leer",
  unreadableHelp:
    "El documento está cortado ahí: se conserva el fragmento tal como aparece.",
  choose: "Esta provincia tiene varios planes. Elija cuál quiere ver.",
  document: (file: string, lines: string) => `${file}, ${lines} líneas`,
  fingerprint: "Huella del documento (SHA-256)",
};

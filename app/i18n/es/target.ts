import type { TargetKind, Verifiability } from "#app/domain/plan/target";

/** Words of one promise and its page. */
export const target = {
  kind: {
    target: "Meta",
    projection: "Proyección",
    action: "Acción",
  } satisfies Record<TargetKind, string> as Record<TargetKind, string>,
  kindPlural: {
    target: "Metas",
    projection: "Proyecciones",
    action: "Acciones",
  } satisfies Record<TargetKind, string> as Record<TargetKind, string>,
  verifiability: {
    measurable: "Se puede medir",
    observable: "Se puede observar",
    vague: "Vaga: el plan no dice cómo comprobarla",
  } satisfies Record<Verifiability, string> as Record<Verifiability, string>,
  wordsOfThePlan: "Lo que dice el plan",
  lines: (first: string, last: string) =>
    first === last ? `línea ${first}` : `líneas ${first} a ${last}`,
  page: (page: string) => `página ${page}`,
  section: (section: string) =>
    ({
      summary: "Resumen",
      proposal: "Propuestas",
      "follow-up": "Seguimiento",
      projections: "Proyecciones",
      scenario: "Escenario al 2022",
      programme: "Programa",
      "axis-table": "Tabla de ejes",
      guideline: "Lineamientos",
    })[section] ?? section,
  place: (section: string, place: string) =>
    `Plan de gobierno, ${section}, ${place}`,
  wholeCell: "La celda completa",
  otherPassages: "También lo dice en",
  amendments: "Correcciones de esta ficha",
  amendedOn: (day: string, what: string) =>
    `El ${day} se corrigió según el documento: ${what}.`,
  addedOn: (day: string) => `Se agregó el ${day}, después de publicar el plan.`,
  amendmentEntry: (position: string) => `Entrada ${position} del registro`,
  contradiction: "El plan se contradice",
  problem: "Problema que señala",
  objective: "Objetivo que se propone",
  heading: "Bajo el título",
  serves: "Sirve a la meta",
  deadline: "Plazo",
  deadlineStated: "lo dice el plan",
  deadlineTerm: "fin del periodo",
  verifiabilityTitle: "Comprobación",
  code: "Código",
  document: "Documento",
  state: "Estado",
  statusAsOf: (day: string) => `Estado al ${day}`,
  suggested: (label: string) => `Según los números: ${label}`,
  suggestedDiffers: "Lo decidido no coincide con lo que dicen los números.",
  since: (day: string) => `desde el ${day}`,
  timeline: "Qué pasó",
  noUpdates: "Nadie ha contado todavía qué pasó con esta promesa.",
  noUpdatesHelp:
    "Si sabe algo y tiene una fuente, puede ser la primera persona en decirlo.",
  contribute: "Contar qué pasó",
  opposition:
    "Este plan no fue el del gobierno elegido: no recibe veredictos ni entra en los totales.",
  evidence: (count: number) => (count === 1 ? "1 prueba" : `${count} pruebas`),
  protectedEvidence: (count: number) =>
    count === 1
      ? "Hay 1 prueba más que solo ven los moderadores, para proteger a quien la dio."
      : `Hay ${count} pruebas más que solo ven los moderadores, para proteger a quien las dio.`,
  toldBy: (name: string) => `Lo contó ${name}`,
  toldByGroup: (name: string, group: string) =>
    `Lo contó ${name}, por ${group}`,
  approvedBy: (names: string, day: string, count: number) =>
    `Lo ${count === 1 ? "aprobó" : "aprobaron"} ${names} el ${day}`,
  decisionNote: (name: string) => `${name} explica:`,
  retractedOn: (day: string) => `Retirado el ${day}`,
  retractedWhy: "Por qué se retiró",
  measuredValue: "Valor medido",
  cite: "Cómo citar",
  citation: (
    code: string,
    province: string,
    term: string,
    url: string,
    day: string,
  ) =>
    `Lo Prometido, meta ${code}, provincia de ${province}, periodo ${term}. ${url} (consultado el ${day}).`,
  backTo: (province: string) => `Todas las promesas de ${province}`,
  description: (code: string, label: string) => `${code}: ${label}`,
};

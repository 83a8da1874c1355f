/** Words of a scorecard. */
export const scorecard = {
  answer: (known: string, all: string) =>
    `Se sabe algo de ${known} de ${all} metas.`,
  answerNone: (all: string) =>
    `De ninguna de las ${all} metas hay información todavía.`,
  answerVerdicts: (fulfilled: string, partly: string, broken: string) =>
    `Cumplidas: ${fulfilled}. En parte: ${partly}. Incumplidas: ${broken}.`,
  termElapsed: (share: string) => `Ha pasado el ${share} del periodo.`,
  termOver: (day: string) => `El periodo terminó el ${day}.`,
  waiting: (count: number, text: string) =>
    count === 1
      ? "1\u00a0meta ya venció y nadie ha contado qué pasó con ella."
      : `${text}\u00a0metas ya vencieron y nadie ha contado qué pasó con ellas.`,
  coverage: "Cobertura",
  coverageHelp: "Parte de las metas con algún avance aprobado.",
  judged: "Con veredicto",
  fulfilment: "Cumplimiento",
  fulfilmentHelp:
    "Cumplidas más la mitad de las cumplidas en parte, entre las metas con veredicto.",
  fulfilmentUnknown: (threshold: string) =>
    `No se calcula: hace falta un veredicto en el ${threshold} de las metas. El silencio no es incumplimiento.`,
  overdue: "Vencidas sin veredicto",
  evidenceItems: "Pruebas publicadas",
  lastUpdate: "Último avance",
  never: "ninguno todavía",
  weaveShort: "Tejido",
  weave: "El tejido: cada cuadro es una promesa",
  weaveOf: (province: string, summary: string) =>
    `Promesas de ${province}: ${summary}`,
  byStatus: "Cuántas hay en cada estado",
  count: "Metas",
  share: "Parte",
  total: "Total",
  targetsTitle: "Las metas, una por una",
  filter: "Filtrar",
  clear: "Quitar filtros",
  noneMatch: "Ninguna meta cumple ese filtro.",
  actions: (count: string) => `Otras ${count} acciones y proyecciones del plan`,
  actionsTitle: "Acciones y proyecciones",
  actionsIntro:
    "Además de sus metas, el plan anuncia proyectos y describe cómo estaría la provincia. No entran en la cuenta de metas cumplidas.",
  actionsNone:
    "Este plan no tiene acciones ni proyecciones fuera de sus metas.",
  history: "Cómo fue cambiando",
  changes: (count: number) =>
    count === 0
      ? "Desde entonces no cambió nada"
      : count === 1
        ? "Desde entonces cambió 1 meta"
        : `Desde entonces cambiaron ${count} metas`,
  moreChanges: (count: number) => `Y ${count} más.`,
  knownOnLabel: "Lo que este sitio decía el",
  asOfTitle: "Ver la situación en otra fecha",
  asOfLabel: "Situación al",
  asOfHint: "Cualquier día desde el 01/01/2019 hasta hoy:",
  asOfGo: "Ver",
};

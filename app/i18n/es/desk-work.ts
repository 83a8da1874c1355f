/** Words of working through a draft: what comes next, taking several at once, reading and marking. */
export const deskWork = {
  toDecide: (count: string) => `Por decidir (${count})`,
  decided: (count: string) => `Decididas (${count})`,
  leftOut: (count: string) => `Fuera del plan (${count})`,
  chosenHelp:
    "Ya vienen marcadas las que el programa leyó con seguridad y cuya cita está en su lugar. Léalas, quite o ponga marcas, y acepte todas juntas.",
  chosenNone:
    "El programa no está seguro de ninguna. Lea cada una: marque la que está bien y abra la que haya que corregir.",
  acceptChosen: "Aceptar las marcadas",
  chooseSome: "Marque al menos una.",
  someChanged: (count: string, n: number) =>
    n === 1
      ? "Una cambió mientras tanto y sigue por decidir: mírela otra vez. Las demás quedaron aceptadas."
      : `${count} cambiaron mientras tanto y siguen por decidir: mírelas otra vez. Las demás quedaron aceptadas.`,
  nextStep: "Qué sigue",
  stillOpen: (count: string, n: number) =>
    n === 1 ? "Queda 1 por decidir." : `Quedan ${count} por decidir.`,
  openFirst: "Abrir la primera",
  readThenDecide:
    "Lea las promesas. Al final de la página se publica o se devuelve.",
  toTheEnd: "Ir al final",
  toAdd: "Ir a agregar una promesa",
  discardHelp:
    "El documento queda guardado, pero este borrador ya no se podrá publicar.",
  discardNow: "Sí, descartarlo",
  cancelReading: "Dejar de leer",
  readingStep: {
    waiting: "Estamos leyendo el documento: espera su turno.",
    reading: "Estamos leyendo el documento.",
    recognizing:
      "Estamos leyendo el documento: sus páginas son fotos y se reconoce su texto.",
  },
  pagesOf: (done: string, all: string) => `${done} de ${all} páginas`,
  pagesSoFar: (done: string, n: number) =>
    n === 1 ? "Va 1 página." : `Van ${done} páginas.`,
  ocrHelp:
    "Puede tomar varios minutos. Puede cerrar esta página y volver después.",
  amendTitle: "Corregir lo publicado",
  amendLead:
    "Vuelve a la mesa lo que el plan promete, con sus códigos. Nada cambia en público hasta que otra persona lo apruebe, y el registro lo anota.",
  amend: "Corregir este plan",
  amendOpen: "Alguien ya lo está corrigiendo.",
  amendSee: "Ver esa corrección",
  amendNot:
    "Este plan vino con el sitio: se corrige en su archivo, y el registro también lo anota.",
  amending:
    "Corrección de un plan publicado. Los códigos se quedan: nada publicado se quita ni cambia de clase o dimensión.",
  successionsTitle: "Promesas que se seguirán de otra manera",
  successionsHelp:
    "Al publicar la corrección, cada una conserva su código, su página y su historia, y deja de contar en los totales; cuentan las que la siguen. Lo contado antes no pasa a las nuevas.",
  followedAs: "se seguirá como",
  successionLost:
    "No queda ninguna que la siga. Deshágalo, o marque en el documento la que falta.",
  successionUndo: "Deshacer: que siga como estaba",
  successionItem: "Otras siguen a esta promesa.",
  successionReason: "Por qué",
  successionReasonHint: "Se publica con la decisión.",
  succeedSplitTitle: "Eran dos o más promesas: seguirlas por separado",
  succeedSplitHelp: (code: string) =>
    `${code} queda como está, con su página. Desde que otra persona lo apruebe, en su lugar se siguen las partes, con códigos nuevos.`,
  succeedSplit: "Separar en promesas nuevas",
  succeedMergeTitle: "Era la misma promesa que otra: seguirlas como una",
  succeedMergeHelp:
    "Las dos quedan como están, con sus páginas. Desde que otra persona lo apruebe, en su lugar se sigue una sola, con un código nuevo.",
  otherPromise: "Con cuál",
  succeedMerge: "Unir en una promesa nueva",
  publishAmendmentTitle: "Publicar la corrección",
  publishAmendmentHelp:
    "Cambia lo que se ve del plan. El registro anota cada promesa corregida o agregada.",
  publishAmendment: "Publicar la corrección",
  autosave: {
    typing: "Se guarda solo cuando deja de escribir.",
    saved: "Guardado. Falta aceptarla.",
    savedNotStanding:
      "Guardado, pero la cita no está en esas líneas del documento.",
    failed: "No se pudo guardar solo. Siga, y guarde con el botón.",
    notYet: (problem: string) => `Todavía no se guarda: ${problem}`,
    changedBy: (name: string) =>
      `${name === "" ? "Otra persona" : name} cambió esto mientras usted lo miraba. Lo que escribió sigue aquí: al guardar verá los dos textos.`,
  },
  conflict: {
    title: (name: string) =>
      `Lo que cambió ${name === "" ? "otra persona" : name} y lo que usted escribió`,
    now: "Ahora dice",
    typed: "Usted escribió",
    empty: "nada",
    same: "Dicen lo mismo.",
    help: "El formulario tiene lo suyo. Si lo guarda, reemplaza a lo otro.",
    field: {
      kind: "Clase",
      dimension: "Dimensión",
      wording: "La promesa",
      firstLine: "Desde la línea",
      lastLine: "Hasta la línea",
      problem: "Problema",
      objective: "Objetivo",
      operator: "Qué pide el número",
      indicator: "Qué se mide",
      goal: "Valor prometido",
      unit: "Unidad",
      of: "De qué",
      baseline: "Punto de partida",
      baselineBasis: "De dónde sale el punto de partida",
      deadline: "Plazo",
      verifiability: "Cómo se comprueba",
    } as Record<string, string>,
  },
  mend: "Corregir",
  standing: (place: string, all: string) => `${place} de ${all}`,
  steps: "De una promesa a otra",
  download: "Descargar el documento tal como llegó",
  around: "Ver alrededor en el documento",
  pageOfDocument: (page: string) => `página ${page}`,
  marks: "En negrita, la promesa. Con puntos, lo demás de su fila.",
};

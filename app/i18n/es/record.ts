import type { Mandate } from "#app/domain/plan/plan";
import type { Role } from "#app/domain/account/user";

/** Words of the public record: its page, and one sentence for each type of entry. */
export const record = {
  title: "Registro público",
  lead: "Todo acto que cambia lo que se lee en este sitio deja aquí una entrada. Ninguna se cambia ni se borra.",
  how: "Cada entrada guarda códigos, fechas y huellas, nunca palabras de nadie; las huellas de todas forman un árbol (RFC 6962) que se resume en una sola: la raíz. Quien anote hoy el tamaño y la raíz podrá comprobar mañana que nada se quitó, se cambió ni se movió de lugar.",
  size: "Entradas",
  root: "Raíz",
  thatDay: "lo que se decía ese día",
  leaf: "Huella",
  entries: "Entradas, de la más nueva a la más antigua",
  number: (position: string) => `Entrada ${position}`,
  empty: "Todavía no hay ninguna entrada.",
  emptyHelp:
    "La primera aparecerá cuando se publique un plan o se apruebe un avance.",
  data: "Las mismas entradas para programas",
  checkpoint: "tamaño y raíz",
  list: "entradas",
  plan: (title: string) => `«${title}»`,
  inProvince: (target: string, province: string) => `${target} (${province})`,
  everywhere: "todo el país",
  province: (name: string) => `la provincia de ${name}`,
  someone: "una cuenta sin nombre",
  decidedBy: (names: readonly string[], list: string) =>
    names.length === 1 ? `Lo decidió ${list}.` : `Lo decidieron ${list}.`,
  doneBy: (name: string) => `Lo hizo ${name}.`,
  doneOnServer: "Se hizo desde el servidor.",
  counts: {
    targets: (n: number) => (n === 1 ? "1 meta" : `${n} metas`),
    projections: (n: number) =>
      n === 1 ? "1 proyección" : `${n} proyecciones`,
    actions: (n: number) => (n === 1 ? "1 acción" : `${n} acciones`),
    plans: (count: string, n: number) =>
      n === 1 ? "1 plan" : `${count} planes`,
    promises: (count: string, n: number) =>
      n === 1 ? "1 promesa" : `${count} promesas`,
    updates: (count: string, n: number) =>
      n === 1 ? "1 avance" : `${count} avances`,
    evidence: (n: number) => (n === 1 ? "Con 1 prueba." : `Con ${n} pruebas.`),
  },
  because: (reason: string) => `Motivo: ${reason.toLowerCase()}.`,
  role: {
    citizen: "ciudadanía",
    moderator: "moderación",
    government: "gobierno local",
    admin: "administración",
  } satisfies Record<Role, string> as Record<Role, string>,
  mandate: {
    governing: "es el plan del gobierno elegido",
    opposition: "es el plan de una lista que no ganó",
    unverified: "queda sin verificar",
  } satisfies Record<Mandate, string> as Record<Mandate, string>,
  /** Fields of plans and targets, by their names in the data. */
  field: {
    title: "título",
    organization: "organización política",
    notes: "notas",
    unreadable: "filas que no se pueden leer",
    documentFile: "documento",
    documentSha256: "huella del documento",
    documentLines: "líneas del documento",
    documentPages: "páginas del documento",
    kind: "clase",
    dimension: "dimensión",
    problem: "problema",
    objective: "objetivo",
    wording: "texto",
    wholeCell: "celda completa",
    heading: "título del plan",
    serves: "metas a las que sirve",
    passages: "lugares del documento",
    contradiction: "contradicción",
    measure: "medida",
    deadline: "plazo",
    deadlineBasis: "origen del plazo",
    verifiability: "comprobación",
  } as Record<string, string>,
  sentence: {
    planPublished: (
      day: string,
      plan: string,
      province: string,
      term: string,
    ) => `El ${day} se publicó ${plan}, de ${province}, periodo ${term}`,
    planAmended: (day: string, plan: string, fields: string) =>
      `El ${day} se corrigió lo que este sitio dice de ${plan}: ${fields}.`,
    targetAdded: (day: string, target: string) =>
      `El ${day} se agregó la promesa ${target}, que faltaba en este sitio.`,
    targetAmended: (day: string, target: string, fields: string) =>
      `El ${day} se corrigió cómo muestra este sitio la promesa ${target}: ${fields}.`,
    targetSucceeded: (day: string, from: string, to: string, n: number) =>
      n === 1
        ? `El ${day} la promesa ${from} pasó a seguirse como ${to}.`
        : `El ${day} las promesas ${from} pasaron a seguirse como ${to}.`,
    mandateSet: (day: string, plan: string, mandate: string) =>
      `El ${day} se acreditó que ${plan} ${mandate}.`,
    updateApproved: (day: string, target: string, status: string, at: string) =>
      `El ${day} se publicó que la promesa ${target} está «${status}» al ${at}.`,
    verdictApproved: (
      day: string,
      target: string,
      status: string,
      at: string,
    ) =>
      `El ${day} se publicó el veredicto «${status}» sobre la promesa ${target}, al ${at}.`,
    updateRetracted: (day: string, target: string) =>
      `El ${day} se retiró un avance de la promesa ${target}, que queda tachado en su historia.`,
    roleGranted: (day: string, person: string, role: string, scope: string) =>
      `El ${day} se encargó a ${person} el papel de ${role} en ${scope}.`,
    roleRevoked: (day: string, person: string, role: string, scope: string) =>
      `El ${day} se retiró a ${person} el papel de ${role} en ${scope}.`,
    accountSuspended: (day: string, person: string) =>
      `El ${day} se suspendió la cuenta de ${person}.`,
    accountReactivated: (day: string, person: string) =>
      `El ${day} se reabrió la cuenta de ${person}.`,
    queueEmpty: (day: string) => `El ${day} no había nada por revisar.`,
    queueFigures: (
      day: string,
      waiting: number,
      oldestDays: number,
      medianHours: number,
    ) =>
      `El ${day} ${waiting === 1 ? "esperaba revisión 1 aporte" : `esperaban revisión ${waiting} aportes`}; el más antiguo, ${oldestDays === 0 ? "desde ese día" : oldestDays === 1 ? "hace 1 día" : `hace ${oldestDays} días`}; la mitad, ${medianHours === 1 ? "hace 1 hora o menos" : medianHours < 48 ? `hace ${medianHours} horas o menos` : `hace ${Math.floor(medianHours / 24)} días o menos`}.`,
    accountClosed: (day: string, person: string, renamed: boolean) =>
      renamed
        ? `El ${day} alguien borró su cuenta; lo que publicó queda con el nombre de ${person}.`
        : `El ${day} ${person} borró su cuenta; lo que publicó queda.`,
    groupCreated: (day: string, group: string) =>
      `El ${day} se abrió el grupo de vigilancia ${group}.`,
    settingChanged: (
      day: string,
      setting: string,
      before: string,
      after: string,
    ) => `El ${day} el ajuste ${setting} pasó de ${before} a ${after}.`,
    methodChanged: (
      day: string,
      version: string,
      setting: string,
      before: string,
      after: string,
    ) =>
      `El ${day} empezó la versión ${version} del método: el ajuste ${setting} pasó de ${before} a ${after}.`,
    dataImported: (day: string, entries: string, what: string) =>
      `El ${day} este sitio comenzó con lo que otra copia tenía publicado (${entries} entradas en su registro): ${what}.`,
    entriesGivenUp: (day: string, first: string, last: string, root: string) =>
      `El ${day} este sitio volvió de una copia de seguridad y renunció a las entradas ${first} a ${last} de su registro, que tenía la raíz ${root}.`,
    recordGivenUp: (day: string, size: string, root: string) =>
      `El ${day} este sitio volvió de una copia de seguridad y renunció a otro registro, de ${size} entradas y raíz ${root}.`,
    updateImported: (
      day: string,
      target: string,
      status: string,
      at: string,
      decided: string,
    ) =>
      `El ${day} se trajo de la otra copia que la promesa ${target} está «${status}» al ${at}, publicado allí el ${decided}.`,
    importedRetraction: (at: string) => `Se retiró allí el ${at}.`,
  },
  /** Settings of the instance, by their names in the data. */
  setting: {
    ordinary_approvals: "«personas que aprueban un avance»",
    verdict_threshold: "«veredictos que hacen falta para calcular»",
  } as Record<string, string>,
  none: "ninguno",
  someGroup: "sin nombre",
};

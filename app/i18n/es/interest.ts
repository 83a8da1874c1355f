import type { ConflictKind } from "#app/domain/decision/conflict";

/** Words about what ties moderators to a province, and what follows from it. */
export const interest = {
  title: "Mis intereses",
  lead: "Nadie decide donde tiene un interés propio. Declare aquí lo que le une al gobierno de una provincia. Se pregunta antes de su primera decisión y otra vez cada año.",
  publicNote:
    "Lo que declare se publica en la lista de moderadores: la provincia y la clase de vínculo, nunca más detalles.",
  lateNote:
    "Si declara algo nuevo, lo que usted ayudó a publicar en esa provincia vuelve a revisión: sigue a la vista mientras otras personas lo confirman o lo retiran.",
  question: "¿Algo le une a alguna de estas provincias?",
  none: "No, nada de esto",
  some: "Sí, lo marco abajo",
  inProvince: (name: string) => `En ${name}`,
  otherProvince: "Otra provincia",
  otherNone: "Ninguna otra",
  otherKinds: "Qué le une a ella",
  kind: {
    party: "Partido o movimiento",
    job: "Trabajo",
    contract: "Contrato",
    family: "Familia",
  } satisfies Record<ConflictKind, string> as Record<ConflictKind, string>,
  kindHint: {
    party: "Milita o militó en el partido que gobierna o que compite allí.",
    job: "Trabaja o trabajó para la municipalidad.",
    contract: "Le vende o le presta servicios, o su empresa lo hace.",
    family: "Un familiar cercano gobierna o trabaja allí.",
  } satisfies Record<ConflictKind, string> as Record<ConflictKind, string>,
  send: "Declarar",
  goBack: "Después volverá a la revisión que había abierto.",
  errorTitle: "Su declaración no se guardó",
  problem: {
    unanswered: "Elija una respuesta: no, o sí.",
    none_marked: "Dijo que sí: marque al menos un vínculo.",
    both: "Dijo que no, pero marcó un vínculo. Corrija una de las dos respuestas.",
    other_incomplete:
      "Para la otra provincia elija la provincia y al menos un vínculo.",
    not_allowed: "Solo quienes moderan declaran sus intereses.",
    unknown_province: "Esa provincia no existe.",
  },
  validUntil: (day: string) => `Su declaración vale hasta el ${day}.`,
  notDeclared: "Todavía no ha declarado. Hasta que lo haga, no puede decidir.",
  expired:
    "Su declaración venció. Hasta que declare otra vez, no puede decidir.",
  saved: "Su declaración quedó guardada.",
  reopened: (count: number) =>
    count === 1
      ? "1 avance que usted ayudó a publicar volvió a revisión."
      : `${count} avances que usted ayudó a publicar volvieron a revisión.`,
  underReview: "En revisión",
  restsOnReview: (day: string) =>
    `desde el ${day}: otras personas miran otra vez el avance que da este estado.`,
  underReviewSince: (day: string) =>
    `En revisión desde el ${day}: se mira de nuevo si quienes lo publicaron podían decidir. Otras personas lo confirmarán o lo retirarán.`,
  underReviewCount: (count: number) =>
    count === 1
      ? "1 promesa se apoya en un avance que está otra vez en revisión."
      : `${count} promesas se apoyan en avances que están otra vez en revisión.`,
  moderators: "Quiénes deciden",
  moderatorsLead:
    "Estas personas revisan lo que se cuenta. Nadie decide sobre lo suyo, lo de su grupo, ni donde declaró un interés. Antes de su primera decisión, y cada año, cada una declara lo que le une a una provincia.",
  moderatorsNone: "Todavía no hay nadie que modere.",
  moderatorsHow:
    "Si quiere ayudar, abra una cuenta y escriba a quien administra este sitio.",
  moderator: "Quién",
  provinces: "Dónde decide",
  conflicts: "Qué declaró",
  noConflicts: "Ningún vínculo",
  conflictIn: (province: string, kind: string, day: string) =>
    `${province}: ${kind}, desde el ${day}`,
  everywhere: "Todo el país",
  sentence: {
    declared: (day: string, person: string, province: string, kind: string) =>
      `El ${day} ${person} declaró que algo le une a ${province} (${kind}): no decide allí.`,
    ended: (day: string, person: string, province: string, kind: string) =>
      `El ${day} ${person} declaró que ya no le une a ${province} lo que había declarado (${kind}).`,
    reopened: (day: string, target: string, person: string) =>
      `El ${day} volvió a revisión un avance de la promesa ${target} que ${person} había decidido; sigue a la vista mientras otras personas lo revisan.`,
    repeated: (day: string, target: string) =>
      `El ${day} volvió a revisión un avance de la promesa ${target}, porque quizá no se cumplió una regla sobre quién puede decidir; sigue a la vista mientras otras personas lo revisan.`,
    confirmed: (day: string, target: string) =>
      `El ${day} se confirmó un avance de la promesa ${target}.`,
  },
  treeTitle: "Quién encargó a quién",
  treeLead: (people: string, days: string) =>
    `Moderar y administrar se encarga, y cada encargo está en el registro. Una persona encarga a ${people} como mucho en ${days} días.`,
  treeServer: "Desde el servidor",
  treeBy: (name: string) => `Por ${name}`,
  treeLine: (name: string, role: string, where: string, day: string) =>
    `${name}: ${role} en ${where}, desde el ${day}`,
};

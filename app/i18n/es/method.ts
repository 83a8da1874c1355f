import type { MethodReason } from "#app/domain/method/method";

/** Words of the versions of the method, and of how two people change it. */
export const method = {
  name: "Método",
  version: (number: string) => `versión ${number}`,
  versionsTitle: "Las versiones de este método",
  versionsText: [
    "Un ajuste que cambia lo que dicen las cifras lo propone una persona que administra y lo confirma otra. Cada cambio es una versión nueva.",
    "Lo de antes no se vuelve a calcular: quien mira otro día con «known-on» ve la versión de ese día.",
  ],
  inForce: (number: string) => `Vale la versión ${number}.`,
  first: "Versión 1",
  firstText: "Con la que empezó este sitio.",
  versionTitle: (number: string, day: string) => `Versión ${number}, ${day}`,
  changed: (setting: string, before: string, after: string) =>
    `${setting}: de ${before} a ${after}.`,
  because: (reason: string) => `Motivo: ${reason}.`,
  people: (proposer: string, confirmer: string) =>
    `La propuso ${proposer} y la confirmó ${confirmer}.`,
  onePerson: (name: string) =>
    `La cambió ${name}, cuando todavía bastaba una persona.`,
  seeEntry: "Ver su entrada en el registro",
  seeDay: "Ver el registro de ese día",
  /** Name of each setting where a version says what changed. */
  setting: {
    ordinary_approvals: "Personas que aprueban un avance que no es veredicto",
    verdict_threshold: "Veredictos que hacen falta para calcular",
  },

  lead: "Lo que se ajusta aquí cambia el método. Una persona lo propone y otra lo confirma: recién entonces vale.",
  alone:
    "Usted es la única persona que administra este sitio. Puede proponer, pero nadie puede confirmar.",
  aloneHow:
    "Encargue la administración a alguien más: busque su cuenta en Personas y dele el papel de administración. Desde el servidor: npm run account -- grant --email SU@CORREO --role admin",
  alonePeople: "Ir a Personas",
  newValue: "Valor nuevo",
  reason: "Motivo",
  chooseReason: "Elija un motivo",
  reasonName: {
    law: "lo pide una norma",
    comparability: "para compararse con otros sitios",
    public_request: "lo pidieron ciudadanos o grupos",
    workload: "por la cantidad de personas que revisan",
    mistake: "el valor estaba mal puesto",
    other: "otro motivo",
  } satisfies Record<MethodReason, string> as Record<MethodReason, string>,
  note: "Explicación",
  noteHint: (least: string, most: string) =>
    `De ${least} a ${most} letras. Se publica si otra persona la confirma: sin teléfonos, correos ni DNI.`,
  personalData:
    "Parece haber un correo, un teléfono o un DNI. Quítelo: la explicación se publica.",
  propose: "Proponer",
  proposeHelp: "No cambia nada hasta que lo confirme otra persona.",
  proposal: "Propuesta que espera",
  waiting: (count: number, shown: string) =>
    count === 1
      ? "1 propuesta espera a otra persona"
      : `${shown} propuestas esperan a otra persona`,
  fromTo: (before: string, after: string) => `De ${before} a ${after}`,
  proposedBy: (name: string, day: string) => `La hizo ${name} el ${day}.`,
  noNote: "La explicación se quitó.",
  effect: "Qué dirían hoy las páginas",
  effectNothing: (shown: string, all: string) =>
    `Lo mismo que ahora: ${shown} de ${all} provincias muestran su cumplimiento.`,
  effectGain: (count: number, shown: string, names: string) =>
    `${count === 1 ? "1 provincia empezaría" : `${shown} provincias empezarían`} a mostrar su cumplimiento: ${names}.`,
  effectLose: (count: number, shown: string, names: string) =>
    `${count === 1 ? "1 provincia dejaría" : `${shown} provincias dejarían`} de mostrar su cumplimiento: ${names}.`,
  effectMore: (shown: string) => `${shown} más`,
  effectPeople:
    "Ninguna cifra cambia. Cambia cuántas personas aprueban desde ese momento; lo que está en revisión termina como empezó.",
  own: "La propuso usted: la confirma o la rechaza otra persona. Mientras tanto puede retirarla.",
  confirm: "Confirmar",
  refuse: "Rechazar",
  withdraw: "Retirar la propuesta",
  history: "Cambios",
  noHistory: "Nadie ha cambiado nada todavía: vale la versión 1.",
  dropped: "Propuestas que no valieron",
  madeBy: (name: string) => `La hizo ${name}.`,
  refusedBy: (day: string, by: string) => `La rechazó ${by} el ${day}.`,
  withdrawnBy: (day: string, by: string) => `La retiró ${by} el ${day}.`,
  problem: {
    not_allowed: "Su cuenta no puede hacer eso.",
    out_of_bounds: "Ese valor no está entre los que se pueden poner.",
    unchanged: "Ya tiene ese valor.",
    changed_meanwhile:
      "Este ajuste cambió mientras tanto. Abajo está como quedó: revíselo antes de seguir.",
    proposal_open:
      "Ya hay una propuesta para este ajuste. Tiene que terminar antes de hacer otra.",
    proposal_over:
      "Esa propuesta ya no está: alguien la confirmó, la rechazó o la retiró.",
    own_proposal: "La propuso usted: tiene que decidirla otra persona.",
    not_own_proposal:
      "Solo la retira quien la propuso. Usted puede rechazarla.",
    proposer_gone:
      "Quien la propuso ya no administra este sitio. Rechácela y, si hace falta, proponga usted.",
  } as Record<string, string>,
};

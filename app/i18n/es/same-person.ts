import type { LinkKind, LinkReason } from "#app/domain/account/account-link";

/** Words about several accounts that one person has. */
export const samePerson = {
  title: "Cuentas de una misma persona",
  text: "En las reglas cuentan como una sola: nadie decide con una cuenta sobre lo que contó o decidió con otra. Tener dos cuentas no es una falta. Esto lo ve solo quien administra.",
  none: "No se conoce ninguna.",
  pair: (one: string, other: string) => `${one} y ${other}`,
  known: (kinds: string, day: string) =>
    `Se sabe por: ${kinds}. Desde el ${day}.`,
  decided: (count: number) =>
    count === 1
      ? "Una decidió 1 vez sobre lo que contó la otra."
      : `Una decidió ${count} veces sobre lo que contó la otra.`,
  kind: {
    mailbox: "el mismo buzón de correo",
    passkey: "la misma llave de acceso",
    told: "lo dijeron dos administradores",
  } satisfies Record<LinkKind, string> as Record<LinkKind, string>,
  reasonName: {
    said_so: "La persona lo dijo",
    same_contact: "Tienen el mismo teléfono u otro contacto",
    same_material: "Mandan las mismas fotos o textos, hechos por la misma mano",
    two_people: "Son dos personas",
    shared_mailbox: "Son dos personas que comparten un buzón",
    shared_device: "Son dos personas que comparten un aparato",
  } satisfies Record<LinkReason, string> as Record<LinkReason, string>,
  reason: "Motivo",
  chooseReason: "Elija un motivo",
  part: "Proponer que se separen",
  partTitle: "No es la misma persona",
  waitingTitle: "Propuestas que esperan a otra persona",
  proposal: {
    join: (one: string, other: string) =>
      `Que ${one} y ${other} son la misma persona.`,
    part: (one: string, other: string) =>
      `Que ${one} y ${other} no son la misma persona.`,
  },
  proposedBy: (name: string, day: string, reason: string) =>
    `La propuso ${name} el ${day}. Motivo: ${reason}.`,
  confirm: "Confirmar",
  drop: "Descartar",
  joinTitle: "Decir que dos cuentas son de una misma persona",
  joinText:
    "Otra persona que administra tiene que confirmarlo. Lo que publicó una sola persona con las dos cuentas volverá a revisión, sin decir por qué.",
  account: "Una cuenta",
  otherAccount: "La otra cuenta",
  accountHint: "Su correo, o el nombre que se ve.",
  join: "Proponer",
  saved: {
    link_proposed: "Propuesta anotada. Otra persona tiene que confirmarla.",
    joined: "Confirmado: en las reglas son una sola persona.",
    parted: "Confirmado: ya no cuentan como una sola persona por esto.",
    dropped: "Propuesta descartada.",
  } as Record<string, string>,
  problem: {
    not_allowed: "Su cuenta no puede hacer eso.",
    account_not_found: "No hay ninguna cuenta con ese correo o ese nombre.",
    same_account: "Escribió dos veces la misma cuenta.",
    own_account: "Es una cuenta de usted: lo deciden otras personas.",
    already_linked: "Ya cuentan como una sola persona.",
    not_linked: "Ya no hay nada que las una: quizá alguien lo deshizo.",
    already_proposed:
      "Ya hay una propuesta sobre estas cuentas. Confírmela o descártela.",
    no_proposal: "Esa propuesta ya no está: se confirmó o se descartó.",
    own_proposal: "La propuso usted: tiene que confirmarla otra persona.",
  } as Record<string, string>,
};

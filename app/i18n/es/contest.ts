import { removal } from "./removal";
import { queue, statement } from "./statement";
import type { RemovalAct, RemovalGround } from "#app/domain/removal/removal";

/** Words of what contests a decision or a publication: appeals, corrections, replies, removals. */
export const contest = {
  ground: {
    court_order: "orden judicial",
    privacy: "datos personales",
    minor: "protección de una niña, niño o adolescente",
    copyright: "derechos de autor",
    safety: "riesgo para una persona",
    spam: "publicidad o correo basura",
    abuse: "insultos o acoso",
    other_law: "otra obligación legal",
  } satisfies Record<RemovalGround, string> as Record<string, string>,
  actDone: {
    hide: "Se ocultó",
    redact: "Se taparon palabras",
    replace: "Se reemplazó por una copia sin los datos",
    remove: "Se eliminó",
  } satisfies Record<RemovalAct, string> as Record<RemovalAct, string>,
  tombstone: (act: string, day: string, ground: string) =>
    `${act} el ${day}. Motivo: ${ground}.`,
  reason: {
    not_an_error: "Lo publicado es correcto",
    no_evidence: "No se muestra el error",
    other_update: "Habla de otro avance",
    already_corrected: "Ya se corrigió",
    abusive: "Insulta o acosa",
    personal_data: "Contiene datos personales",
    advertising: "Es publicidad",
    off_topic: "No habla de este avance",
    empty: "No dice nada",
  } as Record<string, string>,
  outcome: {
    note: "Se aceptó: vale como aclaración",
    retraction: "Se aceptó: se abrió el retiro del avance",
    declined: "No se aceptó",
  } as Record<string, string>,
  sentence: {
    appealFiled: (day: string, target: string) =>
      `El ${day} se apeló el rechazo de un aporte sobre la promesa ${target}.`,
    appealUpheld: (day: string, target: string) =>
      `El ${day} se dio la razón a una apelación sobre la promesa ${target}.`,
    appealDismissed: (day: string, target: string) =>
      `El ${day} se desestimó una apelación sobre la promesa ${target}.`,
    replyRequested: (day: string, target: string) =>
      `El ${day} se pidió a la municipalidad que responda a un avance de la promesa ${target}.`,
    replyPublished: (day: string, target: string, filed: string) =>
      `El ${day} se publicó la réplica de la municipalidad a un avance de la promesa ${target}, recibida el ${filed}.`,
    correctionAccepted: (day: string, target: string, filed: string) =>
      `El ${day} se aceptó un pedido de corrección del ${filed} sobre un avance de la promesa ${target}.`,
    correctionDeclined: (day: string, target: string, filed: string) =>
      `El ${day} no se aceptó un pedido de corrección del ${filed} sobre un avance de la promesa ${target}.`,
    leadsToRetraction: "Se abrió el retiro del avance.",
    removed: {
      hide: (day: string, target: string) =>
        `El ${day} se ocultó una parte de un avance de la promesa ${target}.`,
      redact: (day: string, target: string) =>
        `El ${day} se taparon palabras de un avance de la promesa ${target}.`,
      replace: (day: string, target: string) =>
        `El ${day} se reemplazó una prueba de un avance de la promesa ${target} por una copia sin los datos.`,
      remove: (day: string, target: string) =>
        `El ${day} se eliminó una parte de un avance de la promesa ${target}.`,
    },
    urgent: "Fue urgente: falta que otra persona lo confirme.",
    removalConfirmed: (day: string, target: string) =>
      `El ${day} se confirmó lo que se había ocultado con urgencia en un avance de la promesa ${target}.`,
    contentRestored: (day: string, target: string) =>
      `El ${day} volvió a ser público lo que se había ocultado en un avance de la promesa ${target}.`,
  },
  reply: "Réplica de la municipalidad",
  replyBy: (name: string) => `Responde ${name}`,
  replyDays: (days: number): string =>
    days === 0
      ? "respondió el mismo día"
      : days === 1
        ? "respondió en 1 día"
        : `respondió en ${days} días`,
  askedOn: (day: string) =>
    `Se pidió respuesta a la municipalidad el ${day}. Todavía no responde.`,
  asked: (day: string, days: number): string =>
    days === 0
      ? `Se pidió respuesta a la municipalidad el ${day}. Todavía no responde.`
      : days === 1
        ? `Se pidió respuesta a la municipalidad el ${day}. No ha respondido en 1 día.`
        : `Se pidió respuesta a la municipalidad el ${day}. No ha respondido en ${days} días.`,
  correction: "Pedido de corrección.",
  decidedOn: (day: string) => `el ${day}`,
  wordsRemoved: "Estas palabras se eliminaron.",
  correctionOf: (name: string, filed: string) => `${name} lo pidió el ${filed}`,
  correctionAnswer: "Respuesta",
  links: "Corregir o responder",
  linksLabel: (code: string, day: string) =>
    `Corregir o responder al avance de ${code} del ${day}`,
  linksRetracted: "Responder u ocultar algo",
  linksRetractedLabel: (code: string, day: string) =>
    `Responder u ocultar algo del avance retirado de ${code} del ${day}`,
  waiting: (count: number): string =>
    count === 1
      ? "1 avance espera respuesta de la municipalidad"
      : `${count} avances esperan respuesta de la municipalidad`,
  waitingDays: (days: number): string =>
    days === 0 ? "hoy" : days === 1 ? "hace 1 día" : `hace ${days} días`,
  words: "Explíquelo con sus palabras",
  wordsHint: "De 20 a 4,000 letras. No ponga datos personales de nadie.",
  url: "Enlace (si lo hay)",
  urlHint: "La página donde se ve. Empieza con https://",
  errorTitle: "Su mensaje no se envió",
  backToPromise: "Volver a la promesa",
  published: "Lo publicado",
  appeal: {
    title: "Apelar el rechazo",
    help: "Puede apelar una sola vez. Lo verán personas que no decidieron antes; el aporte va tal como lo envió.",
    words: "¿Por qué no está de acuerdo?",
    send: "Apelar",
    yours: "Su apelación",
    theirs: "La apelación de quien lo contó",
    filedOn: (day: string) => `Presentada el ${day}`,
    wordsRemoved: "Estas palabras se eliminaron.",
    outcome: {
      waiting:
        "Espera a otras personas: no la decide nadie que ya haya opinado.",
      upheld: "Le dieron la razón: su aporte se publicó.",
      dismissed:
        "Se desestimó. Abajo está el motivo. No se puede apelar otra vez.",
      withdrawn: "Usted retiró el aporte.",
    },
    queueTitle: "Apelaciones",
    queueLead: "Rechazos que su autor apeló, el más antiguo primero.",
    queueNone: "No hay apelaciones por resolver en sus provincias.",
    uphold: "Dar la razón a quien apela",
    upholdHint:
      "El aporte se publica. Un veredicto necesita dos decisiones iguales.",
    dismiss: "Desestimar",
    dismissHint: "El rechazo queda en pie. Se le dirá por qué.",
    mark: "apelación",
    problem: {
      not_allowed: "Su cuenta no puede apelar.",
      update_not_found: "Ese aporte no existe o no es suyo.",
      not_rejected: "Solo se apela lo que fue rechazado.",
      appeal_open:
        "Ya tiene una apelación sin respuesta sobre esta promesa. Cuando la respondan podrá hacer otra.",
      already_appealed: "Ya apeló este rechazo. Se puede una sola vez.",
      submission_reused:
        "Ese envío ya se había usado con otro texto. Vuelva a enviarlo.",
    } as Record<string, string>,
  },
  statement,
  queue,
  request: {
    title: "Pedir respuesta a la municipalidad",
    help: "El pedido es público: la página dirá cuántos días lleva sin respuesta. Se hace una sola vez por avance.",
    send: "Pedir respuesta",
    done: (day: string) => `Ya se pidió el ${day}.`,
    noAccount:
      "Esta municipalidad no tiene todavía una cuenta verificada. El pedido queda a la vista igual.",
  },
  acts: {
    title: (code: string) => `Avance publicado de ${code}`,
    retract: "Proponer su retiro",
    moderate: "Para quien modera",
  },
  removal,
};

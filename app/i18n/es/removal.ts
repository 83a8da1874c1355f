import type { RemovalDecision } from "#app/domain/removal/removal-input";
import type { RemovalAct, RemovalPart } from "#app/domain/removal/removal";

/** Words of what is taken out of sight. */
export const removal = {
  title: "Ocultar, tapar, reemplazar o eliminar",
  link: "Ocultar o eliminar algo de este avance",
  help: "Lo propone una persona y lo confirma otra. En el lugar queda la fecha y el motivo.",
  part: "¿Qué parte?",
  partName: {
    summary: "Lo que cuenta el avance",
    evidence: (title: string) => `Prueba: ${title}`,
    decision: (name: string) => `Nota de ${name}`,
    statement: (name: string) => `Palabras de ${name}`,
  },
  partKind: {
    summary: "lo que cuenta un avance",
    evidence: "una prueba",
    decision: "la nota de una decisión",
    statement: "palabras de otra persona",
  } satisfies Record<RemovalPart, string> as Record<RemovalPart, string>,
  ownPart: {
    summary: "Lo que contó",
    evidence: "Una de sus pruebas",
    decision: "La nota de una decisión",
    statement: "Palabras de otra persona",
  } satisfies Record<RemovalPart, string> as Record<RemovalPart, string>,
  partGone: "Ya se eliminó.",
  partNameGone: "Una prueba",
  partHidden: "Ahora está oculta: solo la ve quien modera.",
  act: "¿Qué se hace?",
  actName: {
    hide: "Ocultar",
    redact: "Tapar palabras",
    replace: "Reemplazar por una copia sin los datos",
    remove: "Eliminar",
  } satisfies Record<RemovalAct, string> as Record<RemovalAct, string>,
  actHint: {
    hide: "Se puede deshacer.",
    redact: "Solo quedan tapadas las palabras que indique. No se guardan.",
    replace:
      "Solo para una prueba: en lugar de su enlace o su archivo queda una copia.",
    remove: "Se borra para siempre. No se puede deshacer.",
  } satisfies Record<RemovalAct, string> as Record<RemovalAct, string>,
  ground: "Motivo",
  groundNone: "Elija un motivo",
  phrases: "Palabras que se tapan, una frase por línea",
  phrasesHint: "Tal como están escritas. Solo para tapar palabras.",
  replacement: "Enlace de la copia sin los datos",
  replacementHint: "Solo para reemplazar una prueba: el enlace, o el archivo.",
  copy: "Archivo de la copia sin los datos",
  copyHint: "JPEG, PNG o WebP hasta 12 MB, o PDF hasta 15 MB.",
  copyKept: "Ya tenemos el archivo de la copia. Para cambiarlo, adjunte otro.",
  copyGone: "La copia ya no está: hay que proponerlo otra vez.",
  note: "Explicación para quien confirma",
  noteHint:
    "De 20 a 2,000 letras. No se publica, y se borra cuando se confirma un retiro que no se puede deshacer.",
  urgent: "Es urgente: ocultar ya",
  urgentHint: (days: number) =>
    `Solo para ocultar. Otra persona debe confirmarlo en ${days} días, o se levanta.`,
  propose: "Proponer",
  queueTitle: "Retiros de contenido",
  queueHelp:
    "Para proponer uno, abra la promesa, siga «Corregir o responder» debajo del avance (si ya se retiró, «Responder u ocultar algo») y luego «Ocultar o eliminar».",
  queueNone: "No hay nada por confirmar en sus provincias.",
  hiddenTitle: "Lo que está oculto",
  waitingTitle: "Ya propuesto sobre este avance",
  stands: "Cómo va",
  until: (day: string) =>
    `Si nadie lo confirma, se levanta después del ${day}.`,
  ownWaits: "Lo propuso usted: lo confirma otra persona.",
  queueLead: "Lo más antiguo primero.",
  reviewTitle: (code: string) => `Retiro de contenido en ${code}`,
  proposedBy: (name: string, day: string) => `Lo propuso ${name} el ${day}`,
  stateName: {
    proposed: "Falta que otra persona lo confirme.",
    urgent: "Ya está oculto. Falta que otra persona lo confirme o lo levante.",
    in_force: "Lo confirmó otra persona.",
    lifted: "Se levantó.",
    declined: "No se aceptó.",
  } as Record<string, string>,
  before: "Lo que dice",
  after: "Lo que quedaría",
  afterHide: "Nada, hasta que se levante. Quedan la fecha y el motivo.",
  afterRemove: "Nada. Quedan la fecha y el motivo.",
  decide: "La decisión",
  decideQuestion: "¿Qué decide?",
  confirmHint: {
    hide: "Se puede levantar después.",
    redact: "No se puede deshacer.",
    replace: "No se puede deshacer.",
    remove: "No se puede deshacer.",
  } satisfies Record<RemovalAct, string> as Record<RemovalAct, string>,
  action: {
    confirm: "Confirmar",
    decline: "No aceptar",
    lift: "Levantar: vuelve a ser público",
  } satisfies Record<RemovalDecision, string> as Record<
    RemovalDecision,
    string
  >,
  send: "Decidir",
  done: "Se guardó.",
  errorTitle: "No se guardó",
  problem: {
    not_allowed: "Su cuenta no puede hacer esto.",
    update_not_found: "Ese avance no está publicado.",
    removal_not_found: "Esa propuesta no existe.",
    part_not_found: "Esa parte ya no está o no existe.",
    act_does_not_fit: "Eso no se puede hacer con esa parte.",
    phrase_not_found:
      "Una de las frases no está en el texto. Escríbala tal como aparece.",
    replacement_missing: "Escriba el enlace de la copia.",
    already_open: "Ya hay una propuesta sobre esa parte.",
    already_hidden: "Esa parte ya está oculta.",
    not_urgent: "Con urgencia solo se puede ocultar.",
    not_open: "Otra persona ya lo decidió. Nada se cambió.",
    own_proposal:
      "Usted lo propuso o ya estuvo de acuerdo: decide otra persona.",
    own_update: "Son sus palabras: decide otra persona.",
    same_person:
      "Otra cuenta de usted ya tiene parte en esto: es la misma persona, y decide otra.",
    own_group: "Es de su grupo: decide otra persona.",
    outside_provinces: "No es de las provincias que le tocan.",
  } as Record<string, string>,
};

import type { SuccessionReason } from "#app/domain/succession/succession";

/** Words of promises that are followed as others. */
export const succession = {
  title: "Se sigue de otra manera",
  followed: (day: string, codes: string) =>
    `Desde el ${day} se sigue como ${codes}.`,
  followedHelp:
    "Su código, sus palabras y lo que se contó de ella quedan aquí. Desde ese día ya no cuenta en los totales.",
  origin: (day: string, codes: string, n: number) =>
    n === 1
      ? `Desde el ${day} se sigue aparte: viene de la promesa ${codes}.`
      : `Desde el ${day} reúne a las promesas ${codes}.`,
  originUpdates: (code: string) =>
    `Avances de ${code}, la promesa de la que viene`,
  originHelp:
    "Lo que se contó de aquella no dice nada decidido sobre esta: cada avance hay que contarlo de nuevo.",
  why: (reason: string) => `Motivo: ${reason}`,
  reason: {
    separate_promises: "Eran dos o más promesas leídas como una",
    separate_checks: "Cada parte se comprueba por separado",
    cut_sentence: "Era una sola frase, leída en partes",
    said_twice: "El plan dice lo mismo en dos lugares",
  } satisfies Record<SuccessionReason, string> as Record<
    SuccessionReason,
    string
  >,
  comesFrom: (codes: string) => `viene de ${codes}`,
  now: "Ahora se sigue como",
  kept: "Los códigos anteriores conservan su página, con sus palabras y lo que se contó.",
  tell: "Cuente lo que sabe en la promesa que la sigue:",
  refused: (codes: string) =>
    `Esta promesa ya no recibe avances: se sigue como ${codes}. Lo que escribió queda aquí: cópielo a la que corresponda.`,
};

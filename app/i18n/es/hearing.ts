import type {
  HearingQuestion,
  OpenStatus,
} from "#app/domain/scorecard/hearing";

type Settled = Extract<HearingQuestion, { kind: "settled" }>["status"];
type Ask = (code: string, days: string) => string;

/** Words of the sheet for a public hearing. */
export const hearing = {
  title: "Hoja para la audiencia",
  titleOf: (province: string) => `Hoja para la audiencia: ${province}`,
  lead: "Dos hojas A4 en blanco y negro para llevar a la audiencia pública: cómo va el plan y qué preguntar. Imprima esta página desde su navegador.",
  kicker: "Hoja para la audiencia pública",
  asOf: (day: string) => `Situación al ${day}`,
  online: "Cada meta, con sus pruebas y quién lo decidió:",
  qrOf: (address: string) => `Código QR de ${address}`,
  byDimension: "Cuántas hay en cada dimensión",
  known: "Con información",
  silence:
    "«Sin información» no quiere decir «incumplida»: nadie ha contado todavía qué pasó.",
  record: (size: string) =>
    `Registro público de este sitio: ${size} entradas. Raíz:`,
  recordHelp:
    "Quien conserve esta hoja podrá comprobar que nada se quitó ni se cambió después.",
  sheet: (number: string) => `Hoja ${number} de 2`,
  overdueTitle: "Las metas con más retraso",
  overdueNone: (day: string) =>
    `Al ${day} ninguna meta tiene el plazo vencido sin veredicto.`,
  order:
    "Primero las que vencieron antes; las del mismo día se turnan por dimensión, en el orden del plan.",
  otherOverdue: (count: number, text: string) =>
    count === 1
      ? "Otra meta también venció y nadie ha dado un veredicto: ¿qué se hizo?"
      : `Otras ${text} metas también vencieron y nadie ha dado un veredicto: ¿qué se hizo con cada una?`,
  furtherTitle: "Más preguntas",
  answer: "Respuesta:",
  notes: "Apuntes de la audiencia",
  days: (count: number, text: string) =>
    count === 1 ? "1 día" : `${text} días`,
  late: {
    no_information: (code, days) =>
      `La meta ${code} venció hace ${days} y nadie ha dado un veredicto: ¿qué se hizo?`,
    not_started: (code, days) =>
      `La meta ${code} venció hace ${days} y figura sin iniciar: ¿por qué no empezó?`,
    in_progress: (code, days) =>
      `La meta ${code} venció hace ${days}, figura en marcha y nadie ha dado un veredicto: ¿qué falta para terminarla?`,
    stalled: (code, days) =>
      `La meta ${code} venció hace ${days} y figura paralizada: ¿qué la detuvo y quién la retomará?`,
  } satisfies Record<OpenStatus, Ask> as Record<OpenStatus, Ask>,
  ahead: {
    no_information: (code, days) =>
      `A la meta ${code} le quedan ${days} y nadie ha contado nada: ¿qué se ha hecho hasta hoy?`,
    not_started: (code, days) =>
      `A la meta ${code} le quedan ${days} y figura sin iniciar: ¿cuándo empieza?`,
    in_progress: (code, days) =>
      `La meta ${code} está en marcha y le quedan ${days}: ¿llegará a tiempo?`,
    stalled: (code, days) =>
      `La meta ${code} está paralizada y le quedan ${days}: ¿qué hace falta para retomarla?`,
  } satisfies Record<OpenStatus, Ask> as Record<OpenStatus, Ask>,
  settled: {
    broken: (code) =>
      `La meta ${code} figura como incumplida: ¿por qué no se cumplió y qué se hará?`,
    partly_fulfilled: (code) =>
      `La meta ${code} se cumplió solo en parte: ¿qué falta y quién lo hará?`,
    not_verifiable: (code) =>
      `La meta ${code} no se pudo comprobar: ¿qué documento o dato mostraría que se cumplió?`,
  } satisfies Record<Settled, (code: string) => string> as Record<
    Settled,
    (code: string) => string
  >,
};

import type { ContestEntry } from "#app/domain/record/contest-told";
import type { Language } from "#app/i18n/language";

/** What the samples of appeals, statements, requests and removals read as. */
export const CONTEST_SENTENCES: Record<
  ContestEntry["type"],
  Record<Language, string>
> = {
  appeal_filed: {
    es: "El 12/03/2021 se apeló el rechazo de un aporte sobre la promesa ESP-S-01 (Espinar).",
    en: "On 12/03/2021 the rejection of an update on promise ESP-S-01 (Espinar) was appealed.",
  },
  appeal_decided: {
    es: "El 12/03/2021 se desestimó una apelación sobre la promesa ESP-S-01 (Espinar). Lo decidió Luz.",
    en: "On 12/03/2021 an appeal on promise ESP-S-01 (Espinar) was dismissed. Decided by Luz.",
  },
  rejection_repeated: {
    es: "El 12/03/2021 el rechazo de un aporte sobre la promesa ESP-S-01 (Espinar) volvió a otras personas, porque quizá no se cumplió una regla sobre quién puede decidir.",
    en: "On 12/03/2021 the rejection of an update on promise ESP-S-01 (Espinar) went back to other people, because a rule of who may decide may not have been kept.",
  },
  retraction_repeated: {
    es: "El 12/03/2021 el retiro de un avance de la promesa ESP-S-01 (Espinar) volvió a otras personas, porque quizá no se cumplió una regla sobre quién puede decidir; sigue retirado mientras tanto.",
    en: "On 12/03/2021 the retraction of an update on promise ESP-S-01 (Espinar) went back to other people, because a rule of who may decide may not have been kept; it stays taken back meanwhile.",
  },
  repeat_settled: {
    es: "El 12/03/2021 otras personas decidieron otra vez sobre un aporte de la promesa ESP-S-01 (Espinar) y no lo publicaron. Lo decidió Luz.",
    en: "On 12/03/2021 other people decided again on an update on promise ESP-S-01 (Espinar) and did not publish it. Decided by Luz.",
  },
  reply_requested: {
    es: "El 12/03/2021 se pidió a la municipalidad que responda a un avance de la promesa ESP-S-01 (Espinar). Lo hizo Mario.",
    en: "On 12/03/2021 the municipality was asked to answer an update on promise ESP-S-01 (Espinar). Done by Mario.",
  },
  reply_published: {
    es: "El 12/03/2021 se publicó la réplica de la municipalidad a un avance de la promesa ESP-S-01 (Espinar), recibida el 01/03/2021. Lo decidió Luz.",
    en: "On 12/03/2021 the municipality's reply to an update on promise ESP-S-01 (Espinar), received on 01/03/2021, was published. Decided by Luz.",
  },
  correction_decided: {
    es: "El 12/03/2021 no se aceptó un pedido de corrección del 01/03/2021 sobre un avance de la promesa ESP-S-01 (Espinar). Motivo: lo publicado es correcto. Lo decidió Luz.",
    en: "On 12/03/2021 a correction request of 01/03/2021 on an update on promise ESP-S-01 (Espinar) was declined. Reason: what was published is right. Decided by Luz.",
  },
  content_removed: {
    es: "El 12/03/2021 se taparon palabras de un avance de la promesa ESP-S-01 (Espinar). Motivo: datos personales. Lo decidieron Mario y Luz.",
    en: "On 12/03/2021 words of an update on promise ESP-S-01 (Espinar) were blacked out. Reason: personal data. Decided by Mario and Luz.",
  },
  removal_confirmed: {
    es: "El 12/03/2021 se confirmó lo que se había ocultado con urgencia en un avance de la promesa ESP-S-01 (Espinar). Lo hizo Luz.",
    en: "On 12/03/2021 what had been hidden urgently in an update on promise ESP-S-01 (Espinar) was confirmed. Done by Luz.",
  },
  content_restored: {
    es: "El 12/03/2021 volvió a ser público lo que se había ocultado en un avance de la promesa ESP-S-01 (Espinar). Lo hizo Luz.",
    en: "On 12/03/2021 what had been hidden in an update on promise ESP-S-01 (Espinar) became public again. Done by Luz.",
  },
};

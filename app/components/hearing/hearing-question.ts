import type { HearingQuestion } from "#app/domain/scorecard/hearing";
import { formatNumber } from "#app/i18n/format";
import type { Language } from "#app/i18n/language";
import type { Words } from "#app/i18n/words";

/** A question as it is read aloud: `La meta ESP-S-01 venció hace 1,421 días y nadie ha dado un veredicto: ¿qué se hizo?` */
export function questionInWords(
  code: string,
  question: HearingQuestion,
  { hearing }: Words,
  language: Language,
): string {
  if (question.kind === "settled")
    return hearing.settled[question.status](code);
  const { kind, status, days } = question;
  const text = hearing.days(days, formatNumber(days, language));
  return hearing[kind][status](code, text);
}

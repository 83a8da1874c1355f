import { daysBetween, type IsoDate } from "#app/domain/text/calendar";
import type { Status } from "#app/domain/status/status";
import { formatDayInWords, formatNumber, formatShare } from "#app/i18n/format";
import type { Language } from "#app/i18n/language";
import type { Words } from "#app/i18n/words";

/** What the answer needs of a scorecard or of a total of several. */
export interface AnswerFigures {
  targets: number;
  byStatus: Record<Status, number>;
  termElapsed: number | null;
  termEnd: IsoDate;
  asOf: IsoDate;
  /** Targets without information whose deadline has passed. */
  waiting: number;
}

interface Wording {
  words: Words;
  language: Language;
}

/** The answer first, in the reader's words, a sentence each: what is known, what was kept, how much of the term is gone. */
export function answerSentences(
  figures: AnswerFigures,
  wording: Wording,
): string[] {
  const { waiting } = figures;
  const { scorecard } = wording.words;
  const waits = formatNumber(waiting, wording.language);
  return [
    ...knownSentences(figures, wording),
    ...termSentences(figures, wording),
    ...(waiting > 0 ? [scorecard.waiting(waiting, waits)] : []),
  ];
}

/** What is known and what was kept, and nothing of the calendar: two sentences, or one that says that nothing is known. */
export function knownSentences(
  { targets, byStatus }: Pick<AnswerFigures, "targets" | "byStatus">,
  { words: { scorecard }, language }: Wording,
): string[] {
  const text = (count: number) => formatNumber(count, language);
  const known = targets - byStatus.no_information;
  if (known === 0) return [scorecard.answerNone(text(targets))];
  return [
    scorecard.answer(text(known), text(targets)),
    scorecard.answerVerdicts(
      text(byStatus.fulfilled),
      text(byStatus.partly_fulfilled),
      text(byStatus.broken),
    ),
  ];
}

function termSentences(
  { termEnd, termElapsed, asOf }: AnswerFigures,
  { words: { scorecard }, language }: Wording,
): string[] {
  if (daysBetween(termEnd, asOf) > 0) {
    return [scorecard.termOver(formatDayInWords(termEnd, language))];
  }
  return termElapsed === null
    ? []
    : [scorecard.termElapsed(formatShare(termElapsed, language))];
}

import { daysBetween, type IsoDate } from "#app/domain/calendar";
import type { Status } from "#app/domain/status";
import { formatDayInWords, formatNumber, formatShare } from "#app/i18n/format";
import { usePage } from "../layout/page";

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

/** The answer first, in the reader's words: what is known, what was kept, how much of the term is gone. */
export function Answer({ figures }: { figures: AnswerFigures }) {
  const { words, language } = usePage();
  const { targets, byStatus, termElapsed, termEnd, asOf, waiting } = figures;
  const text = (count: number) => formatNumber(count, language);
  const known = targets - byStatus.no_information;
  const over = daysBetween(termEnd, asOf) > 0;
  return (
    <p className="lead">
      {known === 0
        ? words.scorecard.answerNone(text(targets))
        : `${words.scorecard.answer(text(known), text(targets))} ${words.scorecard.answerVerdicts(
            text(byStatus.fulfilled),
            text(byStatus.partly_fulfilled),
            text(byStatus.broken),
          )}`}{" "}
      {over
        ? words.scorecard.termOver(formatDayInWords(termEnd, language))
        : termElapsed === null
          ? null
          : words.scorecard.termElapsed(
              formatShare(termElapsed, language),
            )}{" "}
      {waiting > 0 ? words.scorecard.waiting(waiting, text(waiting)) : null}
    </p>
  );
}

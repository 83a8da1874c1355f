import { formatDay, formatDayInWords, formatNumber } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { AskedPromise, FurtherQuestion } from "./asked-promise";
import type { HearingView } from "./hearing-view";

/** The second sheet: what to ask, and room for what is answered. */
export function QuestionSheet(view: HearingView) {
  const { words, language } = usePage();
  const { hearing, card, province, open } = view;
  return (
    <section className="sheet" aria-labelledby="overdue-title">
      <div className="asks">
        <h2 id="overdue-title">{words.hearing.overdueTitle}</h2>
        {open ? (
          <OverduePromises {...view} />
        ) : (
          <p>{words.target.opposition}</p>
        )}
        {hearing.further.length === 0 ? null : (
          <>
            <h2>{words.hearing.furtherTitle}</h2>
            <ul>
              {hearing.further.map((asked) => (
                <FurtherQuestion key={asked.promise.code} {...asked} />
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="notes paper-only">
        {words.hearing.notes}
        <RuledLines />
      </div>
      <p className="small sheet-foot paper-only">
        {words.layout.siteName} · {province.name} ·{" "}
        {words.hearing.asOf(formatDay(card.asOf, language))} ·{" "}
        {words.hearing.sheet("2")}.
      </p>
    </section>
  );
}

/** Lines to write on, as many as there is room for; drawn, since browsers leave backgrounds out of print. */
function RuledLines() {
  return (
    <svg className="ruled" aria-hidden="true">
      <pattern id="ruled" width="4" height="28" patternUnits="userSpaceOnUse">
        <path d="M0 27.5h1" stroke="#000" />
      </pattern>
      <rect width="100%" height="100%" fill="url(#ruled)" />
    </svg>
  );
}

function OverduePromises({ hearing, card }: HearingView) {
  const { words, language } = usePage();
  const { overdue, otherOverdue } = hearing;
  if (overdue.length === 0) {
    const day = formatDayInWords(card.asOf, language);
    return <p>{words.hearing.overdueNone(day)}</p>;
  }
  return (
    <>
      <p className="small">{words.hearing.order}</p>
      <ol className="list">
        {overdue.map((asked) => (
          <AskedPromise key={asked.promise.code} {...asked} />
        ))}
      </ol>
      {otherOverdue === 0 ? null : (
        <p>
          <strong>
            {words.hearing.otherOverdue(
              otherOverdue,
              formatNumber(otherOverdue, language),
            )}
          </strong>
        </p>
      )}
    </>
  );
}

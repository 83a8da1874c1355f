import type { Term } from "#app/domain/term";
import { formatDay } from "#app/i18n/format";
import { FIRST_DAY } from "#app/domain/calendar";
import { KeptFields } from "../layout/kept-fields";
import { useHref, usePage } from "../layout/page";

/** The other clock: the same page as of another date, by year's end or by any day. */
export function AsOfForm({
  term,
  keep = {},
}: {
  term: Term;
  keep?: Record<string, string | null>;
}) {
  const { words, language, asOf, today, path } = usePage();
  const href = useHref();
  const years: string[] = [];
  for (
    let year = Number(term.start.slice(0, 4));
    year <= Number(term.end.slice(0, 4));
    year += 1
  ) {
    const day = `${year}-12-31`;
    if (day <= today) years.push(day);
  }
  return (
    <section aria-labelledby="as-of-title">
      <h2 id="as-of-title">{words.scorecard.asOfTitle}</h2>
      <p>
        {words.scorecard.quarters}:{" "}
        {years.map((day, index) => (
          <span key={day}>
            {index > 0 ? " · " : null}
            <a
              href={href(path, { ...keep, "as-of": day })}
              aria-current={day === asOf ? "true" : undefined}
            >
              {day.slice(0, 4)}
            </a>
          </span>
        ))}
      </p>
      <form method="get" action={path} className="row">
        <KeptFields keep={{ ...keep, "as-of": null }} />
        <label>
          {words.scorecard.asOfLabel}
          <input
            type="date"
            name="as-of"
            defaultValue={asOf ?? today}
            min={FIRST_DAY}
            max={today}
            required
          />
        </label>
        <button className="quiet">{words.scorecard.asOfGo}</button>
      </form>
      <p className="small muted">
        {words.scorecard.asOfHint} {formatDay(today, language)}
      </p>
    </section>
  );
}

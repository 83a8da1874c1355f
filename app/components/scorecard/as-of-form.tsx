import { FIRST_DAY } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { KeptFields } from "../layout/kept-fields";
import { usePage } from "../layout/page";

/** The two clocks: the same page as of another date, and as this site told it on another date. */
export function AsOfForm({
  keep = {},
}: {
  keep?: Record<string, string | null>;
}) {
  const { words, language, asOf, knownOn, path, today } = usePage();
  return (
    <section aria-labelledby="as-of-title">
      <h2 id="as-of-title">{words.scorecard.asOfTitle}</h2>
      <form method="get" action={path} className="row">
        <KeptFields keep={{ ...keep, "as-of": null, "known-on": null }} />
        <DayField
          name="as-of"
          label={words.scorecard.asOfLabel}
          value={asOf ?? today}
        />
        <DayField
          name="known-on"
          label={words.scorecard.knownOnLabel}
          value={knownOn ?? today}
        />
        <button className="quiet">{words.scorecard.asOfGo}</button>
      </form>
      <p className="small muted">
        {words.scorecard.asOfHint} {formatDay(today, language)}
      </p>
    </section>
  );
}

function DayField(props: { name: string; label: string; value: string }) {
  const { today } = usePage();
  return (
    <label>
      {props.label}
      <input
        type="date"
        name={props.name}
        defaultValue={props.value}
        min={FIRST_DAY}
        max={today}
        required
      />
    </label>
  );
}

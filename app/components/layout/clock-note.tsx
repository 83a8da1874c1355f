import { formatDayInWords } from "#app/i18n/format";
import { useHref, usePage } from "./page";

/** Says plainly that a page speaks of another day than today, and how to come back. */
export function ClockNote() {
  const { words, language, asOf, knownOn, path, today } = usePage();
  const href = useHref();
  const past = (day: string | null) => day !== null && day < today;
  if (!past(asOf) && !past(knownOn)) return null;
  return (
    <p className="clock-note">
      {asOf !== null && past(asOf)
        ? words.layout.asOf(formatDayInWords(asOf, language))
        : null}
      {past(asOf) && past(knownOn) ? ". " : null}
      {knownOn !== null && past(knownOn)
        ? words.layout.knownOn(formatDayInWords(knownOn, language))
        : null}
      {". "}
      <a href={href(path, { "as-of": null, "known-on": null })}>
        {words.layout.backToday}
      </a>
    </p>
  );
}

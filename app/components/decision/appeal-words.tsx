import type { Appeal } from "#app/domain/statement/appeal";
import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";

/** What the author says against the rejection, for whoever decides on it; nothing where there is no appeal. */
export function AppealWords({ appeal }: { appeal: Appeal | null }) {
  const { words, language } = usePage();
  if (appeal === null) return null;
  const text = words.contest.appeal;
  return (
    <section aria-labelledby="appeal-title">
      <h2 id="appeal-title">{text.theirs}</h2>
      <p className="summary">{appeal.words ?? text.wordsRemoved}</p>
      <p className="small muted">
        {text.filedOn(formatDay(limaDay(appeal.filedAt), language))}
      </p>
    </section>
  );
}

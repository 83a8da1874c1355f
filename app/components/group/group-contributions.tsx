import { limaDay } from "#app/domain/text/calendar";
import type { PublishedUpdate } from "#app/domain/update/update";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { shownSummary } from "../removal/tombstone-sentence";
import { StatusMark } from "../status/status-mark";

/** What was published in a group's name, newest first, each with a link to the promise it speaks of. */
export function GroupContributions({
  updates,
}: {
  updates: readonly PublishedUpdate[];
}) {
  const { words, language } = usePage();
  const href = useHref();
  if (updates.length === 0) {
    return (
      <div className="empty">
        <p>{words.group.contributionsNone}</p>
      </div>
    );
  }
  const day = (at: string) => formatDay(limaDay(at), language);
  return (
    <ul className="list">
      {updates.map(({ id, targetCode, retracted, ...update }) => (
        <li key={id} className={retracted === null ? undefined : "retracted"}>
          <p>
            <StatusMark status={update.status} />{" "}
            <a
              className="code"
              href={`${href(`/metas/${targetCode}`)}#a-${id}`}
            >
              {targetCode}
            </a>{" "}
            <span className="small muted">
              {retracted === null
                ? day(update.decidedAt)
                : words.target.retractedOn(day(retracted.at))}
            </span>
          </p>
          <p className="summary small">
            <bdi>{shownSummary({ id, ...update }, words, language)}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}

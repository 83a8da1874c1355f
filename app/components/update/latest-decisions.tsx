import { limaDay } from "#app/domain/text/calendar";
import type { PublishedUpdate } from "#app/domain/update/update";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { shownSummary } from "../removal/tombstone-sentence";
import { StatusMark } from "../status/status-mark";

/** What was decided last, each with the promise it speaks of; before the first, how to help. */
export function LatestDecisions({
  updates,
}: {
  updates: readonly PublishedUpdate[];
}) {
  const { words, language } = usePage();
  const href = useHref();
  return (
    <section aria-labelledby="latest-title">
      <h2 id="latest-title">{words.home.latest}</h2>
      {updates.length === 0 ? (
        <div className="empty">
          <p>{words.home.noLatest}</p>
          <p>
            <a href={href("/metas")}>{words.home.noLatestHelp}</a>
          </p>
        </div>
      ) : (
        <ul className="list">
          {updates.map((update) => (
            <li
              key={update.id}
              className={update.retracted === null ? undefined : "retracted"}
            >
              <p>
                <StatusMark status={update.status} />{" "}
                <a
                  className="code"
                  href={`${href(`/metas/${update.targetCode}`)}#a-${update.id}`}
                >
                  {update.targetCode}
                </a>{" "}
                <span className="small muted">
                  {update.retracted === null
                    ? formatDay(limaDay(update.decidedAt), language)
                    : words.target.retractedOn(
                        formatDay(limaDay(update.retracted.at), language),
                      )}
                </span>
              </p>
              <p className="summary small">
                <bdi>{shortened(shownSummary(update, words, language))}</bdi>
              </p>
            </li>
          ))}
        </ul>
      )}
      {updates.length === 0 ? null : (
        <p>
          <a href={href("/avances")}>{words.home.allUpdates}</a>
        </p>
      )}
    </section>
  );
}

const SHOWN = 200;

/** The first letters of a summary, cut at a word; the whole stands on the promise's page. */
function shortened(summary: string): string {
  if (summary.length <= SHOWN) return summary;
  return `${summary.slice(0, summary.lastIndexOf(" ", SHOWN)).trimEnd()} …`;
}

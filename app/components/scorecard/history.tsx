import type { IsoDate } from "#app/domain/text/calendar";
import type { Status } from "#app/domain/status/status";
import type {
  StatusChange,
  YearOfTerm,
} from "#app/domain/status/status-history";
import { formatMonth } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { StatusMark } from "../status/status-mark";
import { Band } from "./band";

/** A year of a plan's term, and its targets as they stood on the last of these days, in code order. */
export interface PastWeave extends YearOfTerm {
  statuses: readonly Status[];
}

interface HistoryProps {
  name: string;
  path: string;
  keep: Record<string, string | null>;
  past: readonly PastWeave[];
}

/** The same weave year by year, with other threads; the end of each quarter leads to that day. */
export function History({ name, path, keep, past }: HistoryProps) {
  const { words } = usePage();
  if (past.length === 0) return null;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words.scorecard.history}</h2>
      <ul className="list">
        {past.map(({ year, days, statuses }) => (
          <li key={year} className="history">
            <strong>{year}</strong>
            <span className="quarters">
              {days.map((day) => (
                <QuarterLink key={day} day={day} path={path} keep={keep} />
              ))}
            </span>
            <Band name={`${name}, ${year}`} statuses={statuses} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The month in which a quarter ends, which leads to its last day. */
function QuarterLink(
  props: Pick<HistoryProps, "path" | "keep"> & { day: IsoDate },
) {
  const { language, asOf } = usePage();
  const href = useHref();
  const { day, path, keep } = props;
  return (
    <a
      href={href(path, { ...keep, "as-of": day })}
      aria-current={day === asOf ? "true" : undefined}
    >
      {formatMonth(day, language)}
      <span className="sr"> {day.slice(0, 4)}</span>
    </a>
  );
}

/** Most changes told one by one. */
const SHOWN = 12;

/** What changed since the day that is looked at; nothing where that day is today. */
export function Changes({ changes }: { changes: readonly StatusChange[] }) {
  const { words, asOf, today } = usePage();
  const href = useHref();
  if (asOf === null || asOf >= today) return null;
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">{words.scorecard.changes(changes.length)}</h2>
      <ul className="list">
        {changes.slice(0, SHOWN).map(({ code, before, after }) => (
          <li key={code}>
            <a
              className="code"
              href={href(`/metas/${code}`, { "as-of": null })}
            >
              {code}
            </a>{" "}
            <StatusMark status={before} /> → <StatusMark status={after} />
          </li>
        ))}
      </ul>
      {changes.length > SHOWN ? (
        <p>{words.scorecard.moreChanges(changes.length - SHOWN)}</p>
      ) : null}
    </section>
  );
}

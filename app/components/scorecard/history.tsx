import type { IsoDate } from "#app/domain/calendar";
import type { Status } from "#app/domain/status";
import type { StatusChange } from "#app/domain/status-history";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { StatusMark } from "../status/status-mark";
import { Band } from "./band";

/** A plan's targets as they stood on one day, in code order. */
export interface PastWeave {
  day: IsoDate;
  statuses: readonly Status[];
}

interface HistoryProps {
  name: string;
  path: string;
  keep: Record<string, string | null>;
  past: readonly PastWeave[];
}

/** The same weave at the end of each year, with other threads; each leads to that day. */
export function History({ name, path, keep, past }: HistoryProps) {
  const { words, language, asOf } = usePage();
  const href = useHref();
  if (past.length === 0) return null;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words.scorecard.history}</h2>
      <ul className="list">
        {past.map(({ day, statuses }) => (
          <li key={day} className="row history">
            <a
              href={href(path, { ...keep, "as-of": day })}
              aria-current={day === asOf ? "true" : undefined}
            >
              {formatDay(day, language)}
            </a>
            <Band
              name={`${name}, ${formatDay(day, language)}`}
              statuses={statuses}
            />
          </li>
        ))}
      </ul>
    </section>
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

import { limaDay } from "#app/domain/text/calendar";
import { excerpt } from "#app/domain/text/excerpt";
import type { EventPromise } from "#app/domain/update/published-event";
import type { PublishedUpdate } from "#app/domain/update/update";
import { formatDay, formatDayInWords } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { shownSummary } from "../removal/tombstone-sentence";
import { StatusMark } from "../status/status-mark";
import { Highlighted } from "./highlighted";

/** An update as a list of them tells it, with the promise that it speaks of. */
export type FoundUpdate = Pick<
  PublishedUpdate,
  | "id"
  | "targetCode"
  | "status"
  | "effectiveDate"
  | "decidedAt"
  | "summary"
  | "retracted"
  | "tombstones"
> & { promise: EventPromise };

/** Published updates one under the other, what was searched marked; each leads to its place on its promise's page. */
export function FoundUpdates(props: {
  updates: readonly FoundUpdate[];
  searched: readonly string[];
}) {
  return (
    <ul className="list">
      {props.updates.map((update) => (
        <li
          key={update.id}
          className={update.retracted === null ? undefined : "retracted"}
        >
          <Found update={update} searched={props.searched} />
        </li>
      ))}
    </ul>
  );
}

function Found(props: { update: FoundUpdate; searched: readonly string[] }) {
  const { words, language } = usePage();
  const href = useHref();
  const { update, searched } = props;
  const { promise, targetCode, retracted } = update;
  const day = (instant: string) => formatDay(limaDay(instant), language);
  return (
    <>
      <p>
        <StatusMark status={update.status} />{" "}
        <time className="small muted" dateTime={update.effectiveDate}>
          {formatDayInWords(update.effectiveDate, language)}
        </time>
      </p>
      <p className="summary">
        <bdi>
          <Highlighted
            text={excerpt(shownSummary(update, words, language), searched)}
            words={searched}
          />
        </bdi>
      </p>
      <p className="small">
        <a
          className="code"
          href={`${href(`/metas/${targetCode}`)}#a-${update.id}`}
        >
          {targetCode}
        </a>{" "}
        {promise.provinceName}:{" "}
        <span lang="es">«{excerpt(promise.wording, [])}»</span>
      </p>
      <p className="small muted">
        {retracted === null
          ? words.search.publishedOn(day(update.decidedAt))
          : words.target.retractedOn(day(retracted.at))}
      </p>
    </>
  );
}

import { limaDay } from "#app/domain/text/calendar";
import type { RecordNames } from "#app/domain/record/record-names";
import type { RecordEntry } from "#app/domain/record/record-entry";
import { useHref, usePage } from "../layout/page";
import { recordLink } from "./record-link";
import { recordSentence } from "./record-sentence";

/** An entry as the list draws it. */
export interface ListedEntry {
  position: number;
  entry: RecordEntry;
  leafHash: string;
}

/** Entries as sentences, each with its number, its hash and the promise it speaks of. */
export function RecordList(props: {
  entries: readonly ListedEntry[];
  names: RecordNames;
}) {
  return (
    <ol className="list" reversed start={props.entries[0]?.position ?? 0}>
      {props.entries.map((listed) => (
        <RecordItem key={listed.position} listed={listed} names={props.names} />
      ))}
    </ol>
  );
}

function RecordItem(props: { listed: ListedEntry; names: RecordNames }) {
  const { position, entry, leafHash } = props.listed;
  const { names } = props;
  const { words, language } = usePage();
  const href = useHref();
  const link = recordLink(entry);
  return (
    <li id={`e-${position}`}>
      <p>
        <bdi>{recordSentence(entry, { names, words, language })}</bdi>
      </p>
      <p className="small muted">
        <a href={href(`/registro/${position}`)}>
          {words.record.number(String(position))}
        </a>
        {" · "}
        {link === null ? null : (
          <>
            <a className="code" href={`${href(link.path)}${link.fragment}`}>
              {link.code}
            </a>
            {" · "}
          </>
        )}
        <DayLink entry={entry} />
        {words.record.leaf} <span className="hash">{leafHash}</span>
      </p>
    </li>
  );
}

/** The promise as this site told it at the end of the day of an entry; nothing on that day itself. */
function DayLink({ entry }: { entry: RecordEntry }) {
  const { words, today } = usePage();
  const href = useHref();
  const link = recordLink(entry);
  const day = limaDay(entry.at);
  if (link === null || day >= today) return null;
  return (
    <>
      <a href={href(link.path, { "known-on": day })}>{words.record.thatDay}</a>
      {" · "}
    </>
  );
}

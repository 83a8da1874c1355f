import { limaDay } from "#app/domain/text/calendar";
import type { Tombstone } from "#app/domain/removal/removal";
import type { ReadStatement } from "#app/domain/statement/statement";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { TombstoneNote } from "../removal/tombstone-note";

/** What somebody said of published updates so far, each with what came of it. */
export function OwnStatements(props: {
  statements: readonly ReadStatement[];
  /** Whether each names the update that it speaks of. */
  named?: boolean;
  /** What stands in the place of words that were taken out of sight. */
  tombstones?: readonly Tombstone[];
}) {
  return (
    <ol className="list">
      {props.statements.map((statement) => (
        <li key={statement.id}>
          {props.named === true ? <Subject statement={statement} /> : null}
          <OwnStatement statement={statement} />
          <TombstoneNote
            tombstones={props.tombstones ?? []}
            part="statement"
            partId={statement.id}
          />
        </li>
      ))}
    </ol>
  );
}

function Subject({ statement }: { statement: ReadStatement }) {
  const href = useHref();
  return (
    <p>
      <a href={href(`/avances/${statement.updateId}`)}>
        <span className="code">{statement.targetCode}</span> ·{" "}
        {statement.provinceName}
      </a>
    </p>
  );
}

function OwnStatement({ statement }: { statement: ReadStatement }) {
  const { words, language } = usePage();
  const { contest } = words;
  const { outcome, reasonCode, note } = statement;
  const day = formatDay(limaDay(statement.filedAt), language);
  return (
    <>
      <p>
        <strong>{contest.statement.name[statement.kind]}</strong>{" "}
        <span className="small muted">{contest.statement.filedOn(day)}</span>
      </p>
      <p className="said">{statement.words ?? contest.wordsRemoved}</p>
      {statement.url === null ? null : <p className="small">{statement.url}</p>}
      <p>
        {outcome === null
          ? contest.statement.waiting
          : contest.statement.state[outcome]}
        {reasonCode === null
          ? null
          : ` ${contest.reason[reasonCode] ?? reasonCode}.`}
      </p>
      {note === null ? null : (
        <p>
          {contest.correctionAnswer}: <bdi className="said">{note}</bdi>
        </p>
      )}
    </>
  );
}
